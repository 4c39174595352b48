import { type Selection, select } from 'd3';
import type { AnchorShape, Point, Scene, SymbolShape } from '../core/geometry/scene.ts';
import { anchorRim, bracketGap, symbolRim } from '../core/geometry/symbolSize.ts';
import type { Emphasis } from '../core/model/flow.ts';
import { drawParts } from './drawPart.ts';
import { linePath, pointText, tenth } from './flowMarks.ts';
import type { Palette } from './palette.ts';
import { symbolParts } from './symbol.ts';

export interface SymbolLayerFrame {
  readonly palette: Palette;
  /** Whether all of it is drawn here; else the map under it has drawn markets, and what does not stand in a crowd. */
  readonly all: boolean;
}

export interface SymbolLayer {
  draw(scene: Scene, frame: SymbolLayerFrame): void;
}

/** While something else is raised. */
const quietOpacity = 0.35;
/** Distance of a selection's ring from the rim, px. */
const ringGap = 5.5;
const softReach = 4;
const washOpacity = 0.06;
const legDot = 1.3;

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** Rings of precision, legs, anchors, symbols, and the ring round what is selected. */
export function createSymbolLayer(parent: SVGGElement): SymbolLayer {
  const layer = (name: string): Layer => select(parent).append('g').attr('class', name);
  const [rings, legs, anchors, brackets, chosen, symbols] = [
    layer('rings'),
    layer('legs'),
    layer('anchors'),
    layer('brackets'),
    // The ring is wide enough to hide what touches the selected one.
    layer('chosen'),
    layer('symbols'),
  ];
  return {
    draw(scene, { palette, all }) {
      const shown = all ? scene.symbols : scene.symbols.filter(({ fanned }) => fanned);
      drawRings(rings, all ? scene.symbols : [], palette);
      drawLegs(legs, shown, palette);
      const isDrawn = ({ opens }: AnchorShape) => all || opens.kind === 'organisation';
      drawAnchors(anchors, scene.anchors.filter(isDrawn), palette);
      drawBrackets(brackets, scene.anchors, palette);
      drawSymbols(symbols, shown, palette);
      drawChosen(chosen, scene, palette);
    },
  };
}

const faded = ({ emphasis }: { readonly emphasis: Emphasis }): number | null =>
  emphasis === 'quiet' ? quietOpacity : null;

const moved = (at: Point): string => `translate(${pointText(at)})`;

function drawRings(layer: Layer, shapes: readonly SymbolShape[], { ink }: Palette): void {
  layer
    .selectAll<SVGPathElement, SymbolShape>('path')
    .data(
      shapes.filter(({ ring, soft }) => ring !== null || soft),
      ({ id }) => id,
    )
    .join('path')
    .attr('d', ({ ring, at, kind, size }) =>
      ring ? `${linePath([ring])}Z` : circle(at, symbolRim(kind, size) + softReach),
    )
    .attr('fill', ink)
    .attr('fill-opacity', washOpacity)
    .attr('stroke', ({ ring }) => (ring ? ink : 'none'))
    .attr('stroke-width', 1)
    .attr('stroke-dasharray', '1 3')
    .attr('opacity', faded);
}

function drawLegs(layer: Layer, shapes: readonly SymbolShape[], palette: Palette): void {
  const groups = layer
    .selectAll<SVGGElement, SymbolShape>('g')
    .data(
      shapes.filter(({ leg }) => leg !== null),
      ({ id }) => id,
    )
    .join((entering) => {
      const group = entering.append('g');
      group.append('path').attr('class', 'under');
      group.append('path').attr('class', 'leg');
      group.append('circle');
      return group;
    })
    .attr('opacity', faded);
  const d = ({ at, leg }: SymbolShape): string => linePath([[leg ?? at, at]]);
  groups.select('.under').attr('d', d).attr('stroke', palette.land).attr('stroke-width', 3);
  groups.select('.leg').attr('d', d).attr('stroke', palette.ink).attr('stroke-width', 1);
  groups
    .select('circle')
    .attr('cx', ({ leg }) => tenth(leg?.[0] ?? 0))
    .attr('cy', ({ leg }) => tenth(leg?.[1] ?? 0))
    .attr('r', legDot)
    .attr('fill', palette.ink);
}

function drawAnchors(layer: Layer, shapes: readonly AnchorShape[], palette: Palette): void {
  layer
    .selectAll<SVGPathElement, AnchorShape>('path')
    .data(shapes, ({ id }) => id)
    .join('path')
    .attr('data-market', ({ opens }) => (opens.kind === 'market' ? opens.id : null))
    .attr('transform', ({ at }) => moved(at))
    .attr('d', ({ size }) => circle([0, 0], size))
    .attr('fill', palette.land)
    .attr('stroke', palette.ink)
    .attr('stroke-width', anchorRim)
    .attr('opacity', faded);
}

/** A group's anchor stands between brackets: it is no one country's. */
function drawBrackets(layer: Layer, shapes: readonly AnchorShape[], { ink }: Palette): void {
  layer
    .selectAll<SVGPathElement, AnchorShape>('path')
    .data(
      shapes.filter(({ group }) => group),
      ({ id }) => id,
    )
    .join('path')
    .attr('transform', ({ at }) => moved(at))
    .attr('d', ({ size }) => bracketsPath(tenth(size + bracketGap)))
    .attr('fill', 'none')
    .attr('stroke', ink)
    .attr('stroke-width', 1)
    .attr('opacity', faded);
}

const bracketsPath = (r: number): string =>
  `M${1.5 - r},${-r}H${-r}V${r}h1.5M${r - 1.5},${-r}H${r}V${r}h-1.5`;

function drawSymbols(layer: Layer, shapes: readonly SymbolShape[], palette: Palette): void {
  layer
    .selectAll<SVGGElement, SymbolShape>('g')
    .data(shapes, ({ id }) => id)
    .join('g')
    .attr('data-facility', ({ id }) => id)
    .attr('transform', ({ at }) => moved(at))
    .attr('opacity', faded)
    .each(function ({ kind, state, size }) {
      // Frames of a moving map change the place alone.
      const look = `${kind} ${state} ${size} ${palette.ink}`;
      if (this.dataset.look === look) return;
      this.dataset.look = look;
      drawParts(this, symbolParts(kind, state, size), palette);
    })
    .order();
}

function drawChosen(layer: Layer, { symbols, anchors }: Scene, { ink, land }: Palette): void {
  const rings = [
    ...symbols
      .filter(({ selected }) => selected)
      .map(({ at, kind, size }) => ({ at, radius: symbolRim(kind, size) + ringGap })),
    ...anchors
      .filter(({ selected }) => selected)
      .map(({ at, size }) => ({ at, radius: size + anchorRim / 2 + ringGap })),
  ];
  const strokes = [
    { colour: land, width: 5 },
    { colour: ink, width: 2 },
  ];
  layer
    .selectAll('circle')
    .data(rings.flatMap((ring) => strokes.map((stroke) => ({ ...ring, ...stroke }))))
    .join('circle')
    .attr('cx', ({ at }) => tenth(at[0]))
    .attr('cy', ({ at }) => tenth(at[1]))
    .attr('r', ({ radius }) => tenth(radius))
    .attr('fill', 'none')
    .attr('stroke', ({ colour }) => colour)
    .attr('stroke-width', ({ width }) => width);
}

function circle([x, y]: Point, radius: number): string {
  const r = tenth(radius);
  return `M${tenth(x - radius)},${tenth(y)}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
}

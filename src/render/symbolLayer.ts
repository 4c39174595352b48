import { type Selection, select } from 'd3';
import type { AnchorShape, Point, Scene, SymbolShape } from '../core/geometry/scene.ts';
import { anchorRim, bracketGap, symbolRim } from '../core/geometry/symbolSize.ts';
import type { Emphasis } from '../core/model/flow.ts';
import { drawParts } from './drawPart.ts';
import { linePath, pointText, tenth } from './flowMarks.ts';
import type { Palette } from './palette.ts';
import { setAttributes } from './setAttributes.ts';
import { symbolParts } from './symbol.ts';

export interface SymbolLayerFrame {
  readonly palette: Palette;
  /** Whether all of it is drawn here; else the map under it has drawn markets, rings, and what is alone in its country. */
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
      const shown = all ? scene.symbols : scene.symbols.filter(({ joins }) => joins);
      drawRings(rings, all ? shown : shown.filter(({ ring, fanned }) => !ring && !fanned), palette);
      drawLegs(legs, shown, palette);
      const isDrawn = ({ opens, group }: AnchorShape) =>
        all || group || opens.kind === 'organisation';
      drawAnchors(anchors, scene.anchors.filter(isDrawn), palette);
      drawBrackets(brackets, scene.anchors, palette);
      drawSymbols(symbols, shown, palette);
      drawChosen(chosen, scene, palette);
    },
  };
}

const faded = (emphasis: Emphasis): number | null => (emphasis === 'quiet' ? quietOpacity : null);

const moved = (at: Point): string => `translate(${pointText(at)})`;

function drawRings(layer: Layer, shapes: readonly SymbolShape[], { ink }: Palette): void {
  layer
    .selectAll<SVGPathElement, SymbolShape>('path')
    .data(
      shapes.filter(({ ring, soft }) => ring !== null || soft),
      ({ id }) => id,
    )
    .join('path')
    .each(function ({ ring, at, kind, size, emphasis }) {
      setAttributes(this, {
        d: ring ? `${linePath([ring])}Z` : circle(at, symbolRim(kind, size) + softReach),
        fill: ink,
        'fill-opacity': washOpacity,
        stroke: ring ? ink : 'none',
        'stroke-width': 1,
        'stroke-dasharray': '1 3',
        opacity: faded(emphasis),
      });
    });
}

function drawLegs(layer: Layer, shapes: readonly SymbolShape[], palette: Palette): void {
  layer
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
    .each(function ({ at, leg, emphasis }) {
      const [cx, cy] = leg ?? at;
      const d = linePath([[[cx, cy], at]]);
      const [under, line, dot] = [...this.children] as [Element, Element, Element];
      setAttributes(this, { opacity: faded(emphasis) });
      setAttributes(under, { d, stroke: palette.land, 'stroke-width': 3 });
      setAttributes(line, { d, stroke: palette.ink, 'stroke-width': 1 });
      setAttributes(dot, { cx: tenth(cx), cy: tenth(cy), r: legDot, fill: palette.ink });
    });
}

function drawAnchors(layer: Layer, shapes: readonly AnchorShape[], palette: Palette): void {
  layer
    .selectAll<SVGPathElement, AnchorShape>('path')
    .data(shapes, ({ id }) => id)
    .join('path')
    .each(function ({ opens, at, size, emphasis }) {
      setAttributes(this, {
        'data-market': opens.kind === 'market' ? opens.id : null,
        transform: moved(at),
        d: circle([0, 0], size),
        fill: palette.land,
        stroke: palette.ink,
        'stroke-width': anchorRim,
        opacity: faded(emphasis),
      });
    });
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
    .each(function ({ at, size, emphasis }) {
      setAttributes(this, {
        transform: moved(at),
        d: bracketsPath(tenth(size + bracketGap)),
        fill: 'none',
        stroke: ink,
        'stroke-width': 1,
        opacity: faded(emphasis),
      });
    });
}

const bracketsPath = (r: number): string =>
  `M${1.5 - r},${-r}H${-r}V${r}h1.5M${r - 1.5},${-r}H${r}V${r}h-1.5`;

function drawSymbols(layer: Layer, shapes: readonly SymbolShape[], palette: Palette): void {
  layer
    .selectAll<SVGGElement, SymbolShape>('g')
    .data(shapes, ({ id }) => id)
    .join('g')
    .each(function ({ id, at, emphasis, kind, state, size }) {
      setAttributes(this, {
        'data-facility': id,
        transform: moved(at),
        opacity: faded(emphasis),
      });
      // Frames of a moving map change the place alone.
      const look = `${kind} ${state} ${size} ${palette.ink}`;
      if (this.dataset.look === look) return;
      this.dataset.look = look;
      drawParts(this, symbolParts(kind, state, size), palette);
    });
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
    .selectAll<SVGCircleElement, unknown>('circle')
    .data(rings.flatMap((ring) => strokes.map((stroke) => ({ ...ring, ...stroke }))))
    .join('circle')
    .each(function ({ at, radius, colour, width }) {
      setAttributes(this, {
        cx: tenth(at[0]),
        cy: tenth(at[1]),
        r: tenth(radius),
        fill: 'none',
        stroke: colour,
        'stroke-width': width,
      });
    });
}

function circle([x, y]: Point, radius: number): string {
  const r = tenth(radius);
  return `M${tenth(x - radius)},${tenth(y)}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
}

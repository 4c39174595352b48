import { type Selection, select } from 'd3';
import type { LabelShape } from '../core/geometry/scene.ts';
import { linePath, pointText, tenth } from './flowMarks.ts';
import type { Palette } from './palette.ts';
import { setAttributes } from './setAttributes.ts';

export interface LabelLayer {
  draw(labels: readonly LabelShape[], palette: Palette): void;
}

const family = "'Noto Sans', sans-serif";

/** Names over the map, in attributes, so that a copy of the drawing stands alone. */
export function createLabelLayer(parent: SVGGElement): LabelLayer {
  const layer = select(parent)
    .attr('font-family', family)
    .attr('stroke-linejoin', 'round')
    .attr('paint-order', 'stroke')
    // Places on a map do not mirror; each line still finds its own direction.
    .attr('direction', 'ltr');
  const leaders = layer.append('g').attr('class', 'leaders');
  const drawn = new WeakMap<SVGTextElement, { label: LabelShape; palette: Palette }>();
  return {
    draw(labels, palette) {
      drawLeaders(leaders, labels, palette);
      layer
        .selectAll<SVGTextElement, LabelShape>('text')
        .data(labels, ({ key }) => key)
        .join('text')
        .each(function (label) {
          const last = drawn.get(this);
          if (last?.label === label && last.palette === palette) return;
          drawn.set(this, { label, palette });
          drawLabel(this, label, palette);
        });
    },
  };
}

const leaderWidth = 0.8;
/** Of a leader's ground in the land's colour on either side, px. */
const leaderHalo = 1;

function drawLeaders(
  layer: Selection<SVGGElement, unknown, null, undefined>,
  labels: readonly LabelShape[],
  { ink2, land }: Palette,
): void {
  const lines = labels.flatMap(({ leader }) => (leader ? [leader] : []));
  const strokes = [
    { stroke: land, width: leaderWidth + 2 * leaderHalo },
    { stroke: ink2, width: leaderWidth },
  ];
  layer
    .selectAll<SVGPathElement, unknown>('path')
    .data(strokes.flatMap((stroke) => lines.map((line) => ({ ...stroke, line }))))
    .join('path')
    .each(function ({ line, stroke, width }) {
      setAttributes(this, { d: linePath([line]), stroke, 'stroke-width': width });
    });
}

function drawLabel(text: SVGTextElement, label: LabelShape, palette: Palette): void {
  const { role, at, align, type } = label;
  setAttributes(text, {
    class: `label-${role}`,
    transform: `translate(${pointText(at)})`,
    'text-anchor': align,
    'font-size': type.size,
    'font-weight': type.weight,
    'font-style': type.italic ? 'italic' : null,
    'letter-spacing': type.tracking === 0 ? null : type.tracking,
    fill: colourOf(label, palette),
    stroke: role === 'sea' ? palette.sea : palette.land,
    'stroke-width': type.halo,
  });
  drawLines(text, label, palette);
}

function colourOf({ role, hue }: LabelShape, palette: Palette): string {
  if (role === 'sea') return palette.water;
  if (hue) return palette.hues[hue];
  return role === 'country' || role === 'group' ? palette.ink2 : palette.ink;
}

function drawLines(
  text: SVGTextElement,
  { lines, type, role }: LabelShape,
  palette: Palette,
): void {
  const isSecond = (i: number): boolean => i > 0 && (role === 'selected' || role === 'facility');
  select(text)
    .selectAll<SVGTSpanElement, string>('tspan')
    .data(lines)
    .join('tspan')
    .each(function (line, i) {
      setAttributes(this, {
        x: 0,
        y: tenth(i * type.lineHeight),
        'font-weight': isSecond(i) ? 400 : null,
        fill: isSecond(i) ? palette.ink2 : null,
      });
      if (this.textContent !== line) this.textContent = line;
    });
}

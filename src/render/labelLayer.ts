import { select } from 'd3';
import type { LabelShape } from '../core/geometry/scene.ts';
import { tenth } from './flowMarks.ts';
import type { Palette } from './palette.ts';

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
  return {
    draw(labels, palette) {
      layer
        .selectAll<SVGTextElement, LabelShape>('text')
        .data(labels, ({ key }) => key)
        .join('text')
        .attr('class', ({ role }) => `label-${role}`)
        .attr('transform', ({ at }) => `translate(${tenth(at[0])},${tenth(at[1])})`)
        .attr('text-anchor', ({ align }) => align)
        .attr('font-size', ({ type }) => type.size)
        .attr('font-weight', ({ type }) => type.weight)
        .attr('font-style', ({ type }) => (type.italic ? 'italic' : null))
        .attr('letter-spacing', ({ type }) => (type.tracking === 0 ? null : type.tracking))
        .attr('fill', (label) => colourOf(label, palette))
        .attr('stroke', ({ role }) => (role === 'sea' ? palette.sea : palette.land))
        .attr('stroke-width', ({ type }) => type.halo)
        .each(function (label) {
          drawLines(this, label, palette);
        });
    },
  };
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
    .selectAll('tspan')
    .data(lines)
    .join('tspan')
    .attr('x', 0)
    .attr('y', (_, i) => tenth(i * type.lineHeight))
    .attr('font-weight', (_, i) => (isSecond(i) ? 400 : null))
    .attr('fill', (_, i) => (isSecond(i) ? palette.ink2 : null))
    .text((line) => line);
}

import { select } from 'd3';
import type { LabelShape } from '../core/geometry/scene.ts';
import { pointText, tenth } from './flowMarks.ts';
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
  return {
    draw(labels, palette) {
      layer
        .selectAll<SVGTextElement, LabelShape>('text')
        .data(labels, ({ key }) => key)
        .join('text')
        .each(function (label) {
          drawLabel(this, label, palette);
        });
    },
  };
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

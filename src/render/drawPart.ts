import { select } from 'd3';
import type { Palette } from './palette.ts';
import { isStroke, paintColour, type SymbolPart } from './symbol.ts';

/** Draws the paths of a symbol or clock into a group, whose own transform places them. */
export function drawParts(
  group: SVGGElement,
  parts: readonly SymbolPart[],
  palette: Palette,
): void {
  select(group)
    .selectAll('path')
    .data(parts)
    .join('path')
    .attr('d', ({ d }) => d)
    .attr('fill', (part) => (isStroke(part) ? 'none' : paintColour(part.paint, palette)))
    .attr('stroke', (part) => (isStroke(part) ? paintColour(part.paint, palette) : null))
    .attr('stroke-width', (part) => (isStroke(part) ? part.width : null))
    .attr('stroke-linejoin', (part) => (isStroke(part) ? 'round' : null))
    .attr('stroke-dasharray', ({ dash }) => dash?.join(' ') ?? null);
}

import {
  type SymbolType,
  select,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3';
import { cssPalette } from './cssPalette.ts';

/** Form and colour of a counter's marks: no two are told apart by colour alone. */
interface MarkStyle {
  readonly type: SymbolType;
  readonly colour: string;
}

const { hues, ink } = cssPalette;

const styles: readonly [MarkStyle, ...MarkStyle[]] = [
  { type: symbolCircle, colour: hues.production },
  { type: symbolSquare, colour: hues.export },
  { type: symbolTriangle, colour: hues.domestic },
  { type: symbolDiamond, colour: hues.entry },
  { type: symbolCross, colour: hues.supply },
  { type: symbolStar, colour: ink },
];

/** After the sixth counter forms and colours come again, each form with another colour. */
export function markStyle(line: number): MarkStyle {
  const [first] = styles;
  const round = Math.floor(line / styles.length);
  const { type } = styles[line % styles.length] ?? first;
  const { colour } = styles[(line + round) % styles.length] ?? first;
  return { type, colour };
}

/** Of a mark, px². */
const area = 44;

export const markPath = (line: number): string => symbol(markStyle(line).type, area)() ?? '';

/** The mark of a counter beside its name; a plan's is hollow. D3 owns the inside of `svg`. */
export function drawMarkSample(svg: SVGSVGElement, line: number, planned: boolean): void {
  const { colour } = markStyle(line);
  const root = select(svg).attr('width', 14).attr('height', 14).attr('viewBox', '-7 -7 14 14');
  root
    .selectAll('path')
    .data([markPath(line)])
    .join('path')
    .attr('d', (d) => d)
    .attr('stroke', colour)
    .attr('stroke-width', 1.6)
    .attr('fill', planned ? cssPalette.land : colour);
}

import { select } from 'd3';
import { between, distance } from '../core/geometry/polyline.ts';
import type { FlowShape, Point, Scene } from '../core/geometry/scene.ts';
import { flowHue, pointText } from './flowMarks.ts';
import type { Palette } from './palette.ts';
import { setAttributes } from './setAttributes.ts';

/** Motion carries direction only: every dot is as fast as every other. */
const speed = 60;
const spacing = 80;
const [leastDot, mostDot] = [2.5, 7];
const rim = 0.9;

/** Where the dots of a flow are, `seconds` after they set out; one each 80 px, 60 px a second. */
export function dotPositions({ pieces }: Pick<FlowShape, 'pieces'>, seconds: number): Point[] {
  const points: Point[] = [];
  let next = (((seconds * speed) % spacing) + spacing) % spacing;
  for (const piece of pieces) {
    for (let i = 1; i < piece.length; i++) {
      const [a, b] = [piece[i - 1] as Point, piece[i] as Point];
      const step = distance(a, b);
      for (; step > 0 && next <= step; next += spacing) points.push(between(a, b, next / step));
      next -= step;
    }
  }
  return points;
}

/** Dots that look alike: one path, so that a frame has few to draw, however many flows there are. */
export interface AlikeDots {
  readonly hue: string;
  /** Px across. */
  readonly size: number;
  /** Lines without a length, which round caps make dots. */
  readonly d: string;
}

export function alikeDots(
  flows: readonly FlowShape[],
  seconds: number,
  palette: Palette,
): readonly AlikeDots[] {
  const groups = new Map<string, AlikeDots>();
  for (const shape of flows) {
    const [hue, size] = [flowHue(shape, palette), dotSize(shape)];
    const d = dotPositions(shape, seconds).map((point) => `M${pointText(point)}h0`);
    const key = `${hue} ${size}`;
    groups.set(key, { hue, size, d: (groups.get(key)?.d ?? '') + d.join('') });
  }
  return [...groups.values()];
}

export interface DotLayer {
  /** Null takes the dots away. */
  draw(scene: Scene, seconds: number | null, palette: Palette): void;
}

/** Dots on the raised flows while there are any, else on all that are not over. */
export function createDotLayer(parent: SVGGElement): DotLayer {
  return {
    draw({ flows }, seconds, palette) {
      const raised = flows.filter(({ emphasis }) => emphasis === 'raised');
      const lively = (raised.length > 0 ? raised : flows).filter(
        ({ state }) => state !== 'ended' && state !== 'denied',
      );
      // A layer of its own: else all lines and names are painted again for each step of a dot.
      parent.style.willChange = seconds === null ? '' : 'transform';
      const dots = seconds === null ? [] : alikeDots(lively, seconds, palette);
      const rims = dots.map(({ size, d }) => ({ hue: palette.land, size: size + 2 * rim, d }));
      drawDots(parent, 'rim', rims);
      drawDots(parent, 'dot', dots);
    },
  };
}

function drawDots(parent: SVGGElement, name: 'rim' | 'dot', dots: readonly AlikeDots[]): void {
  select(parent)
    .selectAll<SVGGElement, string>(`g.${name}`)
    .data([name])
    .join('g')
    .attr('class', name)
    .attr('fill', 'none')
    .attr('stroke-linecap', 'round')
    .selectAll<SVGPathElement, AlikeDots>('path')
    .data(dots)
    .join('path')
    .each(function ({ hue, size, d }) {
      setAttributes(this, { d, stroke: hue, 'stroke-width': size });
    });
}

/** As wide as the line, as long as one still reads as a dot; in halves of px, so that many are alike. */
const dotSize = ({ band, width }: FlowShape): number =>
  Math.round(2 * Math.min(mostDot, Math.max(leastDot, band ?? width))) / 2;

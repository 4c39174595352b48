import { select } from 'd3';
import { lengthOf, pointAlong } from '../core/geometry/polyline.ts';
import type { FlowShape, Point, Scene } from '../core/geometry/scene.ts';
import { flowHue, tenth } from './flowMarks.ts';
import type { Palette } from './palette.ts';

/** Motion carries direction only: every dot is as fast as every other. */
const speed = 60;
const spacing = 80;
const [leastDot, mostDot] = [2.5, 7];
const rim = 0.9;

/** Where the dots of a flow are, `seconds` after they set out; one each 80 px, 60 px a second. */
export function dotPositions({ pieces }: Pick<FlowShape, 'pieces'>, seconds: number): Point[] {
  const points: Point[] = [];
  let before = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const first = (((seconds * speed - before) % spacing) + spacing) % spacing;
    for (let along = first; along <= length; along += spacing) {
      const found = pointAlong(piece, along);
      if (found) points.push(found.at);
    }
    before += length;
  }
  return points;
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
      select(parent)
        .selectAll<SVGPathElement, FlowShape>('path')
        .data(seconds === null ? [] : lively, ({ id }) => id)
        .join('path')
        .attr('fill', (shape) => flowHue(shape, palette))
        .attr('stroke', palette.land)
        .attr('stroke-width', rim)
        .attr('d', (shape) => dotsPath(shape, seconds ?? 0));
    },
  };
}

/** As wide as the line, as long as one still reads as a dot, px. */
const dotSize = ({ band, width }: FlowShape): number =>
  Math.min(mostDot, Math.max(leastDot, band ?? width));

function dotsPath(shape: FlowShape, seconds: number): string {
  const radius = (dotSize(shape) + rim) / 2;
  const r = tenth(radius);
  return dotPositions(shape, seconds)
    .map(([x, y]) => {
      return `M${tenth(x - radius)},${tenth(y)}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
    })
    .join('');
}

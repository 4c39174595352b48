import { select } from 'd3';
import type { FlowShape, Point } from '../core/geometry/scene.ts';
import { flowHue, pointText, tenth } from './flowMarks.ts';
import type { Palette } from './palette.ts';

/** Rays are whole up to here and gone at their end; their halo goes half the way. */
const fadeFrom = '30%';
const haloWay = 0.5;

/**
 * Draws the rays of a fan with one fade for all of them, in a circle round the point they start
 * from, so that a copy of the drawing stands alone.
 */
export function drawFan(
  group: SVGGElement,
  shape: FlowShape,
  palette: Palette,
  fadeName: string,
): void {
  const { fan, width, dash } = shape;
  const hue = flowHue(shape, palette);
  drawFade(group, fan, hue, fadeName);
  const halos = fan.map(([from, to]) => rayPath(from, middle(from, to)));
  const rays = fan.map(([from, to]) => rayPath(from, to));
  select(group)
    .selectAll<SVGPathElement, string>('path.ray-halo')
    .data(halos)
    .join('path')
    .attr('class', 'ray-halo')
    .attr('d', (d) => d)
    .attr('fill', 'none')
    .attr('stroke', palette.land)
    .attr('stroke-opacity', palette.haloOpacity)
    .attr('stroke-width', width + 2);
  select(group)
    .selectAll<SVGPathElement, string>('path.ray')
    .data(rays)
    .join('path')
    .attr('class', 'ray')
    .attr('d', (d) => d)
    .attr('fill', 'none')
    .attr('stroke', `url(#${fadeName})`)
    .attr('stroke-width', width)
    .attr('stroke-dasharray', dash?.map(tenth).join(' ') ?? null);
}

function drawFade(group: SVGGElement, fan: FlowShape['fan'], hue: string, fadeName: string): void {
  const [first, last] = [fan[0], fan.at(-1)];
  const circle = first && last ? circleOf(first, last) : null;
  const fade = select(group)
    .selectAll<SVGRadialGradientElement, Fade>('radialGradient')
    .data(circle ? [circle] : [])
    .join('radialGradient')
    .attr('id', fadeName)
    .attr('gradientUnits', 'userSpaceOnUse')
    .attr('cx', ({ centre }) => tenth(centre[0]))
    .attr('cy', ({ centre }) => tenth(centre[1]))
    .attr('r', ({ radius }) => tenth(radius));
  fade
    .selectAll('stop')
    .data([fadeFrom, '100%'])
    .join('stop')
    .attr('offset', (offset) => offset)
    .attr('stop-color', hue)
    .attr('stop-opacity', (offset) => (offset === fadeFrom ? 1 : 0));
}

interface Fade {
  readonly centre: Point;
  readonly radius: number;
}

type Ray = FlowShape['fan'][number];

/** Round the middle of the rays' beginnings, as far as the longest of the outer two reaches. */
function circleOf([from, to]: Ray, [otherFrom, otherTo]: Ray): Fade {
  const centre = middle(from, otherFrom);
  const reach = (end: Point): number => Math.hypot(end[0] - centre[0], end[1] - centre[1]);
  return { centre, radius: Math.max(reach(to), reach(otherTo)) };
}

const middle = (from: Point, to: Point): Point => [
  from[0] + (to[0] - from[0]) * haloWay,
  from[1] + (to[1] - from[1]) * haloWay,
];

const rayPath = (from: Point, to: Point): string => `M${pointText(from)}L${pointText(to)}`;

import { select } from 'd3';
import type { FlowShape, Point } from '../core/geometry/scene.ts';
import { flowHue, pointText, tenth } from './flowMarks.ts';
import type { Palette } from './palette.ts';
import { setAttributes } from './setAttributes.ts';

/** Rays are whole up to here and gone at their end; their halo goes half the way. */
const fadeFrom = 0.3;
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
  if (fan.length === 0 && !group.firstChild) return;
  const hue = flowHue(shape, palette);
  drawFade(group, fan, hue, fadeName);
  const halos = fan.map(([from, to]) => rayPath(from, middle(from, to)));
  const rays = fan.map(([from, to]) => rayPath(from, to));
  drawRays(group, 'ray-halo', halos, {
    fill: 'none',
    stroke: palette.land,
    'stroke-opacity': palette.haloOpacity,
    'stroke-width': width + 2,
  });
  drawRays(group, 'ray', rays, {
    fill: 'none',
    stroke: `url(#${fadeName})`,
    'stroke-width': width,
    'stroke-dasharray': dash?.map(tenth).join(' ') ?? null,
  });
}

function drawRays(
  group: SVGGElement,
  name: string,
  paths: readonly string[],
  look: Readonly<Record<string, string | number | null>>,
): void {
  select(group)
    .selectAll<SVGPathElement, string>(`path.${name}`)
    .data(paths)
    .join('path')
    .each(function (d) {
      setAttributes(this, { class: name, d, ...look });
    });
}

function drawFade(group: SVGGElement, fan: FlowShape['fan'], hue: string, fadeName: string): void {
  const [first, last] = [fan[0], fan.at(-1)];
  const circle = first && last ? fadeOf(first, last) : null;
  const fade = select(group)
    .selectAll<SVGRadialGradientElement, Fade>('radialGradient')
    .data(circle ? [circle] : [])
    .join('radialGradient')
    .each(function ({ centre, radius }) {
      setAttributes(this, {
        id: fadeName,
        gradientUnits: 'userSpaceOnUse',
        cx: tenth(centre[0]),
        cy: tenth(centre[1]),
        r: tenth(radius),
      });
    });
  fade
    .selectAll<SVGStopElement, number>('stop')
    .data(circle ? [circle.from, 1] : [])
    .join('stop')
    .each(function (offset, i) {
      setAttributes(this, {
        offset: Math.round(offset * 1000) / 1000,
        'stop-color': hue,
        'stop-opacity': 1 - i,
      });
    });
}

interface Fade {
  readonly centre: Point;
  readonly radius: number;
  /** Part of the radius from which on the rays fade. */
  readonly from: number;
}

type Ray = FlowShape['fan'][number];

/** Round the point that the two outer rays come from, as far as the longer of them reaches. */
function fadeOf(one: Ray, other: Ray): Fade {
  const centre = meeting(one, other);
  const reach = (at: Point): number => Math.hypot(at[0] - centre[0], at[1] - centre[1]);
  const [start, radius] = [reach(one[0]), Math.max(reach(one[1]), reach(other[1]), 1)];
  return { centre, radius, from: (start + fadeFrom * (radius - start)) / radius };
}

/** Where the lines of two rays cross. */
function meeting([a, b]: Ray, [c, d]: Ray): Point {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = ux * vy - uy * vx;
  if (Math.abs(cross) < 1e-6) return a;
  const t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
  return [a[0] + t * ux, a[1] + t * uy];
}

const middle = (from: Point, to: Point): Point => [
  from[0] + (to[0] - from[0]) * haloWay,
  from[1] + (to[1] - from[1]) * haloWay,
];

const rayPath = (from: Point, to: Point): string => `M${pointText(from)}L${pointText(to)}`;

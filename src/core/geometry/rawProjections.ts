import type { GeoRawProjection } from 'd3';

/** Where Mercator's square ends, in degrees: beyond it nothing is drawn, here as in MapLibre. */
export const mercatorEdge = 85.051129;
const edge = (mercatorEdge * Math.PI) / 180;

/**
 * Mercator that puts all beyond its edge on the edge. d3's own would clip to an upright square,
 * which cuts corners off a turned map.
 */
export const boundedMercator: GeoRawProjection = Object.assign(
  (lambda: number, phi: number): [number, number] => {
    const bounded = Math.max(-edge, Math.min(edge, phi));
    return [lambda, Math.log(Math.tan((Math.PI / 2 + bounded) / 2))];
  },
  {
    invert: (x: number, y: number): [number, number] => [
      x,
      2 * Math.atan(Math.exp(y)) - Math.PI / 2,
    ],
  },
);

/**
 * The globe as a camera sees it: vertical perspective in units of the globe's radius, from `distance`
 * radii off its middle. Outside the visible disc `invert` answers NaN.
 */
export function verticalPerspective(distance: number): GeoRawProjection {
  const above = distance - 1;
  const forward = (lambda: number, phi: number): [number, number] => {
    const cosPhi = Math.cos(phi);
    const k = above / (distance - cosPhi * Math.cos(lambda));
    return [k * cosPhi * Math.sin(lambda), k * Math.sin(phi)];
  };
  const invert = (x: number, y: number): [number, number] => {
    const rho = Math.hypot(x, y);
    if (rho === 0) return [0, 0];
    const root = Math.sqrt(1 - (rho * rho * (distance + 1)) / above);
    const sin = (distance - root) / (above / rho + rho / above);
    return [Math.atan2(x * sin, rho * Math.sqrt(1 - sin * sin)), Math.asin((y * sin) / rho)];
  };
  return Object.assign(forward, { invert });
}

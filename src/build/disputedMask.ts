import { buffer, polygon, rewind } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { MaskProperties } from '../core/dataset/parseBasemap.ts';

/**
 * A cartographic mask, placed by eye, and no boundary: where no country's tint shows. It takes in
 * the former state of Jammu and Kashmir on both sides of the Line of Control, Gilgit-Baltistan,
 * Siachen, the Shaksgam valley and Aksai Chin, with room to spare. Degrees, clockwise.
 */
const withoutTint: readonly Position[] = [
  [73.6, 33.05],
  [73.55, 33.75],
  [73.35, 34.3],
  [73.45, 34.85],
  [73.4, 35.25],
  [72.9, 35.65],
  [72.45, 36.0],
  [72.5, 36.35],
  [73.1, 36.75],
  [74.0, 37.05],
  [74.8, 37.15],
  [75.5, 37.0],
  [76.2, 36.75],
  [77.0, 36.3],
  [77.8, 36.05],
  [78.7, 36.1],
  [79.5, 36.1],
  [80.1, 35.9],
  [80.45, 35.55],
  [80.4, 35.2],
  [80.05, 34.8],
  [79.75, 34.35],
  [79.5, 33.9],
  [79.45, 33.4],
  [79.6, 33.0],
  [79.6, 32.6],
  [79.3, 32.35],
  [78.85, 32.3],
  [78.3, 32.55],
  [77.7, 32.75],
  [77.1, 32.85],
  [76.6, 33.0],
  [76.2, 32.9],
  [75.95, 32.6],
  [75.7, 32.35],
  [75.35, 32.25],
  [74.9, 32.4],
  [74.6, 32.55],
  [74.15, 32.75],
];

/**
 * Degrees from the patch to where the whole tint is back; half of it is back at 0.16°. A precise
 * edge would invent a claim line.
 */
const fade = 0.32;

type MaskFeature = Feature<Polygon | MultiPolygon, MaskProperties>;

/**
 * The patch as nested steps, the outermost first, spaced so that the tint ebbs smoothly. Drawn over
 * each other in the colour of land, each lets through evenly less tint, the last one none. More than
 * a few steps would show: each blend of land over land may be off by one of 256 levels.
 */
export function maskSteps(steps: number): MaskFeature[] {
  const [start = []] = withoutTint;
  const core = polygon([[...withoutTint, start]]);
  return Array.from({ length: steps }, (_, step) => {
    const distance = fade * (1 - unsmooth((step + 0.5) / steps));
    const grown = buffer(core, distance, { units: 'degrees', steps: 2 });
    if (!grown) throw new Error('The mask of disputed areas has no area.');
    const clockwise = rewind(grown, { reverse: true }) as Feature<Polygon | MultiPolygon>;
    return { ...clockwise, properties: { opacity: rounded(1 / (steps - step)) } };
  });
}

/** Where the smooth step 3t² − 2t³ reaches `share`. */
const unsmooth = (share: number): number => 0.5 - Math.sin(Math.asin(1 - 2 * share) / 3);

const rounded = (opacity: number): number => Math.round(opacity * 1000) / 1000;

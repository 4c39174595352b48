import type { ProjectionName } from '../core/model/camera.ts';
import { groundAddress } from './groundProtocol.ts';

/** Where the basemap is cut open: at 30° W for the flat sheet, at 180° for globe and Mercator. */
export type GroundCut = 'flat' | 'round';
export type GroundDetail = '110m' | '50m';
/** Absolute address of a built basemap. */
export type GroundUrl = (cut: GroundCut, detail: GroundDetail) => string;

/** Up to this zoom the coarse ground is enough. */
const coarseZoom = 3;

/** Which ground a map wants; once the reader was near, the fine one stays. */
export const createGroundChoice = (urlOf: GroundUrl) => {
  let detail: GroundDetail = '110m';
  return (projection: ProjectionName, zoom: number): string => {
    if (zoom > coarseZoom) detail = '50m';
    return groundAddress(urlOf(projection === 'flat' ? 'flat' : 'round', detail));
  };
};

import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import type { Basemap } from '../core/dataset/parseBasemap.ts';
import { sheetMeridian } from '../core/geometry/cameraProjection.ts';
import { fineGraticule } from '../core/geometry/fineGraticule.ts';
import type { GroundPart } from './baseLayers.ts';

/** Western edge of the flat sheet, degrees. */
const sheetWest = sheetMeridian - 180;

/** The basemap as one source: every tile is then asked for once and not seven times. */
export const groundFeatures = (basemap: Basemap): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [
    ...(basemap.sheet ? [ground('sheet', basemap.sheet)] : []),
    ground('graticule', basemap.graticule),
    ground('fine-graticule', fineGraticule(basemap.sheet ? sheetWest : -180)),
    ...basemap.countries.features.map(({ geometry, properties: { code } }) =>
      ground('country', geometry, { code }),
    ),
    ...basemap.mask.features.map(({ geometry, properties: { opacity } }) =>
      ground('mask', geometry, { opacity }),
    ),
    ground('coast', basemap.coast),
    ground('border', basemap.borders),
    ...basemap.disputed.features.map(({ geometry }) => ground('disputed', geometry)),
  ],
});

const ground = (
  part: GroundPart,
  geometry: Geometry,
  rest: Readonly<GeoJsonProperties> = {},
): Feature => ({ type: 'Feature', properties: { part, ...rest }, geometry });

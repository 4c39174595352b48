import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../../core/model/atlas.ts';
import { openFeatures } from './openFeatures.ts';

/** The markets' anchors, where flows end; `members` joins them to country areas by three-letter code. */
export const marketsGeojson = ({ markets }: Atlas): FeatureCollection<Point> =>
  openFeatures(
    [...markets.values()].map(({ id, name, kind, members, anchor }) => ({
      geometry: { type: 'Point', coordinates: [...anchor] },
      properties: { id, name, kind, members },
      when: null,
    })),
  );

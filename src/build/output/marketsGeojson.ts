import { featureCollection, point } from '@turf/turf';
import type { FeatureCollection, Point } from 'geojson';
import type { Book } from '../check/book.ts';

/** The markets' anchors, where flows end; `members` joins them to country areas by three-letter code. */
export const marketsGeojson = ({ markets }: Book): FeatureCollection<Point> =>
  featureCollection(
    markets.map(({ id, name, kind, members, anchor }) =>
      point([anchor[0], anchor[1]], { id, name, kind, members: [...members] }, { id }),
    ),
  );

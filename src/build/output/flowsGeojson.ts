import { feature, featureCollection } from '@turf/turf';
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { Book } from '../check/book.ts';
import { flowLines } from './flowLines.ts';
import { greatCircleLine } from './greatCircleLine.ts';
import { stageStatements } from './statements.ts';

/** The flows as great circles. One with a destination that nobody named has no line and is in the tables. */
export function flowsGeojson(book: Book): FeatureCollection<LineString | MultiLineString> {
  const features = flowLines(book).flatMap(({ kind, relationship, from, to }) => {
    const line = greatCircleLine(from.point, to.point);
    if (line === null) return [];
    const id = `${kind}-${relationship.id}`;
    const properties = {
      id,
      name: `${from.name} → ${to.name}`,
      kind,
      relationship: relationship.id,
      from: from.name,
      to: to.name,
      from_country_only: from.countryOnly,
      to_country_only: to.countryOnly,
      product: relationship.product,
      stages: stageStatements(book.claims, relationship.id),
    };
    return [feature(line, properties, { id })];
  });
  return featureCollection(features);
}

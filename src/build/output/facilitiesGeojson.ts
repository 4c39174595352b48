import { featureCollection, point } from '@turf/turf';
import type { FeatureCollection, Point } from 'geojson';
import type { Book } from '../check/book.ts';
import { stageStatements } from './statements.ts';

/** The facilities whose place is known, as points. Those known by country only are in the tables. */
export function facilitiesGeojson(book: Book): FeatureCollection<Point> {
  const places = new Map(book.places.map((place) => [place.id, place]));
  const organisations = new Map(book.organisations.map((one) => [one.id, one]));
  const features = book.facilities.flatMap((facility) => {
    const place = places.get(facility.place);
    if (!place?.point) return [];
    const operator = facility.operator && organisations.get(facility.operator);
    const properties = {
      id: facility.id,
      name: facility.name,
      kind: facility.kind,
      operator: operator ? operator.name : null,
      place: place.name,
      country: place.country,
      precision: place.precision,
      radius_km: place.radiusKm,
      stages: stageStatements(book.claims, facility.id),
    };
    return [point([place.point[0], place.point[1]], properties, { id: facility.id })];
  });
  return featureCollection(features);
}

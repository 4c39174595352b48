import type { FeatureCollection, Point } from 'geojson';
import type { Atlas, EvidenceBook } from '../../core/model/atlas.ts';
import type { Facility } from '../../core/model/thing.ts';
import { placeOf } from '../../core/selection/placeOf.ts';
import { timelineOf } from '../../core/selection/timelineOf.ts';
import { openFeatures } from './openFeatures.ts';
import { saidAbout } from './saidAbout.ts';
import { stateStatements } from './stateStatements.ts';
import { whenOf } from './whenOf.ts';

/**
 * The facilities as points, with all their states, as known on the last reported day. One of which
 * only the country is known has no geometry.
 */
export const facilitiesGeojson = (
  atlas: Atlas,
  evidence: EvidenceBook,
): FeatureCollection<Point | null> =>
  openFeatures(
    [...atlas.facilities.values()].map((facility) => facilityFeature(atlas, evidence, facility)),
  );

function facilityFeature(atlas: Atlas, evidence: EvidenceBook, facility: Facility) {
  const { id, name, kind, operator } = facility;
  const { place, country } = placeOf(atlas, facility, atlas.latest, atlas.latest);
  const lives = timelineOf(atlas, id, atlas.latest).map((life) => ({ ...life, value: life.state }));
  const point = place?.point ?? null;
  const geometry: Point | null = point && { type: 'Point', coordinates: [...point] };
  const properties = {
    id,
    name,
    kind,
    operator: operator && (atlas.organisations.get(operator)?.name ?? null),
    place: place?.name ?? null,
    country,
    precision: place?.precision ?? 'country',
    radius_km: place?.radiusKm ?? null,
    states: stateStatements(atlas, lives),
    ...saidAbout(atlas, evidence, id),
  };
  return { geometry, properties, when: whenOf(atlas, evidence, lives) };
}

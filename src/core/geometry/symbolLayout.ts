import type { Atlas } from '../model/atlas.ts';
import type { VisibleAtlas, VisibleFacility } from '../model/flow.ts';
import type { CountryCode, FacilityId } from '../model/id.ts';
import { remembered } from '../remembered.ts';
import { crowdsOf } from './crowds.ts';
import type { Point } from './scene.ts';

/**
 * The facilities that do not always stand alone at their place, since others of their country are
 * visible: far off they may share a symbol, and near those of a crowd fan out. The same visible ones
 * stand alike at every time.
 */
export type SymbolLayout = ReadonlyMap<FacilityId, Seat>;

export interface Seat {
  /** How far its symbol stands from its place when the map is near, px; null for one that is in no crowd. */
  readonly leg: Point | null;
}

/** The same map for the same `visible`. */
export const symbolLayoutOf = (atlas: Atlas, visible: VisibleAtlas): SymbolLayout =>
  layoutsOf(atlas)(visible);

const layoutsOf = remembered((atlas: Atlas) =>
  remembered(({ facilities }: VisibleAtlas): SymbolLayout => {
    const placed = facilities.filter(({ place }) => place?.point);
    const places = new Map(placed.map(({ facility, place }) => [facility.id, place?.id]));
    const legs = new Map(
      crowdsOf(atlas).flatMap(({ members }) => {
        const seen = members.filter(({ facility, place }) => places.get(facility) === place);
        return seen.length > 1 ? seen.map(({ facility, leg }) => [facility, leg] as const) : [];
      }),
    );
    const counts = countsByCountry(placed);
    const inCompany = placed.filter(({ place }) => place && (counts.get(place.country) ?? 0) > 1);
    return new Map(
      inCompany.map(({ facility: { id } }): [FacilityId, Seat] => [
        id,
        { leg: legs.get(id) ?? null },
      ]),
    );
  }),
);

function countsByCountry(placed: readonly VisibleFacility[]): ReadonlyMap<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  for (const { place } of placed) {
    if (place) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  }
  return counts;
}

import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/day.ts';
import type { FlowEnd, FlowKind } from '../model/flow.ts';
import type { FacilityId, FlowId, MarketId, OrganisationId } from '../model/id.ts';
import type { Facility, Market, Organisation, Party, Relationship } from '../model/thing.ts';
import { held } from './held.ts';
import { operatorOf } from './operatorOf.ts';
import { placeOf } from './placeOf.ts';

/** Where a flow ends before anyone has asked for a day: a plant may not have its place yet. */
export type DraftEnd =
  | Extract<FlowEnd, { at: 'seat' | 'market' | 'unnamed' }>
  | { readonly at: 'plant'; readonly plant: Facility };

/** A line that a relationship can be drawn as. */
export interface FlowDraft {
  readonly id: FlowId;
  readonly kind: FlowKind;
  readonly tie: Relationship;
  readonly from: DraftEnd;
  readonly to: DraftEnd;
  /** It is there only while a `serves` claim of the relationship names this market; null: always. */
  readonly serves: MarketId | null;
}

const unnamed: DraftEnd = { at: 'unnamed' };

function facilityEnd(atlas: Atlas, id: Party | null): DraftEnd | null {
  const plant = atlas.facilities.get(id as FacilityId);
  return plant === undefined ? null : { at: 'plant', plant };
}

function marketEnd(atlas: Atlas, id: Party | null): DraftEnd | null {
  const market = atlas.markets.get(id as MarketId);
  return market === undefined ? null : { at: 'market', market: market.id };
}

function seatEnd(atlas: Atlas, id: Party | null): DraftEnd | null {
  const organisation = atlas.organisations.get(id as OrganisationId);
  if (organisation === undefined || organisation.seatPlace === null) return null;
  // A seat of which only the country is known has no point to start from.
  if (held(atlas.places, organisation.seatPlace).point === null) return null;
  return { at: 'seat', organisation: organisation.id, place: organisation.seatPlace };
}

function draft(
  kind: FlowKind,
  tie: Relationship,
  from: DraftEnd | null,
  to: DraftEnd | null,
  serves: MarketId | null = null,
): readonly FlowDraft[] {
  if (from === null || to === null) return [];
  return [{ id: `${kind}-${tie.id}` as FlowId, kind, tie, from, to, serves }];
}

const isCountry = (market: Market, country: string | null): boolean =>
  market.kind === 'country' && market.members[0] === country;

function makesFor(atlas: Atlas, tie: Relationship): readonly FlowDraft[] {
  const plant = facilityEnd(atlas, tie.viaFacility) ?? facilityEnd(atlas, tie.from);
  if (plant?.at !== 'plant') return [];
  const { country } = held(atlas.places, plant.plant.place);
  const home = [...atlas.markets.values()].find((market) => isCountry(market, country));
  return [
    ...draft('production', tie, seatEnd(atlas, tie.to), plant),
    ...(home === undefined
      ? []
      : draft('domestic', tie, plant, marketEnd(atlas, home.id), home.id)),
  ];
}

function isHomeMarket(brand: Organisation | undefined, market: Market | undefined): boolean {
  return market !== undefined && isCountry(market, brand?.country ?? null);
}

/**
 * The lines that a relationship can be drawn as, by the table of kinds. None for what is told in
 * panels and lists alone: owning, distributing, the home market, and what has no end on the map.
 */
export function draftsOf(atlas: Atlas, tie: Relationship): readonly FlowDraft[] {
  const plant = facilityEnd(atlas, tie.viaFacility) ?? facilityEnd(atlas, tie.from);
  switch (tie.kind) {
    case 'makes_for':
      return makesFor(atlas, tie);
    case 'exports_to':
      return draft('export', tie, plant, tie.to === null ? unnamed : marketEnd(atlas, tie.to));
    case 'sells_in': {
      const brand = atlas.organisations.get(tie.from as OrganisationId);
      const market = tie.to === null ? undefined : atlas.markets.get(tie.to as MarketId);
      if (isHomeMarket(brand, market)) return [];
      return draft('entry', tie, seatEnd(atlas, tie.from), marketEnd(atlas, tie.to));
    }
    case 'supplies': {
      const from = plant ?? marketEnd(atlas, tie.from) ?? seatEnd(atlas, tie.from);
      return draft('supply', tie, from, facilityEnd(atlas, tie.to));
    }
    case 'trade':
      return draft('trade', tie, marketEnd(atlas, tie.from), marketEnd(atlas, tie.to));
    case 'distributes_for':
    case 'owns':
      return [];
  }
}

/** The end on a day: a plant stands in its place, or in its country while no more is known, and is run by someone. */
export function endOn(atlas: Atlas, end: DraftEnd, day: Day, known: Day): FlowEnd {
  if (end.at !== 'plant') return end;
  const { place, country } = placeOf(atlas, end.plant, day, known);
  const plant = { facility: end.plant.id, operator: operatorOf(atlas, end.plant, day, known) };
  return place === null
    ? { at: 'country', country, ...plant }
    : { at: 'facility', place: place.id, ...plant };
}

export function isSameEnd(a: FlowEnd, b: FlowEnd): boolean {
  if (a === b) return true;
  if (!('facility' in a && 'facility' in b && a.operator === b.operator)) return false;
  if (a.at === 'facility' && b.at === 'facility') {
    return a.facility === b.facility && a.place === b.place;
  }
  return a.at === 'country' && b.at === 'country' && a.country === b.country;
}

import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { equalEarthScale } from '../core/geometry/cameraProjection.ts';
import type { LonLat } from '../core/geometry/lonLat.ts';
import { precisionRing } from '../core/geometry/precisionRing.ts';
import { symbolRim, symbolSizes } from '../core/geometry/symbolSize.ts';
import type { Atlas } from '../core/model/atlas.ts';
import type { FacilityId, MarketId, PlaceId } from '../core/model/id.ts';
import { type State, states } from '../core/model/state.ts';
import type { Facility, Place } from '../core/model/thing.ts';
import { symbolIcon } from './symbolIcon.ts';
import type { ThingPart } from './thingLayers.ts';

/** Kilometres that a px shows at zoom 0 on the flat sheet, an equal-area one; the others differ little. */
const kilometresPerPx = 6371 / equalEarthScale(0);

/** How far a soft edge stands out from the symbol's rim, px. */
const softReach = 4;

export const facilityKey = (facility: FacilityId, place: PlaceId, state: State): string =>
  `${facility}/${place}/${state}`;
export const anchorKey = (market: MarketId): string => `anchor/${market}`;
export const softKey = (facility: FacilityId, place: PlaceId): string =>
  `soft/${facility}/${place}`;
export const ringKey = (place: PlaceId): string => `ring/${place}`;

/**
 * Everything that can ever stand on the map, hidden: a facility once for every place and state that
 * it may have, so that a step in time touches no data. While it stands in a crowd it stays hidden, and
 * the overlay draws it with its leg: MapLibre reads an offset only once for each whole zoom.
 */
export const thingFeatures = (atlas: Atlas): FeatureCollection => {
  const standings = [...atlas.facilities.values()].flatMap((facility) =>
    placesOf(facility, atlas).map((place) => ({ facility, place })),
  );
  const vague = new Set(standings.map(({ place }) => place).filter(({ radiusKm }) => radiusKm > 0));
  return {
    type: 'FeatureCollection',
    features: [
      ...[...vague].map(ring),
      ...[...atlas.markets.values()]
        // A group's makes way for others: the overlay draws it with its brackets.
        .filter(({ kind }) => kind === 'country')
        .map(({ id, anchor }) => thing('anchor', anchorKey(id), point(anchor))),
      ...standings.flatMap(({ facility, place }) => [
        ...softEdge(facility, place),
        ...symbols(facility, place),
      ]),
    ],
  };
};

type KnownPlace = Place & { readonly point: LonLat };

const isKnown = (place: Place | undefined): place is KnownPlace =>
  place !== undefined && place.point !== null;

/** Every place that a facility ever had of which a point is known. */
const placesOf = (facility: Facility, atlas: Atlas): readonly KnownPlace[] => {
  const claimed = (atlas.claimsAbout.get(facility.id) ?? []).flatMap(({ value }) =>
    value.form === 'place' ? [value.place] : [],
  );
  const places = [...new Set([facility.place, ...claimed])].map((id) => atlas.places.get(id));
  return places.filter(isKnown);
};

const symbols = ({ id, kind }: Facility, place: KnownPlace): Feature[] =>
  states.map((state) =>
    thing('facility', facilityKey(id, place.id, state), point(place.point), {
      icon: symbolIcon(kind, state),
    }),
  );

const ring = (place: KnownPlace): Feature =>
  thing('ring', ringKey(place.id), precisionRing(place.point, place.radiusKm), {
    from: ringZoom(place),
  });

/** Stands for the ring as long as that would hide under the symbol. */
const softEdge = ({ id, kind }: Facility, place: KnownPlace): Feature[] =>
  place.radiusKm === 0
    ? []
    : [
        thing('soft', softKey(id, place.id), point(place.point), {
          from: ringZoom(place),
          world: symbolRim(kind, symbolSizes.world) + softReach,
          near: symbolRim(kind, symbolSizes.near) + softReach,
        }),
      ];

/** Zoom from which the ring round a place is larger than a symbol on it. */
const ringZoom = ({ radiusKm }: Place): number =>
  Math.log2(((symbolSizes.near / 2 + 1) * kilometresPerPx) / radiusKm);

const point = ([lon, lat]: LonLat): Geometry => ({
  type: 'Point',
  coordinates: [lon, lat],
});

const thing = (
  part: ThingPart,
  key: string,
  geometry: Geometry,
  rest: Readonly<Record<string, string | number>> = {},
): Feature => ({ type: 'Feature', properties: { part, key, ...rest }, geometry });

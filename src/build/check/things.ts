import type {
  CountryCode,
  FacilityId,
  MarketId,
  OrganisationId,
  PlaceId,
} from '../../core/model/id.ts';
import {
  type Facility,
  facilityKinds,
  type Market,
  type Organisation,
  organisationKinds,
  type Place,
  precisions,
} from '../../core/model/thing.ts';
import {
  type Cell,
  readList,
  readNumber,
  readOneOf,
  readOptionalText,
  readText,
} from '../tables/cell.ts';
import { type CellGetter, type CheckContext, readRows } from './rowCheck.ts';
import { readOptionalReference, readReference } from './tableIndex.ts';

export function readOrganisations(context: CheckContext): Organisation[] {
  return readRows(context, 'organisations', (cell) => {
    const kind = readOneOf(cell('kind'), organisationKinds);
    const country = cell('country');
    const wikidata = cell('wikidata');
    if (wikidata.text !== '' && !/^Q[1-9]\d*$/.test(wikidata.text))
      wikidata.wrong('a Wikidata id such as Q1636958, or nothing');
    const parent = readOptionalReference<OrganisationId>(
      cell('parent'),
      context.index,
      'organisations',
    );
    if (parent !== null && parent === cell('id').text) cell('parent').wrong('another organisation');
    const organisation = {
      id: cell('id').text as OrganisationId,
      name: readText(cell('name'), 'a name'),
      nameLocal: readOptionalText(cell('name_local')),
      country: country.text === '' ? null : readCountry(country, context),
      seatPlace: readOptionalReference<PlaceId>(cell('seat_place'), context.index, 'places'),
      parent,
      aliases: readList(cell('aliases')),
    };
    return kind && { ...organisation, kind };
  });
}

export function readPlaces(context: CheckContext): Place[] {
  return readRows(context, 'places', (cell, row) => {
    const precision = readOneOf(cell('precision'), precisions);
    const country = readCountry(cell('country'), context);
    const point = readPoint(cell('lon'), cell('lat'));
    if (precision === 'country' && (cell('lon').text !== '' || cell('lat').text !== ''))
      cell('lon').wrong('no coordinates, since only the country is known');
    if (precision !== null && precision !== 'country' && isEmptyPoint(cell))
      cell('lon').wrong(`coordinates, since the ${precision} is known`);
    if (point !== null && country !== null) {
      const outside = context.countries.kilometresOutside(country, point[0], point[1]);
      if (outside > farthestOutside) {
        const found = `${point.join(', ')}, ${Math.round(outside)} km outside`;
        context.report(row, 'lon', `a point in ${country} or at most 15 km from it`, found);
      }
    }
    if (point !== null && precision !== 'country')
      readText(cell('coordinate_source'), 'where the coordinates come from');
    const place = {
      id: cell('id').text as PlaceId,
      name: readText(cell('name'), 'a name'),
      admin: readOptionalText(cell('admin')),
      point,
      radiusKm: readRadius(cell('radius_km'), precision === 'country'),
    };
    return country && precision && { ...place, country, precision };
  });
}

/** Coasts and borders at 1:50 million are no finer than this, in kilometres. */
const farthestOutside = 15;

export function readFacilities(context: CheckContext): Facility[] {
  return readRows(context, 'facilities', (cell) => {
    const kind = readOneOf(cell('kind'), facilityKinds);
    const place = readReference<PlaceId>(cell('place'), context.index, 'places');
    const operator = cell('operator');
    const facility = {
      id: cell('id').text as FacilityId,
      name: readText(cell('name'), 'a name'),
      operator: readOptionalReference<OrganisationId>(operator, context.index, 'organisations'),
      aliases: readList(cell('aliases')),
    };
    return kind && place && { ...facility, kind, place };
  });
}

export function readMarkets(context: CheckContext): Market[] {
  const countryMarkets = new Map<string, string>();
  return readRows(context, 'markets', (cell) => {
    const kind = readOneOf(cell('kind'), ['country', 'group']);
    const codes = readList(cell('members'));
    const members = codes.filter((code) => context.countries.has(code)) as CountryCode[];
    if (members.length < codes.length || codes.length === 0)
      cell('members').wrong('three-letter country codes such as IND, with semicolons between');
    else if (kind === 'country' && codes.length > 1) cell('members').wrong('one country code');
    const code = kind === 'country' && codes.length === 1 ? codes[0] : undefined;
    const other = code === undefined ? undefined : countryMarkets.get(code);
    if (other !== undefined)
      cell('members').wrong(`a country that no other market is`, `${code}, as ${other}`);
    if (code !== undefined) countryMarkets.set(code, cell('id').text);
    const given = readPoint(cell('lon'), cell('lat'));
    if (kind === null || members.length === 0) return null;
    return {
      id: cell('id').text as MarketId,
      name: readText(cell('name'), 'a name'),
      kind,
      members,
      anchor: given ?? context.countries.anchor(members),
    };
  });
}

function readCountry(cell: Cell, { countries }: CheckContext): CountryCode | null {
  if (countries.has(cell.text)) return cell.text as CountryCode;
  cell.wrong('a three-letter country code of the basemap, such as PAK');
  return null;
}

const isEmptyPoint = (cell: CellGetter<'places'>): boolean =>
  cell('lon').text === '' && cell('lat').text === '';

/** Degrees; null where both cells are empty, or where either is wrong. */
function readPoint(lon: Cell, lat: Cell): readonly [number, number] | null {
  if (lon.text === '' && lat.text === '') return null;
  const east = readNumber(lon, { min: -180, max: 180, what: 'degrees from -180 to 180' });
  const north = readNumber(lat, { min: -90, max: 90, what: 'degrees from -90 to 90' });
  return east === null || north === null ? null : [east, north];
}

function readRadius(cell: Cell, mayBeEmpty: boolean): number {
  if (mayBeEmpty && cell.text === '') return 0;
  return readNumber(cell, { min: 0, what: 'kilometres, 0 or more' }) ?? 0;
}

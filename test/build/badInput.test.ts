import { describe, expect, test } from 'vitest';
import { buildData } from '../../src/build/buildData.ts';
import type { TableTexts } from '../../src/build/tables/tableTexts.ts';
import type { Problem } from '../../src/core/dataset/problem.ts';
import { sampleTables, spoilt } from './sampleTables.ts';

const tables = sampleTables();
const problemsOf = (texts: TableTexts): readonly Problem[] => buildData(texts).problems;

/** Where problems are, without their words. */
const placesOf = (texts: TableTexts): string[] =>
  problemsOf(texts).map(({ file, row, column }) => `${file} ${row} ${column}`);

test('the tables that the tests spoil have no problem of their own', () => {
  expect(problemsOf(tables)).toEqual([]);
});

describe('one wrong cell is one problem, at its file, row and column', () => {
  const cases: [what: string, file: string, find: string, replacement: string, at: string][] = [
    ['an id with a space', 'claims.csv', 'capacity,maker', 'The Capacity,maker', '10 id'],
    ['an id in capitals', 'claims.csv', 'begun,', 'Begun,', '11 id'],
    ['no id', 'markets.csv', 'two,Both', ',Both', '4 id'],
    ['a country that does not exist', 'places.csv', 'Beijing,CHN', 'Beijing,CHX', '2 country'],
    ['a country in two letters', 'organisations.csv', 'brand,CHN', 'brand,CN', '2 country'],
    ['an unknown kind', 'facilities.csv', 'assembly,lahore', 'factory,lahore', '2 kind'],
    ['an unknown place', 'facilities.csv', 'assembly,lahore', 'assembly,nowhere', '2 place'],
    ['an unknown operator', 'facilities.csv', 'lahore,maker,', 'lahore,nobody,', '2 operator'],
    ['an unknown thing', 'claims.csv', 'capacity,maker-lahore', 'capacity,nothing', '10 about'],
    ['an unknown property', 'claims.csv', 'lahore,capacity', 'lahore,power', '10 property'],
    ['an unknown stage', 'claims.csv', 'stage,operating', 'stage,running', '2 value'],
    ['an unknown modality', 'claims.csv', 'planned,2021', 'hoped,2021', '2 modality'],
    ['an unknown qualifier', 'claims.csv', 'about,Canalys', 'roughly,Canalys', '9 qualifier'],
    ['an unknown confidence', 'claims.csv', 'medium', 'middling', '5 confidence'],
    ['a source that is not there', 'claims.csv', 'news-2022,par', 'news-2023,par', '4 source'],
    ['no source', 'claims.csv', 'news-2022,par', ',par', '4 source'],
    ['a date that cannot be', 'claims.csv', ',2022-01,', ',2022-02-30,', '2 valid'],
    ['a date as people write it', 'claims.csv', ',2022-01,', ',Q1 2022,', '2 valid'],
    ['no date', 'claims.csv', ',2022-01,', ',,', '2 valid'],
    ['a report day that cannot be', 'claims.csv', '2022-02-28', '2022-02-31', '3 reported'],
    ['a report without end', 'claims.csv', '2022-02-28', '2022-02-28/..', '3 reported'],
    ['a recording that is no day', 'claims.csv', '2026-11-26', '2026-11', '2 recorded'],
    [
      'a withdrawal before the recording',
      'claims.csv',
      '2026-11-26,,',
      '2026-11-26,2026-11-25,',
      '2 withdrawn',
    ],
    ['a unit that the property has not', 'claims.csv', 'units/year', 'percent', '10 unit'],
    [
      'a unit on a stage',
      'claims.csv',
      'operating,,,,,,2022-01',
      'operating,,,units,,,2022-01',
      '2 unit',
    ],
    ['a figure without its basis', 'claims.csv', 'Canalys', '', '9 basis'],
    ['a figure that is no number', 'claims.csv', '8200000', '8.2m', '9 value'],
    ['a figure with separators', 'claims.csv', '8200000', '"8,200,000"', '9 value'],
    ['a figure without end', 'claims.csv', '8200000', '9'.repeat(400), '9 value'],
    ['a count below zero', 'claims.csv', '8200000', '-8200000', '9 value'],
    ['a speaker that is no organisation', 'claims.csv', 'par. 1,maker', 'par. 1,makr', '2 speaker'],
    ['low above high', 'claims.csv', '2500000,3000000', '3000000,2500000', '10 high'],
    ['low without high', 'claims.csv', '2500000,3000000', '2500000,', '10 high'],
    ['a value beside low and high', 'claims.csv', 'capacity,,', 'capacity,3,', '10 value'],
    ['a value where the date says it all', 'claims.csv', 'start,,', 'start,yes,', '11 value'],
    [
      'a property of another kind of thing',
      'claims.csv',
      'shipments,acme-in-india',
      'shipments,maker-lahore',
      '9 about',
    ],
    [
      'an asserted claim reported before it is so',
      'claims.csv',
      '2022-03-04,news',
      '2022-03-03,news',
      '4 reported',
    ],
    ['a longitude outside the world', 'places.csv', '116.397', '181', '2 lon'],
    ['a latitude outside the world', 'places.csv', '39.908', '-90.5', '2 lat'],
    ['a coordinate with a comma', 'places.csv', '116.397', '"116,397"', '2 lon'],
    ['a coordinate alone', 'places.csv', '116.397', '', '2 lon'],
    ['a point in another country', 'places.csv', '74.337,31.466', '77.33,28.58', '3 lon'],
    [
      'a point with longitude and latitude swapped',
      'places.csv',
      '74.337,31.466',
      '31.466,74.337',
      '3 lon',
    ],
    ['a point without its origin', 'places.csv', '20,GeoNames', '20,', '2 coordinate_source'],
    ['a country with coordinates', 'places.csv', 'IND,,,,country', 'IND,,77,28,country', '4 lon'],
    ['a place without coordinates', 'places.csv', '116.397,39.908', ',', '2 lon'],
    ['a radius below zero', 'places.csv', 'estate,2', 'estate,-2', '3 radius_km'],
    ['a Wikidata id that is none', 'organisations.csv', 'Q42', '42', '2 wikidata'],
    [
      'a parent that is itself',
      'organisations.csv',
      'beijing,,Acme',
      'beijing,acme,Acme',
      '2 parent',
    ],
    ['a member that is no country', 'markets.csv', 'PAK;IND', 'PAK;INDIA', '4 members'],
    [
      'a country market of two countries',
      'markets.csv',
      'country,PAK',
      'country,PAK;AFG',
      '2 members',
    ],
    ['two markets of one country', 'markets.csv', 'group,PAK;IND', 'country,PAK', '4 members'],
    ['a maker that is a market', 'relationships.csv', 'makes_for,maker', 'makes_for,pak', '2 from'],
    [
      'a brand that sells in an organisation',
      'relationships.csv',
      'acme,ind',
      'acme,maker',
      '4 to',
    ],
    [
      'an order without a plant',
      'relationships.csv',
      'acme,smartphones,maker-lahore',
      'acme,smartphones,',
      '2 via_facility',
    ],
    ['an entry to nowhere', 'relationships.csv', 'acme,ind', 'acme,', '4 to'],
    [
      'an entry through a plant',
      'relationships.csv',
      'ind,smartphones,',
      'ind,smartphones,maker-india',
      '4 via_facility',
    ],
    ['a link from an unknown claim', 'claim_links.csv', 'opened,', 'shut,', '3 from'],
    ['a link to itself', 'claim_links.csv', 'new-plan,plan', 'plan,plan', '2 to'],
    ['an unknown link', 'claim_links.csv', 'revises', 'changes', '2 kind'],
    ['a source without a title', 'sources.csv', 'A plan', '', '2 title'],
    ['a source of an unknown language', 'sources.csv', ',en,', ',English,', '2 language'],
    ['a publication date that is none', 'sources.csv', '2021-11-01', '1 Nov 2021', '2 published'],
    [
      'a source independent of nobody known',
      'sources.csv',
      ',news-2021',
      ',news-2020',
      '3 independent_of',
    ],
  ];
  test.each(cases)('%s', (_, file, find, replacement, at) => {
    expect(placesOf(spoilt(tables, file, find, replacement))).toEqual([`${file} ${at}`]);
  });
});

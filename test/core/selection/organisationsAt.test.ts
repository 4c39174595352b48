import { describe, expect, test } from 'vitest';
import { organisationsAt } from '../../../src/core/selection/organisationsAt.ts';
import { articlesAtlas } from '../../articles/articlesTables.ts';
import { atlasOf, day } from '../atlasFixture.ts';

const atlas = atlasOf({
  latest: '2030-01-01',
  places: [{ id: 'town' }],
  organisations: [
    { id: 'tied' },
    { id: 'claimed' },
    { id: 'running' },
    { id: 'silent' },
    { id: 'early' },
  ],
  markets: [{ id: 'market' }],
  facilities: [{ id: 'plant', place: 'town', operator: 'running' }],
  relationships: [{ id: 'sells', kind: 'sells_in', from: 'tied', to: 'market' }],
  claims: [
    { id: 'a', about: 'claimed', property: 'role', value: 'A brand', valid: '2022/..' },
    { id: 'b', about: 'plant', valid: '2021/..' },
    { id: 'c', about: 'sells', valid: '2020/..' },
    { id: 'd', about: 'early', property: 'event', value: 'A fair', valid: '2018-02' },
  ],
});

const known = (text: string, on = '2030-01-01') =>
  organisationsAt(atlas, { to: day(text), known: day(on) }).map(({ id }) => String(id));

describe('organisationsAt', () => {
  test('names an organisation from the first day on which anything is known of it, for ever', () => {
    expect(known('2017-01-01')).toEqual([]);
    expect(known('2019-01-01')).toEqual(['early']);
    expect(known('2020-01-01')).toEqual(['tied', 'early']);
    expect(known('2021-01-01')).toEqual(['tied', 'running', 'early']);
    expect(known('2029-01-01')).toEqual(['tied', 'claimed', 'running', 'early']);
  });

  test('holds back what was not yet known', () => {
    expect(known('2029-01-01', '2021-06-01')).toEqual(['tied', 'running', 'early']);
  });

  test('gives the very same list while none is added', () => {
    const on = (text: string) => organisationsAt(atlas, { to: day(text), known: atlas.latest });
    expect(on('2020-02-01')).toBe(on('2020-12-31'));
  });

  test('leaves out none of those in the shipped tables that anything is claimed of', () => {
    const shipped = articlesAtlas();
    const listed = organisationsAt(shipped, { to: shipped.latest, known: shipped.latest });
    const claimed = [...shipped.organisations.values()].filter(({ id }) =>
      shipped.claimsAbout.has(id),
    );
    expect(listed).toEqual(expect.arrayContaining(claimed));
    expect(claimed.length).toBeGreaterThan(15);
  });
});

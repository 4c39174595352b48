import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { claimsOf } from '../../../src/core/selection/claimsOf.ts';
import { relationshipsOf } from '../../../src/core/selection/relationshipsOf.ts';
import type { Moment } from '../../../src/core/time/moment.ts';
import { atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

const plant = (id: string, rest: Omit<ClaimRow, 'id' | 'about'>): ClaimRow => ({
  id,
  about: 'plant',
  ...rest,
});

const atlas = atlasOf({
  relationships: [
    { id: 'makes', kind: 'makes_for', from: 'maker', to: 'brand', viaFacility: 'plant' },
    { id: 'owns', kind: 'owns', from: 'parent', to: 'maker' },
    { id: 'fan', kind: 'exports_to', from: 'maker', viaFacility: 'plant' },
  ],
  claims: [
    plant('announced', { value: 'announced', valid: '2021-11-01/..' }),
    plant('january', { valid: '2022-01', reported: '2021-11-01', modality: 'planned' }),
    plant('march', { valid: '2022-03-04', reported: '2022-02-28', modality: 'planned' }),
    plant('opened', { valid: '2022-03-04/..' }),
    plant('ceremony', { property: 'event', value: 'Opening', valid: '2022-03-04' }),
    plant('output', { property: 'output', value: 5, valid: '2022' }),
    plant('hope', { property: 'statement', value: 'Hope', valid: '2022/..', modality: 'forecast' }),
    { id: 'entry', about: 'us', valid: '2018-12', reported: '2018-03-01', modality: 'planned' },
  ],
  links: [
    ['march', 'january', 'revises'],
    ['opened', 'march', 'fulfils'],
    ['output', 'unheard', 'contradicts'],
  ],
  latest: '2026-01-01',
});

const at = (text: string, known = '2026-01-01'): Moment => ({
  mode: 'at',
  from: day(text),
  to: day(text),
  known: day(known),
});

function standings(moment: Moment, thing = 'plant') {
  return Object.fromEntries(
    claimsOf(atlas, thing as ThingId, moment).map(({ claim, standing }) => [claim.id, standing]),
  );
}

describe('claimsOf', () => {
  test('says of each known claim whether it counts now, no longer or not yet', () => {
    expect(standings(at('2022-02-28'))).toEqual({
      announced: 'now',
      january: 'past',
      march: 'now',
      opened: 'later',
      ceremony: 'later',
      output: 'now',
      hope: 'now',
    });
    expect(standings(at('2022-06-01'))).toMatchObject({
      announced: 'past',
      march: 'past',
      opened: 'now',
      ceremony: 'past',
    });
  });

  test('the last known figure of a closed period still counts for 12 months', () => {
    expect(standings(at('2023-12-31')).output).toBe('now');
    expect(standings(at('2024-01-01')).output).toBe('past');
  });

  test('a plan that was given up is past', () => {
    expect(standings(at('2020-12-31'), 'us')).toEqual({ entry: 'now' });
    expect(standings(at('2021-01-01'), 'us')).toEqual({ entry: 'past' });
  });

  test('holds back what was not yet known', () => {
    expect(Object.keys(standings(at('2022-06-01', '2021-12-31')))).not.toContain('march');
  });

  test('a span of days takes in all that counts within it', () => {
    const during: Moment = { ...at('2022-06-01'), mode: 'during', from: day('2022-02-01') };
    expect(standings(during)).toMatchObject({ january: 'now', march: 'now', ceremony: 'now' });
  });

  test('marks plans, in the order in which the claims begin', () => {
    const claims = claimsOf(atlas, 'plant' as ThingId, at('2022-06-01'));
    expect(claims.filter(({ plan }) => plan).map(({ claim }) => claim.id)).toEqual([
      'january',
      'hope',
      'march',
    ]);
    const beginnings = claims.map(({ claim }) => claim.valid.from);
    expect(beginnings).toEqual([...beginnings].sort((a, b) => a - b));
  });

  test('ties a claim to the known ones that it links to or that link to it', () => {
    const links = (id: string, known?: string) =>
      claimsOf(atlas, 'plant' as ThingId, at('2022-02-28', known)).find(
        ({ claim }) => String(claim.id) === id,
      )?.links;
    expect(links('march')).toEqual([
      { kind: 'revises', direction: 'to', other: 'january' },
      { kind: 'fulfils', direction: 'from', other: 'opened' },
    ]);
    expect(links('january', '2021-12-31')).toEqual([]);
    expect(links('output')).toEqual([]);
  });
});

describe('relationshipsOf', () => {
  const ids = (thing: string) =>
    relationshipsOf(atlas, thing as ThingId).map(({ id }) => String(id));

  test('finds the relationships of a party on either side, and of the plant between them', () => {
    expect(ids('maker')).toEqual(['makes', 'owns', 'fan']);
    expect(ids('brand')).toEqual(['makes']);
    expect(ids('plant')).toEqual(['makes', 'fan']);
    expect(ids('nobody')).toEqual([]);
  });
});

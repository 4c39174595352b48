import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { claimsOf } from '../../../src/core/selection/claimsOf.ts';
import { relationshipsOf } from '../../../src/core/selection/relationshipsOf.ts';
import type { Moment } from '../../../src/core/time/moment.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

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
    expect(
      claims.flatMap(({ claim, plan }) => (plan === null ? [] : [`${claim.id} ${plan.state}`])),
    ).toEqual(['january closed', 'hope ahead', 'march closed']);
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

/** What is said of the claims about a thing, by id, on a day. */
function saidOn(
  claims: readonly ClaimRow[],
  links: AtlasRows['links'],
  text: string,
  thing = 'it',
) {
  const told = atlasOf({ claims, links: links ?? [], latest: '2030-01-01' });
  const moment: Moment = { ...at(text), known: told.latest };
  return Object.fromEntries(
    claimsOf(told, thing as ThingId, moment).map(({ claim, standing, plan }) => [
      claim.id,
      { standing, plan },
    ]),
  );
}

describe('a plan of any property', () => {
  const capacity: ClaimRow = {
    id: 'target',
    about: 'it',
    property: 'capacity',
    value: 5,
    valid: '2022-07/2023-06',
    reported: '2022-02-28',
    modality: 'planned',
  };
  const listing: ClaimRow = {
    id: 'listing',
    about: 'it',
    property: 'listing',
    value: 'Shares',
    valid: '2018',
    reported: '2018-03-01',
    modality: 'planned',
  };

  test('is ahead up to the last day of its target and overdue from the day after', () => {
    expect(saidOn([capacity], [], '2023-06-30').target).toEqual({
      standing: 'now',
      plan: { state: 'ahead', since: null },
    });
    expect(saidOn([capacity], [], '2023-07-01').target).toEqual({
      standing: 'now',
      plan: { state: 'overdue', since: day('2023-07-01') },
    });
  });

  test('is lapsed and past after 24 months without a word', () => {
    expect(saidOn([listing], [], '2020-12-31').listing?.standing).toBe('now');
    expect(saidOn([listing], [], '2021-01-01').listing).toEqual({
      standing: 'past',
      plan: { state: 'lapsed', since: day('2021-01-01') },
    });
  });

  test('does not lapse while someone speaks of the same matter; of another matter is no word', () => {
    const later = { id: 'word', about: 'it', valid: '2019-06', value: 'Shares' } as const;
    const same: ClaimRow = { ...later, property: 'listing' };
    const other: ClaimRow = { ...later, property: 'event' };
    expect(saidOn([listing, same], [], '2021-01-01').listing?.plan?.state).toBe('overdue');
    expect(saidOn([listing, other], [], '2021-01-01').listing?.plan?.state).toBe('lapsed');
  });

  test('that only repeats another is closed with it, and counts no longer', () => {
    const again: ClaimRow = { ...listing, id: 'again', property: 'event', reported: '2018-04-01' };
    const held: ClaimRow = { ...listing, id: 'held', valid: '2018-07-09', modality: 'asserted' };
    const links = [
      ['again', 'listing', 'repeats'],
      ['held', 'listing', 'fulfils'],
    ] as const;
    const rows = [listing, again, { ...held, reported: '2018-07-09' }];
    expect(saidOn(rows, links, '2018-07-08').again).toEqual({
      standing: 'now',
      plan: { state: 'ahead', since: null },
    });
    expect(saidOn(rows, links, '2019-06-01').again).toEqual({
      standing: 'past',
      plan: { state: 'closed', since: null },
    });
  });

  test('without a target is never late', () => {
    const open: ClaimRow = { ...capacity, valid: '2022-07/..' };
    expect(saidOn([open], [], '2029-01-01').target?.plan).toEqual({ state: 'ahead', since: null });
  });

  test('is no longer waited for once a fact contradicts it', () => {
    const built: ClaimRow = {
      ...capacity,
      id: 'built',
      modality: 'asserted',
      valid: '2023-11-01/..',
      reported: '2023-11-01',
    };
    const links = [['built', 'target', 'contradicts']] as const;
    expect(saidOn([capacity, built], links, '2023-10-01').target?.plan?.state).toBe('overdue');
    expect(saidOn([capacity, built], links, '2023-12-01').target).toEqual({
      standing: 'now',
      plan: { state: 'closed', since: null },
    });
  });

  test('is still waited for where only another matter, or a figure before its day, contradicts it', () => {
    const sofar: ClaimRow = {
      ...capacity,
      id: 'sofar',
      modality: 'asserted',
      valid: '2022-08-01/..',
      reported: '2022-08-01',
    };
    const made: ClaimRow = {
      ...sofar,
      id: 'made',
      property: 'output',
      valid: '2023',
      reported: '2024-02-01',
    };
    for (const fact of [sofar, made]) {
      const links = [[fact.id, 'target', 'contradicts']] as const;
      const { target } = saidOn([capacity, fact], links, '2024-03-01');
      expect(target?.plan?.state).toBe('overdue');
    }
  });
});

describe('what is so by a later day as well', () => {
  const told: ClaimRow = { id: 'told', about: 'it', value: 'operating', valid: '2021-11-01/..' };
  const found: ClaimRow = { ...told, id: 'found', valid: '2022-02-28/..' };
  const standing = (later: Partial<ClaimRow>) =>
    saidOn([told, { ...found, ...later }], [], '2023-01-01').told?.standing;

  test('does not take the place of the claim that says from when', () => {
    expect(standing({ qualifier: 'since_at_least' })).toBe('now');
  });

  test('does so where it says from when itself, or something else', () => {
    expect(standing({})).toBe('past');
    expect(standing({ qualifier: 'since_at_least', value: 'suspended' })).toBe('past');
  });
});

describe('claims that contradict each other', () => {
  const start = (id: string, valid: string): ClaimRow => ({
    id,
    about: 'it',
    property: 'production_start',
    valid,
    reported: '2023-12-01',
  });
  const starts = [start('third', '2023-35'), start('fourth', '2023-36')];
  const apart = [['fourth', 'third', 'contradicts']] as const;

  test('stand together while one of them is shown, whichever period they name', () => {
    expect(saidOn(starts, apart, '2023-12-31')).toMatchObject({
      third: { standing: 'now' },
      fourth: { standing: 'now' },
    });
    expect(saidOn(starts, apart, '2023-08-01')).toMatchObject({
      third: { standing: 'now' },
      fourth: { standing: 'now' },
    });
    expect(saidOn(starts, [], '2023-12-31')).toMatchObject({ third: { standing: 'past' } });
    expect(saidOn(starts, apart, '2024-01-01')).toMatchObject({
      third: { standing: 'past' },
      fourth: { standing: 'past' },
    });
  });

  test('bring along what contradicts the one that was brought along', () => {
    const claims = [...starts, start('second', '2023-34')];
    const links = [...apart, ['second', 'third', 'contradicts']] as const;
    expect(saidOn(claims, links, '2023-12-31').second?.standing).toBe('now');
  });

  test('do not hold an outcome against a plan before it has come', () => {
    const plan: ClaimRow = {
      ...start('plan', '2023-09'),
      reported: '2023-08-15',
      modality: 'planned',
    };
    const links = [['fourth', 'plan', 'contradicts']] as const;
    expect(saidOn([plan, start('fourth', '2023-36')], links, '2023-09-01')).toMatchObject({
      plan: { standing: 'now' },
      fourth: { standing: 'later' },
    });
  });

  test('stand together even where they are about two things', () => {
    const notice = (id: string, about: string): ClaimRow => ({
      id,
      about,
      property: 'event',
      value: 'Notice',
      valid: '2021-11-01',
    });
    const claims = [notice('from-it', 'it'), notice('from-another', 'another')];
    const links = [['from-another', 'from-it', 'contradicts']] as const;
    expect(saidOn(claims, links, '2021-11-01')).toMatchObject({
      'from-it': { standing: 'now' },
      'from-another': { standing: 'now' },
    });
    expect(saidOn(claims, links, '2022-01-01')).toMatchObject({
      'from-another': { standing: 'past' },
    });
  });
});

describe('an event of a closed period', () => {
  const share: ClaimRow = {
    id: 'share',
    about: 'it',
    property: 'market_share',
    unit: 'percent',
    basis: 'A counter',
    value: 27,
    valid: '2017-36',
  };
  const event = (valid: string): ClaimRow => ({
    id: 'event',
    about: 'it',
    property: 'event',
    value: 'Passes another',
    valid,
  });

  test('stays as long as the last known figure of the same period', () => {
    const claims = [share, event('2017-36')];
    expect(saidOn(claims, [], '2018-12-31').event?.standing).toBe('now');
    expect(saidOn(claims, [], '2019-01-01').event?.standing).toBe('past');
  });

  test('of another period is past when its days are over', () => {
    expect(saidOn([share, event('2017-11')], [], '2018-03-31').event?.standing).toBe('past');
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

import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { isDrawn, stateAt } from '../../../src/core/selection/stateAt.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

const plant = 'plant' as ThingId;

/** The state of a thing called `plant`, with the words that tests ask about. */
function states(claims: readonly Omit<ClaimRow, 'about'>[], links: AtlasRows['links'] = []) {
  const about = claims.map((claim) => ({ about: 'plant', ...claim }));
  const atlas = atlasOf({ claims: about, links, latest: '2026-01-01' });
  return (time: string, known?: string) => {
    const x = known === undefined ? atlas.latest : day(known);
    return stateAt(atlas, plant, day(time), x);
  };
}

const stateOn =
  (claims: readonly Omit<ClaimRow, 'about'>[], links: AtlasRows['links'] = []) =>
  (time: string, known?: string) =>
    states(claims, links)(time, known)?.state ?? null;

describe('the Select plant at Kot Lakhpat', () => {
  const at = states(
    [
      { id: 'announced', value: 'announced', valid: '2021-11-01/..', reported: '2021-11-01' },
      { id: 'january', valid: '2022-01', reported: '2021-11-01', modality: 'planned' },
      { id: 'march', valid: '2022-03-04', reported: '2022-02-28', modality: 'planned' },
      { id: 'opened', valid: '2022-03-04/..', reported: '2022-03-04' },
    ],
    [
      ['march', 'january', 'revises'],
      ['opened', 'march', 'fulfils'],
    ],
  );

  test('is not there before anyone spoke of it', () => {
    expect(at('2021-10-31')).toBeNull();
  });

  test('lies ahead, for January 2022, at the end of 2021', () => {
    expect(at('2021-12-31')).toMatchObject({
      state: 'ahead',
      claim: 'january',
      since: null,
      target: { from: day('2022-01-01'), to: day('2022-01-31') },
    });
  });

  test('is overdue once January has passed', () => {
    expect(at('2022-01-31')?.state).toBe('ahead');
    expect(at('2022-02-01')?.state).toBe('overdue');
    expect(at('2022-02-15')).toMatchObject({ state: 'overdue', claim: 'january' });
    expect(at('2022-02-27')?.state).toBe('overdue');
  });

  test('lies ahead again, for 4 March, from the day on which the new day was told', () => {
    expect(at('2022-02-28')).toMatchObject({
      state: 'ahead',
      claim: 'march',
      target: { from: day('2022-03-04'), to: day('2022-03-04') },
    });
  });

  test('operates from the day it opened', () => {
    expect(at('2022-03-03')?.state).toBe('ahead');
    expect(at('2022-03-04')).toMatchObject({ state: 'operating', since: day('2022-03-04') });
    expect(at('2022-03-05')).toMatchObject({ state: 'operating', claim: 'opened', target: null });
  });

  test('is still planned for January 2022 to anyone who knows no more than the end of 2021', () => {
    expect(at('2022-03-05', '2021-12-31')).toMatchObject({ state: 'ahead', claim: 'january' });
  });
});

describe('which claim speaks', () => {
  test('a fact counts on its own days, however late it was reported', () => {
    const at = stateOn([{ id: 'a', valid: '2018-05-01/..', reported: '2021-01-01' }]);
    expect(at('2018-04-30')).toBeNull();
    expect(at('2018-05-01')).toBe('operating');
    expect(at('2018-05-01', '2020-12-31')).toBeNull();
  });

  test('of several facts the one that began last speaks, then the one reported last', () => {
    const at = states([
      { id: 'z', valid: '2018/..', reported: '2020-01-01' },
      { id: 'a', value: 'suspended', valid: '2019/..', reported: '2019-01-01' },
      { id: 'b', value: 'expanding', valid: '2020/..', reported: '2020-01-01' },
      { id: 'c', value: 'operating', valid: '2020/..', reported: '2020-02-01' },
    ]);
    expect(at('2018-06-01')?.claim).toBe('z');
    expect(at('2019-06-01')).toMatchObject({ state: 'paused', stage: 'suspended' });
    expect(at('2020-06-01')?.claim).toBe('c');
  });

  test('a paused thing operates again when the pause has an end and the earlier claim has none', () => {
    const at = stateOn([
      { id: 'a', valid: '2018/..' },
      { id: 'b', value: 'suspended', valid: '2020-03-24/2020-05-10' },
    ]);
    expect(at('2020-03-23')).toBe('operating');
    expect(at('2020-04-01')).toBe('paused');
    expect(at('2020-05-11')).toBe('operating');
  });

  test('what is there beats a plan, and a plan beats an announcement', () => {
    const at = states([
      { id: 'works', value: 'under_construction', valid: '2019/..' },
      { id: 'plan', valid: '2020-06', reported: '2018-01-01', modality: 'planned' },
      { id: 'open', valid: '2020-09/..' },
    ]);
    expect(at('2019-03-01')).toMatchObject({ state: 'ahead', claim: 'plan', stage: 'operating' });
    expect(at('2020-07-01')?.state).toBe('overdue');
    expect(at('2020-09-01')?.state).toBe('operating');
  });

  test.each(['announced', 'contracted', 'under_construction', 'trial'] as const)(
    'a thing that is %s without a plan lies ahead, and never late',
    (stage) => {
      const at = states([{ id: 'a', value: stage, valid: '2015-01/..' }]);
      expect(at('2019-01-01')).toMatchObject({
        state: 'ahead',
        stage,
        target: null,
        since: day('2015-01-01'),
      });
    },
  );

  test('a plan without a target stays ahead for ever', () => {
    const at = states([{ id: 'a', valid: '2012-01-01/..', modality: 'planned' }], []);
    expect(at('2022-01-01')).toMatchObject({ state: 'ahead', target: null });
  });

  test('of several open plans the one reported last speaks', () => {
    const at = states([
      { id: 'b', valid: '2025', reported: '2019-01-01', modality: 'planned' },
      { id: 'a', valid: '2022', reported: '2020-01-01', modality: 'forecast' },
    ]);
    expect(at('2019-12-31')?.claim).toBe('b');
    expect(at('2020-01-01')?.claim).toBe('a');
  });

  test('a plan to close makes nothing lie ahead', () => {
    const at = stateOn([
      { id: 'a', value: 'closed', valid: '2022', reported: '2020-01-01', modality: 'planned' },
    ]);
    expect(at('2020-01-01')).toBeNull();
  });

  test('a plan that was withdrawn counts on no day', () => {
    const plan = { id: 'a', valid: '2023', reported: '2020-01-01', modality: 'planned' } as const;
    const at = stateOn([{ ...plan, withdrawn: '2021-01-01' }]);
    expect(at('2020-06-01', '2020-12-31')).toBe('ahead');
    expect(at('2020-06-01', '2021-01-01')).toBeNull();
    expect(at('2020-06-01')).toBeNull();
  });

  test('without its replacement an older plan holds again', () => {
    const plans = [
      { id: 'old', valid: '2023', reported: '2020-01-01', modality: 'planned' },
      { id: 'new', valid: '2024', reported: '2020-06-01', modality: 'planned' },
    ] as const;
    const withdrawn = [plans[0], { ...plans[1], withdrawn: '2020-09-01' }];
    const claimOn = (claims: readonly Omit<ClaimRow, 'about'>[], known: string) =>
      states(claims, [['new', 'old', 'supersedes']])('2020-07-01', known)?.claim;
    expect(claimOn(plans, '2020-12-31')).toBe('new');
    expect(claimOn(withdrawn, '2020-08-31')).toBe('new');
    expect(claimOn(withdrawn, '2020-12-31')).toBe('old');
  });

  test('a cancelled plan is over, and what was planned after it is another plan', () => {
    const at = states([
      { id: 'first', valid: '2022', reported: '2020-01-01', modality: 'planned' },
      { id: 'cancelled', value: 'cancelled', valid: '2020-06-01/2021-05-31' },
      { id: 'second', valid: '2024', reported: '2021-03-01', modality: 'planned' },
    ]);
    expect(at('2020-05-31')?.claim).toBe('first');
    expect(at('2020-06-01')).toMatchObject({ state: 'ended', stage: 'cancelled' });
    expect(at('2021-06-01')).toMatchObject({ state: 'ahead', claim: 'second' });
  });

  test('"is so" without a beginning counts from its month and says so', () => {
    const at = states([
      { id: 'a', valid: '2018-03/..', reported: '2018-03', qualifier: 'since_at_least' },
    ]);
    expect(at('2018-02-28')).toBeNull();
    expect(at('2018-03-01')).toMatchObject({ state: 'operating', sinceAtLeast: true });
  });

  test('a plan of an unknown report day counts from the earliest it can be, known at the latest alone', () => {
    const at = states([
      {
        id: 'a',
        valid: '2023-05-30/..',
        modality: 'planned',
        reported: '[2023-05-30..2024-06-01]',
      },
    ]);
    expect(at('2023-05-29')).toBeNull();
    expect(at('2023-05-30')).toMatchObject({ state: 'ahead', reportDayKnown: false });
    expect(at('2023-12-01', '2024-05-31')).toBeNull();
  });

  test('a thing that is spoken of without a stage is in an unknown state on those days', () => {
    const at = stateOn([
      { id: 'a', property: 'talks', value: 'Talks with a carrier', valid: '2016/2018-03' },
    ]);
    expect(at('2015-12-31')).toBeNull();
    expect(at('2017-01-01')).toBe('unknown');
    expect(at('2018-04-01')).toBeNull();
  });

  test('an unknown state names the claim that speaks of the thing, talks before the rest', () => {
    const at = states([
      { id: 'talks', property: 'talks', value: 'Talks', valid: '2016/2018-03' },
      { id: 'event', property: 'event', value: 'A fair', valid: '2018-02' },
    ]);
    expect(at('2018-02-01')).toMatchObject({ state: 'unknown', claim: 'talks' });
  });

  test('the hopes for a thing alone do not put it on the map', () => {
    const at = stateOn([
      { id: 'a', property: 'statement', value: 'Hope', valid: '2016/..', modality: 'planned' },
    ]);
    expect(at('2017-01-01')).toBeNull();
  });

  test('after the last known day its state is carried on', () => {
    const at = states([
      { id: 'plan', valid: '2022-01', reported: '2021-11-01', modality: 'planned' },
    ]);
    expect(at('2022-03-01', '2021-11-01')).toEqual(at('2021-11-01'));
    expect(at('2022-03-01')?.state).toBe('overdue');
    expect(at('2030-01-01')).toEqual(at('2026-01-01'));
  });
});

describe('a plan that nobody speaks of any more', () => {
  const plan = { id: 'plan', valid: '2018-12', reported: '2018-03', modality: 'planned' } as const;

  test('has lapsed from the day after its target and 24 months, by our inference', () => {
    const at = states([plan]);
    expect(at('2018-03-30')).toBeNull();
    expect(at('2018-03-31')?.state).toBe('ahead');
    expect(at('2018-12-31')?.state).toBe('ahead');
    expect(at('2019-01-01')).toMatchObject({ state: 'overdue', inferred: false, since: null });
    expect(at('2020-12-31')?.state).toBe('overdue');
    expect(at('2021-01-01')).toMatchObject({
      state: 'ended',
      stage: 'lapsed',
      since: day('2021-01-01'),
      inferred: true,
      claim: 'plan',
    });
    expect(at('2024-01-01')?.state).toBe('ended');
  });

  test('stays overdue when a later claim still speaks of it', () => {
    const talks = { id: 'talks', property: 'talks', value: 'Talks', valid: '2019-01-02' } as const;
    const contract = { id: 'c', value: 'contracted', valid: '2019-01-02/..' } as const;
    const word = { id: 'word', property: 'event', value: 'A word', valid: '2019-01-02' } as const;
    expect(stateOn([plan, talks])('2022-01-01')).toBe('overdue');
    expect(stateOn([plan, contract])('2022-01-01')).toBe('overdue');
    expect(stateOn([plan, word], [['word', 'plan', 'confirms']])('2022-01-01')).toBe('overdue');
  });

  test('lapses all the same when that was said before the target or is not known', () => {
    const before = { id: 't', property: 'talks', value: 'Talks', valid: '2018-12-31' } as const;
    const after = { id: 't', property: 'talks', value: 'Talks', valid: '2023-01-02' } as const;
    expect(stateOn([plan, before])('2022-01-01')).toBe('ended');
    expect(stateOn([plan, after])('2022-01-01', '2023-01-01')).toBe('ended');
    expect(stateOn([plan, after])('2022-01-01', '2023-01-02')).toBe('overdue');
  });

  test('is a ghost through its first 12 months, last day included', () => {
    const state = states([plan])('2022-06-01');
    if (state === null) throw new Error('The state is kept for ever');
    expect(isDrawn(state, day('2021-12-31'))).toBe(true);
    expect(isDrawn(state, day('2022-01-01'))).toBe(false);
  });

  test('has lapsed although the contract for it has no end', () => {
    const contract = { id: 'c', value: 'contracted', valid: '2018-01-02/..' } as const;
    expect(stateOn([plan, contract])('2021-01-01')).toBe('ended');
  });
});

describe('an end', () => {
  test('a closing operates through its last day and has ended after it', () => {
    const at = states([
      { id: 'a', valid: '2018/..' },
      { id: 'closing', value: 'closing', valid: '2020-01/2020-06', reported: '2020-01-05' },
    ]);
    expect(at('2020-06-30')).toMatchObject({ state: 'operating', stage: 'closing' });
    expect(at('2020-07-01')).toMatchObject({ state: 'ended', since: day('2020-07-01') });
    expect(at('2021-12-31')?.state).toBe('ended');
  });

  test('what has not ended is always drawn', () => {
    const state = states([{ id: 'a', valid: '2018/..' }])('2018-01-01');
    if (state === null) throw new Error('It operates');
    expect(isDrawn(state, day('2050-01-01'))).toBe(true);
  });
});

describe('a denial', () => {
  const plan = { id: 'plan', valid: '2021', reported: '2020-01-01', modality: 'planned' } as const;
  const denial = {
    id: 'denial',
    valid: '2021/..',
    reported: '2020-03-01',
    modality: 'denied',
  } as const;

  test('speaks from the day it was said, against what was promised before', () => {
    const at = stateOn([plan, denial]);
    expect(at('2020-02-29')).toBe('ahead');
    expect(at('2020-03-01')).toBe('denied');
  });

  test('gives way to a later plan, whatever was announced before', () => {
    const at = stateOn([
      { id: 'announced', value: 'announced', valid: '2020-01-01/..' },
      denial,
      { id: 'again', valid: '2022', reported: '2020-05-01', modality: 'planned' },
    ]);
    expect(at('2020-04-30')).toBe('denied');
    expect(at('2020-05-01')).toBe('ahead');
  });

  test('does not undo what is there', () => {
    expect(stateOn([{ id: 'a', valid: '2019/..' }, denial])('2020-03-01')).toBe('operating');
  });

  test('that something has closed leaves its state alone', () => {
    const at = stateOn([
      plan,
      { id: 'd', value: 'closed', valid: '2020/..', reported: '2020-02-01', modality: 'denied' },
    ]);
    expect(at('2020-02-01')).toBe('ahead');
  });
});

describe('a fact that a later word replaces', () => {
  const at = states(
    [
      { id: 'existing', valid: '2021-11/..', qualifier: 'since_at_least', reported: '2021-11-01' },
      { id: 'opened', valid: '2021-04/..', reported: '2022-02-28' },
    ],
    [['opened', 'existing', 'supersedes']],
  );

  test('no longer speaks, although it began later', () => {
    expect(at('2021-12-31')).toMatchObject({ since: day('2021-04-01'), sinceAtLeast: false });
  });

  test('speaks as long as nobody could know the later word', () => {
    expect(at('2021-12-31', '2021-12-31')).toMatchObject({
      since: day('2021-11-01'),
      sinceAtLeast: true,
    });
  });
});

describe('a thing that is so by a day', () => {
  const began = { id: 'began', valid: '2014-07-22/..' } as const;
  const by = { id: 'by', valid: '2017-12/..', qualifier: 'since_at_least' } as const;

  test('keeps the beginning that another claim tells', () => {
    const at = states([began, by]);
    expect(at('2018-06-01')).toMatchObject({ since: day('2014-07-22'), sinceAtLeast: false });
  });

  test('keeps the earliest bound where nobody tells the beginning', () => {
    const at = states([by, { ...by, id: 'earlier', valid: '2016-03/..' }]);
    expect(at('2018-06-01')).toMatchObject({ since: day('2016-03-01'), sinceAtLeast: true });
  });

  test('begins anew where something else was so in between', () => {
    const at = states([began, { id: 'pause', value: 'suspended', valid: '2016-01/2017-06' }, by]);
    expect(at('2018-06-01')).toMatchObject({ since: day('2017-12-01'), sinceAtLeast: true });
  });

  test('is known from the later bound alone by one who does not know the beginning', () => {
    const at = states([{ ...began, reported: '2020-01-01' }, by]);
    expect(at('2018-06-01', '2019-01-01')?.since).toBe(day('2017-12-01'));
    expect(at('2018-06-01', '2021-01-01')?.since).toBe(day('2014-07-22'));
  });
});

describe('what operates and is then expanded', () => {
  const began = { id: 'began', valid: '2015-08-10/..' } as const;
  const grows = { id: 'grows', value: 'expanding', valid: '2017-03-20/..' } as const;
  const at = states([began, grows]);

  test('goes on operating since it began, in a stage of its own', () => {
    expect(at('2016-01-01')).toMatchObject({ stage: 'operating', since: day('2015-08-10') });
    expect(at('2018-01-01')).toMatchObject({
      stage: 'expanding',
      since: day('2015-08-10'),
      claim: 'grows',
      beginning: 'began',
    });
  });

  test('still does when it is about to close', () => {
    const closing = { id: 'closing', value: 'closing', valid: '2019-01/2019-06' } as const;
    const until = states([began, grows, closing]);
    expect(until('2019-02-01')).toMatchObject({ state: 'operating', since: day('2015-08-10') });
    expect(until('2019-07-01')).toMatchObject({ state: 'ended', since: day('2019-07-01') });
  });

  test('is so by the day by which it operated', () => {
    const by = { ...began, qualifier: 'since_at_least' } as const;
    expect(states([by, grows])('2018-01-01')).toMatchObject({ sinceAtLeast: true });
  });

  test('begins anew after a pause', () => {
    const pause = { id: 'pause', value: 'suspended', valid: '2016-01/2017-03-19' } as const;
    expect(states([began, pause, grows])('2018-01-01')?.since).toBe(day('2017-03-20'));
  });

  test('is told from the stage alone by one who does not know the beginning', () => {
    const late = states([{ ...began, reported: '2020-01-01' }, grows]);
    expect(late('2018-01-01', '2019-01-01')?.since).toBe(day('2017-03-20'));
  });
});

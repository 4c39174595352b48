import { describe, expect, test } from 'vitest';
import type { FacilityId } from '../../src/core/model/id.ts';
import { stateAt } from '../../src/core/selection/stateAt.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { stateSentence } from '../../src/ui/stateSentence.ts';
import { stateShort } from '../../src/ui/stateWords.ts';
import { atlasOf, type ClaimRow, day } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');
const plant = 'plant' as FacilityId;

function words(claims: readonly Omit<ClaimRow, 'id' | 'about'>[], on: string) {
  const atlas = atlasOf({
    places: [{ id: 'town' }],
    facilities: [{ id: 'plant', place: 'town' }],
    claims: claims.map((claim, index) => ({ ...claim, id: `claim-${index}`, about: 'plant' })),
    latest: '2030-01-01',
  });
  const state = stateAt(atlas, plant, day(on), atlas.latest);
  if (state === null) return null;
  return {
    sentence: stateSentence(atlas, state, day(on), messages),
    short: stateShort(atlas, state, messages),
  };
}

const plan = { modality: 'planned', reported: '2021-11-01' } as const;

describe('a state in words', () => {
  test('says since when, to the day where the day was said', () => {
    expect(words([{ valid: '2022-03-04/..' }], '2022-03-05')).toEqual({
      sentence: 'Operating since 4 March 2022',
      short: 'since 4 Mar 2022',
    });
  });

  test('invents no day where only a month was said', () => {
    expect(words([{ valid: '2021-04/..' }], '2022-03-05')).toEqual({
      sentence: 'Operating since April 2021',
      short: 'since Apr 2021',
    });
  });

  test('says "by" where nobody said from when', () => {
    const claim = { valid: '2018-03/..', qualifier: 'since_at_least' } as const;
    expect(words([claim], '2022-03-05')).toEqual({
      sentence: 'Operating since March 2018 or earlier',
      short: 'by Mar 2018',
    });
  });

  test('says since when it operates and since when it is being expanded, each as it was claimed', () => {
    const began = { valid: '2015-08-10/..' };
    const grows = { value: 'expanding', valid: '2017/..' } as const;
    expect(words([began, grows], '2018-01-01')).toEqual({
      sentence: 'Operating since 10 August 2015, being expanded since 2017',
      short: 'since 10 Aug 2015',
    });
    expect(words([grows], '2018-01-01')).toEqual({
      sentence: 'Operating, being expanded since 2017',
      short: 'since 2017',
    });
  });

  test('names the target of a plan, and how many days have passed since', () => {
    const claim = { ...plan, valid: '2022-01' };
    expect(words([claim], '2021-12-31')?.sentence).toBe('Ahead: planned for January 2022');
    expect(words([claim], '2022-01-31')?.sentence).toBe('Ahead: planned for January 2022');
    expect(words([claim], '2022-02-15')).toEqual({
      sentence: 'Overdue: planned for January 2022, 15 days past',
      short: 'was for Jan 2022',
    });
  });

  test('says that a lapse is our inference', () => {
    expect(words([{ ...plan, valid: '2022-01' }], '2024-06-01')).toEqual({
      sentence:
        'Lapsed, our inference: planned for January 2022, and we know no word on it in the 24 months after',
      short: 'lapsed 1 Feb 2024, our inference',
    });
  });

  test('says of what has no stage yet since when there are talks', () => {
    const talks = { property: 'talks', value: 'Talks' } as const;
    expect(words([{ ...talks, valid: '2016/2018-03' }], '2017-06-01')).toEqual({
      sentence: 'In talks since 2016, nothing more is claimed',
      short: 'talks since 2016',
    });
    expect(words([{ ...talks, property: 'event', valid: '2016/2018-03' }], '2017-06-01')).toEqual({
      sentence: 'Nothing claimed about its state on this day',
      short: null,
    });
  });

  test('names the stage beside the day on which it was reached', () => {
    const contracted = { value: 'contracted', valid: '2022-02/..' } as const;
    expect(words([contracted], '2022-03-05')?.short).toBe('contracted since Feb 2022');
    expect(words([{ ...contracted, qualifier: 'since_at_least' }], '2022-03-05')?.short).toBe(
      'contracted by Feb 2022',
    );
  });

  test('says that a plan has no date', () => {
    expect(words([{ ...plan, valid: '2021-11-01/..' }], '2022-06-01')).toEqual({
      sentence: 'Ahead: planned, no date given',
      short: null,
    });
  });

  test('names the stage of what lies ahead without a plan, and of what has ended', () => {
    expect(words([{ value: 'contracted', valid: '2022-02-01/..' }], '2022-03-05')?.sentence).toBe(
      'Ahead: contracted, since 1 February 2022',
    );
    expect(words([{ value: 'closed', valid: '2022-02-01/..' }], '2022-03-05')).toEqual({
      sentence: 'Ended: closed, 1 February 2022',
      short: 'ended 1 Feb 2022',
    });
    expect(words([{ value: 'suspended', valid: '2022-02/..' }], '2022-03-05')?.sentence).toBe(
      'Paused since February 2022',
    );
  });
});

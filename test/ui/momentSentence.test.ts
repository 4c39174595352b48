import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/core/model/atlas.ts';
import { summaryOf } from '../../src/core/selection/summary.ts';
import { visibleAt } from '../../src/core/selection/visible.ts';
import type { Mode } from '../../src/core/view/view.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { momentSentence } from '../../src/ui/momentSentence.ts';
import { articlesAtlas } from '../articles/articlesTables.ts';
import { atlasOf, day } from '../core/atlasFixture.ts';
import { phoneTrade } from './phoneTrade.ts';

const messages = createMessages('en');

function saidOf(
  atlas: Atlas,
  to: string,
  mode: Mode = 'at',
  from = to,
  known = atlas.latest,
): string {
  const moment = { mode, from: day(from), to: day(to), known };
  const summary = summaryOf(atlas, visibleAt(atlas, moment), moment);
  const { lead, rest } = momentSentence(atlas, summary, messages);
  return `${lead} ${rest}`.trim();
}

const said = (to: string, mode: Mode = 'at', from = to) => saidOf(phoneTrade, to, mode, from);

/** Two brands that enter markets, and nothing made for them. */
const twoBrands = atlasOf({
  latest: '2026-09-19',
  places: [{ id: 'beijing', country: 'CHN' }],
  organisations: [
    { id: 'mi', name: 'Mi', seatPlace: 'beijing' },
    { id: 'b', name: 'B', seatPlace: 'beijing' },
  ],
  markets: [
    { id: 'esp', name: 'Spain' },
    { id: 'phl', name: 'Philippines' },
  ],
  relationships: [
    { id: 'mi-phl', kind: 'sells_in', from: 'mi', to: 'phl' },
    { id: 'b-phl', kind: 'sells_in', from: 'b', to: 'phl' },
    { id: 'mi-esp', kind: 'sells_in', from: 'mi', to: 'esp' },
    { id: 'b-esp', kind: 'sells_in', from: 'b', to: 'esp' },
  ],
  claims: [
    { id: '1', about: 'mi-phl', valid: '2019/..' },
    { id: '2', about: 'b-phl', valid: '2019/..' },
    { id: '3', about: 'b-phl', value: 'closed', valid: '2025-06/..', reported: '2025-06-20' },
    { id: '4', about: 'mi-esp', valid: '2018-02/..', modality: 'planned' },
    { id: '5', about: 'b-esp', valid: '2020/..', modality: 'planned', reported: '2019-02-01' },
  ],
});

describe('the sentence of the moment', () => {
  test('says that nothing is known yet', () => {
    expect(said('2010-01-01')).toBe('Nothing is known to be made or sold yet.');
  });

  test('begins with the markets while nothing is made', () => {
    expect(said('2018-06-01')).toBe('Xiaomi sells in 1 market shown here.');
  });

  test('says what runs, what is planned, what is new and what is only hoped for', () => {
    expect(said('2022-03-05')).toBe(
      'Xiaomi has phones made at 2 known sites, 1 running and 1 planned. Select plant, Kot Lakhpat, opened yesterday. Exports from 1 site are only hoped for.',
    );
    expect(said('2022-03-04')).toContain('opened today.');
    expect(said('2022-03-30')).toContain('opened 26 days ago.');
  });

  test('carries on what was known without telling it as news of a later day', () => {
    const carried = saidOf(phoneTrade, '2023-03-05', 'at', '2023-03-05', day('2022-03-05'));
    expect(carried).not.toContain('opened');
    expect(carried).toContain('Nothing is known after 5 Mar 2022');
  });

  test('tells what is late from what is planned', () => {
    expect(said('2023-02-01')).toMatch(/made at 2 known sites, 1 running and 1 overdue\./);
  });

  test('tells the sites from which exports run from those from which they are hoped for', () => {
    const exportOf = (id: string, via: string) =>
      ({ id, kind: 'exports_to', from: 'b', viaFacility: via }) as const;
    const atlas = atlasOf({
      latest: '2026-09-19',
      places: [{ id: 'town' }],
      organisations: [{ id: 'b' }],
      facilities: [
        { id: 'north', place: 'town' },
        { id: 'south', place: 'town' },
      ],
      relationships: [
        exportOf('one', 'north'),
        exportOf('two', 'north'),
        exportOf('hope', 'south'),
      ],
      claims: [
        { id: '1', about: 'one', valid: '2019/..' },
        { id: '2', about: 'two', valid: '2019/..' },
        { id: '3', about: 'hope', valid: '2030', modality: 'planned', reported: '2019-01-01' },
      ],
    });
    const to = day('2020-01-01');
    const moment = { mode: 'at', from: to, to, known: atlas.latest } as const;
    const { parts } = momentSentence(
      atlas,
      summaryOf(atlas, visibleAt(atlas, moment), moment),
      messages,
    );
    expect(parts.at(-1)).toEqual({
      words: 'Exports run from 1 site, and from 1 more they are hoped for.',
      receipt: { at: 'list', group: 'flow-export' },
    });
  });

  test('says what is promised next when nothing is new, and what is late', () => {
    expect(said('2022-06-01')).toContain('Dixon, India, is promised for December 2022.');
    expect(said('2023-02-01')).toContain('Dixon, India, is overdue: promised for December 2022.');
  });

  test('counts the changes of a span', () => {
    expect(said('2022-12-31', 'during', '2022-01-01')).toContain(
      '1 thing began and nothing ended in this time.',
    );
  });

  test('says where knowledge ends', () => {
    expect(said('2027-01-01')).toContain(
      'Nothing is known after 19 Sept 2026: what was so then is carried on.',
    );
  });

  test('names what is made that is no phone', () => {
    expect(said('2023-06-30')).toMatch(/^Xiaomi has phones and audio made at 3 known sites/);
  });

  test('tells no day that nobody claimed', () => {
    expect(said('2023-05-20')).toContain('Optiemus, Noida, opened in May 2023.');
  });

  test('counts the brands where several sell, and names no entry among many', () => {
    expect(saidOf(twoBrands, '2020-01-01')).toBe(
      '2 brands sell in 1 market shown here and plan to enter 1 more.',
    );
    expect(saidOf(twoBrands, '2018-06-01')).toBe(
      'Mi plans to enter 1 market shown here: Spain, no date given.',
    );
    expect(saidOf(twoBrands, '2025-06-25')).toContain(
      'B sold in the Philippines: closed in June 2025.',
    );
  });
});

describe('the sentence of the shipped atlas', () => {
  const atlas = articlesAtlas();

  test.each([
    [
      '2018-03-31',
      'Xiaomi sells in 6 markets shown here and plans to enter 1 more: the United States, promised for December 2018.',
    ],
    [
      '2021-12-31',
      'Xiaomi is to have phones made at 1 known site. Select plant, Kot Lakhpat, is promised for January 2022.',
    ],
    [
      '2022-02-15',
      'Xiaomi is to have phones made at 1 known site. Select plant, Kot Lakhpat, is overdue: promised for January 2022.',
    ],
    [
      '2022-03-05',
      'Xiaomi has phones made at 1 known site. Select plant, Kot Lakhpat, opened yesterday. Exports from 1 site are only hoped for.',
    ],
    [
      '2023-06-30',
      'Xiaomi has phones and audio made at 3 known sites, 2 running and 1 planned. Exports from 2 sites are only hoped for.',
    ],
    [
      '2023-12-31',
      'Xiaomi has phones and audio made at 3 known sites. Exports from 2 sites are only hoped for.',
    ],
  ])('reads on %s: %s', (to, words) => {
    expect(saidOf(atlas, to)).toBe(words);
  });

  test('says of an entry that did not come that it is overdue, then that it lapsed by our inference', () => {
    expect(saidOf(atlas, '2019-06-30')).toContain(
      'the United States, promised for December 2018 and overdue.',
    );
    expect(saidOf(atlas, '2021-01-03')).toContain(
      'Lapsed 2 days ago, our inference: Xiaomi’s entry to the United States.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../src/core/selection/summary.ts';
import { visibleAt } from '../../src/core/selection/visible.ts';
import type { Mode } from '../../src/core/view/view.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { momentSentence } from '../../src/ui/momentSentence.ts';
import { day } from '../core/atlasFixture.ts';
import { phoneTrade } from './phoneTrade.ts';

const messages = createMessages('en');

function said(to: string, mode: Mode = 'at', from = to): string {
  const moment = { mode, from: day(from), to: day(to), known: phoneTrade.latest };
  const summary = summaryOf(phoneTrade, visibleAt(phoneTrade, moment), moment);
  const { lead, rest } = momentSentence(phoneTrade, summary, messages);
  return `${lead} ${rest}`.trim();
}

describe('the sentence of the moment', () => {
  test('says that nothing is known yet', () => {
    expect(said('2010-01-01')).toBe('Nothing is known to be made or sold yet.');
  });

  test('begins with the markets while nothing is made', () => {
    expect(said('2018-06-01')).toBe('Brands sell in 1 market shown here.');
  });

  test('says what runs, what is planned, what is new and what is only hoped for', () => {
    expect(said('2022-03-05')).toBe(
      'Xiaomi has devices made at 2 sites shown here, 1 running and 1 planned. Select plant, Kot Lakhpat opened yesterday. Exports from 1 site are only hoped for.',
    );
    expect(said('2022-03-04')).toContain('opened today.');
    expect(said('2022-03-30')).toContain('opened 26 days ago.');
  });

  test('says what is promised next when nothing is new, and what is late', () => {
    expect(said('2022-06-01')).toContain('Dixon, India is promised for December 2022.');
    expect(said('2023-02-01')).toContain('Dixon, India is overdue.');
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
});

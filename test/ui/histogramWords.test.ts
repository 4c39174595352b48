import { describe, expect, test } from 'vitest';
import { createMessages } from '../../src/messages/messages.ts';
import { barWords, histogramWords } from '../../src/ui/histogramWords.ts';
import { day } from '../core/atlasFixture.ts';

const messages = createMessages('en');
const bars = [
  { quarter: day('2021-01-01'), begun: 0, ended: 1 },
  { quarter: day('2022-01-01'), begun: 2, ended: 0 },
];

describe('the histogram in words', () => {
  test('says of a bar how much began and ended in its quarter', () => {
    expect(bars.map((bar) => barWords(bar, messages))).toEqual([
      'Q1 2021: none begun, 1 ended',
      'Q1 2022: 2 begun, none ended',
    ]);
  });

  test('names the quarter in which most began', () => {
    expect(histogramWords(bars, messages)).toMatch(/Most began in Q1 2022: 2\.$/);
  });

  test('says that nothing changed', () => {
    expect(histogramWords([], messages)).toBe('Changes a quarter: none.');
  });
});

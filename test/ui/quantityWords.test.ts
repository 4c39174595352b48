import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/core/model/property.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { figurePerTime, figureWords, quantityWords } from '../../src/ui/quantityWords.ts';

const messages = createMessages('en');
const figure = (unit: Unit, low: number, high = low) =>
  ({ form: 'figure', unit, low, high }) as const;

describe('a figure in words', () => {
  test.each([
    [figure('units/year', 2_500_000, 3_000_000), '2.5–3 m'],
    [figure('USD/year', 450_000_000), '$450 m'],
    [figure('USD', 46_000_000_000), '$46 bn'],
    [figure('USD/year', 450_000_000, 550_000_000), '$450–550 m'],
    [figure('INR', 15_000_000_000), '₹15 bn'],
    [figure('units/month', 400_000), '400,000'],
    [figure('units', 190_400_000), '190.4 m'],
    [figure('percent', 27), '27%'],
    [figure('times', 1.6), '1.6×'],
    [figure('rank', 1), '1st'],
    [figure('rank', 2, 3), '2nd–3rd'],
    [figure('rank', 334), '334th'],
  ])('says %j as %j', (value, words) => {
    expect(figureWords(value, null, messages)).toBe(words);
  });

  test('keeps every digit that was claimed', () => {
    expect(figureWords(figure('units', 1_234_567), null, messages)).toBe('1,234,567');
    expect(figureWords(figure('units', 900_000, 1_500_000), null, messages)).toBe(
      '900,000–1,500,000',
    );
  });

  test('says how it is qualified', () => {
    const value = figure('percent', 20);
    expect(figureWords(value, 'about', messages)).toBe('about 20%');
    expect(figureWords(value, 'more_than', messages)).toBe('more than 20%');
    expect(figureWords(value, 'up_to', messages)).toBe('up to 20%');
    expect(figureWords(value, 'since_at_least', messages)).toBe('20%');
  });

  test('bears its time where it is made or made up to a limit in one', () => {
    expect(figurePerTime(figure('units/day', 200_000), null, messages)).toBe('200,000 a day');
    expect(figurePerTime(figure('units/month', 5000), 'about', messages)).toBe(
      'about 5,000 a month',
    );
    expect(figurePerTime(figure('units', 5000), null, messages)).toBe('5,000');
  });

  test('bears its sign where it is a change', () => {
    expect(figureWords(figure('percent', 83), null, messages, true)).toBe('+83%');
    expect(figureWords(figure('percent', -4), null, messages, true)).toBe('-4%');
  });
});

describe('a quantity in words', () => {
  test('names what is counted, which need not be phones', () => {
    const value = figure('units/year', 2_500_000, 3_000_000);
    expect(quantityWords(value, null, null, messages)).toBe('2.5–3 m phones a year');
    expect(quantityWords(value, null, 'earphones', messages)).toBe('2.5–3 m earphones a year');
  });

  test('counts in the singular and in the plural', () => {
    const stores = (count: number) => quantityWords(figure('stores', count), null, null, messages);
    expect([1, 3].map(stores)).toEqual(['1 shop', '3 shops']);
  });

  test('has no unit where the figure says it', () => {
    expect(quantityWords(figure('percent', 27), null, null, messages)).toBe('27%');
  });
});

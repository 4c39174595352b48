import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/civil.ts';
import { type Pair, readView, writeView } from '../../../src/core/view/codec.ts';
import { defaultView } from '../../../src/core/view/defaultView.ts';
import type { View } from '../../../src/core/view/view.ts';
import { anyView } from './anyView.ts';

const read = (query: string): View => readView(new URLSearchParams(query));
const write = (view: Partial<View>): string =>
  writeView({ ...defaultView, ...view })
    .map(([key, value]) => `${key}=${value}`)
    .join('&');

/** A good value of each key, and what it does to the view. */
const good = [
  [
    'time',
    '2022-03-05',
    { time: { from: { at: 'earliest' }, to: { at: 'day', day: dayOf(2022, 3, 5) } } },
  ],
  ['mode', 'upto', { mode: 'upto' }],
  ['known', '2021-12-31', { known: { at: 'day', day: dayOf(2021, 12, 31) } }],
  ['proj', 'globe', { projection: 'globe' }],
  ['map', '4.25/31.47/74.34/0', { camera: { zoom: 4.25, lat: 31.47, lon: 74.34, bearing: 0 } }],
  [
    'focus',
    'facility:select-kot-lakhpat',
    { focus: { kind: 'facility', id: 'select-kot-lakhpat' } },
  ],
  ['tab', 'promises', { tab: 'promises' }],
  ['sort', 'said.desc', { sort: { column: 'said', direction: 'desc' } }],
  ['theme', 'dark', { theme: 'dark' }],
  ['motion', 'off', { motion: 'off' }],
  ['play', '1', { play: true }],
  ['speed', '0.5', { speed: 0.5 }],
] as const;

/** Values that say nothing, for each key. */
const bad: Readonly<Record<(typeof good)[number][0], readonly string[]>> = {
  time: ['', '2022-13', '2022..', '..', 'yesterday', '2022-02-30', '1e3', 'NaN'],
  mode: ['', 'At', 'until', 'constructor'],
  known: ['', 'earliest', '2021-13', '2021..2022', 'now', 'Latest'],
  proj: ['', 'flat ', 'albers'],
  map: [
    '',
    '4',
    '4/31',
    '4/91/0',
    '12/0/0',
    '4/0/181',
    'a/b/c',
    '4/0/0/0/0',
    '1e9/0/0',
    'NaN/0/0',
    '//',
  ],
  focus: [
    '',
    'facility',
    'facility:',
    ':x',
    'thing:x',
    'facility:A b',
    'facility:<b>',
    'market:../x',
  ],
  tab: ['', 'promise', 'MAP'],
  sort: ['', 'due', 'due.', 'price.asc', 'due.up', 'due.asc.desc', 'Due.asc', '__proto__.asc'],
  theme: ['', 'night', 'blue'],
  motion: ['', 'on'],
  play: ['', 'yes', '2', 'toString', '__proto__'],
  speed: ['', '0', '3', '-1', '1.0', 'Infinity'],
};

describe('the link of a view', () => {
  test('an empty link shows the default view, and the default view has an empty link', () => {
    expect(read('')).toEqual(defaultView);
    expect(write({})).toBe('');
  });

  test.each(good)('%s=%s sets its field and nothing else', (key, value, change) => {
    expect(read(`${key}=${encodeURIComponent(value)}`)).toEqual({ ...defaultView, ...change });
  });

  test('reading what was written gives the same view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readView(writeView(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  test('writing what was read gives the same link, through the address line too', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const pairs = writeView(view);
        const address = new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
        // Lone surrogates cannot stand in an address: URLSearchParams replaces them once.
        const once = [...new URLSearchParams(address)];
        expect(writeView(readView(once))).toEqual(once);
      }),
    );
  });

  test('keys stand in one order whatever order they came in', () => {
    const query = 'speed=2&focus=org:xiaomi&time=2022&mode=during';
    expect(writeView(read(query)).map(([key]) => key)).toEqual(['time', 'mode', 'focus', 'speed']);
  });

  test('a span is written with both ends', () => {
    const time = { from: { at: 'year', year: 2018 }, to: { at: 'latest' } } as const;
    expect(write({ time, mode: 'during' })).toBe('time=2018..latest&mode=during');
  });

  test('the version is understood and not repeated', () => {
    expect(writeView(read('v=1&tab=table'))).toEqual([['tab', 'table']]);
    expect(read('v=99&tab=table')).toEqual({ ...defaultView, tab: 'table' });
  });
});

describe('a comparison in a link', () => {
  const known = { at: 'day', day: dayOf(2021, 12, 31) } as const;

  test('of what was known takes a day, a month or a year', () => {
    const compared = read('compare=known:2021-12-31&as=change');
    expect(compared).toEqual({ ...defaultView, compare: { known }, comparedAs: 'change' });
    expect(write({ compare: { known }, comparedAs: 'change' })).toBe(
      'compare=known:2021-12-31&as=change',
    );
    expect(read('compare=known:2021').compare).toEqual({ known: { at: 'year', year: 2021 } });
  });

  test.each([
    'compare=2022-03-04&as=multiples',
    'compare=known:latest',
    'compare=known:',
    'as=swipe',
  ])('%s means nothing here, and is kept for those who understand it', (query) => {
    const view = read(`${query}&tab=table`);
    expect({ ...view, others: [] }).toEqual({ ...defaultView, tab: 'table' });
    expect(
      writeView(view)
        .map((pair) => pair.join('='))
        .join('&'),
    ).toBe(`tab=table&${query}`);
  });
});

describe('a spoilt link', () => {
  const spoilt = good.flatMap(([key]) => bad[key].map((value) => [key, value] as const));

  test.each(spoilt)('%s=%s falls back, and all others hold', (key, value) => {
    const pairs: readonly Pair[] = good.map((entry) =>
      entry[0] === key ? [key, value] : [entry[0], entry[1]],
    );
    const changes = good.filter(([name]) => name !== key).map(([, , change]) => change);
    const expected: unknown = Object.assign({}, defaultView, ...changes);
    expect(readView(pairs)).toEqual(expected);
  });

  test('of a key that stands twice the first one counts, bad or good', () => {
    expect(read('tab=table&tab=map').tab).toBe('table');
    expect(read('tab=nonsense&tab=table').tab).toBe('map');
  });

  test('never throws and never invents a key, whatever it holds', () => {
    const anyKey = fc.constantFrom(...good.map(([key]) => key), 'v', 'compare', 'as', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(anyKey, fc.string())), (pairs) => {
        const keys = new Set(pairs.map(([key]) => key));
        for (const [key] of writeView(readView(pairs))) expect(keys).toContain(key);
      }),
    );
  });
});

describe('keys without a meaning yet', () => {
  test('are kept and written back untouched, in their order, after the others', () => {
    const query = 'lang=ur&only=org:xiaomi~country:IND&tab=table&q=%D9%84&q=&utm_source=x';
    expect(writeView(read(query))).toEqual([
      ['tab', 'table'],
      ['lang', 'ur'],
      ['only', 'org:xiaomi~country:IND'],
      ['q', 'ل'],
      ['q', ''],
      ['utm_source', 'x'],
    ]);
  });
});

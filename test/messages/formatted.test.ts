import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { formatted } from '../../src/messages/formatted.ts';
import { parsed } from '../../src/messages/parsed.ts';

type Values = Readonly<Record<string, string | number>>;

describe('a message', () => {
  const cases: readonly (readonly [string, Values])[] = [
    ['Set to {date}', { date: '4 March' }],
    ['List · {count, number}', { count: 1248 }],
    ['{share, number, percent} not drawn', { share: 0.127 }],
    ['{running, plural, one {# site} other {# sites}}', { running: 1 }],
    ['{running, plural, one {# site} other {# sites}}', { running: 1234 }],
    ['{ago, plural, =0 {today} =1 {yesterday} other {# days ago}}', { ago: 1 }],
    ['{ago, plural, =0 {today} =1 {yesterday} other {# days ago}}', { ago: 0 }],
    ['{more, plural, offset:1 one {and # more} other {and # more}}', { more: 2 }],
    ...[1, 2, 3, 11, 22].map(
      (rank) =>
        ['{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { rank }] as const,
    ),
    ['{at, select, town { in {place}} other {}}', { at: 'town', place: 'Lahore' }],
    ['{at, select, town { in {place}} other { far off}}', { at: 'plant' }],
    ['{n, plural, other {{at, select, a {# times} other {#×}}}}', { n: 3, at: 'a' }],
    ['with a # outside of any count', {}],
  ];

  test.each(cases)('%s is said with %o as the library says it', (message, values) => {
    expect(formatted(parsed(message), values, 'en-GB')).toBe(
      new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true }).format(values),
    );
  });

  test('says a number as its language does', () => {
    expect(formatted(parsed('{n, number}'), { n: 12345.5 }, 'de-DE')).toBe('12.345,5');
  });

  test('without one of its values is a mistake', () => {
    expect(() => formatted(parsed('Set to {date}'), {}, 'en-GB')).toThrow(/date/);
    expect(() => formatted(parsed('{n, plural, other {#}}'), {}, 'en-GB')).toThrow(/n/);
  });

  test('with a part that nothing here says is a mistake', () => {
    expect(() => formatted(parsed('{day, date}'), { day: 1 }, 'en-GB')).toThrow(/kind/);
  });
});

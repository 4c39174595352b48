import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { enPanel } from '../../src/messages/enPanel.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** ICU element types as the parser numbers them. */
const types = { argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** They choose between wordings and are themselves not said. */
const chooser = 'other';
const choosingCount = 2;

/** What a message asks for: numbers where it counts or formats them, else texts. */
function argumentsOf(elements: readonly Element[]): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  for (const element of elements) {
    if (element.type === types.argument) found[element.value] = 'Xiaomi';
    if (element.type === types.select) found[element.value] ??= chooser;
    if (element.type === types.number) found[element.value] = 3;
    if (element.type === types.plural) {
      const isSaid = Object.values(element.options).some(({ value }) =>
        value.some(({ type }) => type === types.pound),
      );
      found[element.value] ??= isSaid ? 3 : choosingCount;
    }
    if (element.type === types.plural || element.type === types.select) {
      for (const option of Object.values(element.options)) {
        Object.assign(found, argumentsOf(option.value));
      }
    }
  }
  return found;
}

const words = { ...en, ...enPanel };
const keys = Object.keys(words) as (keyof typeof words)[];
const messages = createPanelMessages('en');

describe('the English words', () => {
  test.each(keys)('say %s with its arguments and nothing left open', (key) => {
    const values = argumentsOf(new IntlMessageFormat(words[key], 'en').getAst());
    const text = messages.text(key, values);
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    const said = Object.values(values).filter(
      (value) => value !== chooser && value !== choosingCount,
    );
    expect(said.filter((value) => !text.includes(String(value)))).toEqual([]);
  });

  test('are in one of the two catalogues, not in both', () => {
    expect(Object.keys(en).filter((key) => key in enPanel)).toEqual([]);
  });

  test('hold no markup', () => {
    expect(keys.filter((key) => /<[a-z/]|&[a-z]+;/i.test(words[key]))).toEqual([]);
  });

  test('leave markup in a name as the text it is', () => {
    expect(messages.text('label.from', { name: '<b>Air</b> {Link}' })).toBe(
      'from <b>Air</b> {Link}',
    );
  });

  test('count in words', () => {
    const overdue = (days: number) => messages.text('wash.overdue', { target: 'May 2022', days });
    expect(overdue(1)).toBe('Overdue: planned for May 2022, 1 day past');
    expect(overdue(15)).toBe('Overdue: planned for May 2022, 15 days past');
  });
});

describe('the messages of a language', () => {
  test('are English where there is no catalogue', () => {
    expect(createMessages('tlh').text('time.play')).toBe('Play');
  });

  test('are made once', () => {
    expect(createMessages('en')).toBe(createMessages('en'));
    expect(createPanelMessages('en')).toBe(messages);
  });

  test('say dates without a time zone', () => {
    expect(messages.date(19_056)).toBe('5 March 2022');
    expect(messages.date(19_056, 'dayShort')).toBe('5 Mar 2022');
    expect(messages.date(0, 'year')).toBe('1970');
  });

  test('say countries by their three letters, and an unknown code as it stands', () => {
    expect(['PAK', 'HKG', 'XKX', 'QQQ'].map((code) => messages.country(code))).toEqual([
      'Pakistan',
      'Hong Kong',
      'Kosovo',
      'QQQ',
    ]);
  });

  test('say countries within a sentence with the article that they take there', () => {
    const names = ['United States', 'Philippines', 'Dominican Republic', 'Spain', 'Western Europe'];
    expect(names.map((name) => messages.inSentence(name))).toEqual([
      'the United States',
      'the Philippines',
      'the Dominican Republic',
      'Spain',
      'Western Europe',
    ]);
  });
});

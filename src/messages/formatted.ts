import type { Parts } from './parsed.ts';
import { remembered } from './remembered.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** The kinds of parts, as the parser of ICU messages numbers them. */
const kinds = { text: 0, argument: 1, number: 2, select: 5, plural: 6, count: 7 } as const;

const numbers = remembered((locale: string) => new Intl.NumberFormat(locale));
const percents = remembered(
  (locale: string) => new Intl.NumberFormat(locale, { style: 'percent' }),
);
const pluralRules = {
  cardinal: remembered((locale: string) => new Intl.PluralRules(locale)),
  ordinal: remembered((locale: string) => new Intl.PluralRules(locale, { type: 'ordinal' })),
};

/**
 * Says a message with its values: texts and numbers, choices, plurals and ordinals, as the library that
 * reads the messages would. A page that brought the library along would do so for the dates, units and
 * markup which no message of ours has. `count` is what a # within a plural stands for.
 */
export function formatted(
  parts: Parts,
  values: MessageValues,
  locale: string,
  count: number | null = null,
): string {
  let said = '';
  for (const part of parts) {
    if (part.type === kinds.text) {
      said += part.value;
      continue;
    }
    if (part.type === kinds.count) {
      said += count === null ? '#' : numbers(locale).format(count);
      continue;
    }
    const value = values[String(part.value)];
    if (value === undefined) throw new Error(`The message lacks a value for ${part.value}`);
    if (part.type === kinds.argument) said += value;
    else if (part.type === kinds.number) {
      said += (part.style === 'percent' ? percents : numbers)(locale).format(Number(value));
    } else if (part.type === kinds.select) {
      const chosen = part.options[String(value)] ?? part.options.other;
      said += formatted(chosen?.value ?? [], values, locale, count);
    } else if (part.type === kinds.plural) {
      const counted = Number(value) - part.offset;
      const rule = pluralRules[part.pluralType ?? 'cardinal'](locale).select(counted);
      const chosen = part.options[`=${value}`] ?? part.options[rule] ?? part.options.other;
      said += formatted(chosen?.value ?? [], values, locale, counted);
    } else throw new Error('A message has a part of a kind that is not said here');
  }
  return said;
}

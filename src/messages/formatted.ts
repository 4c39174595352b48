import type { Parts } from './parts.ts';
import { remembered } from './remembered.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

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
  parts: string | Parts,
  values: MessageValues,
  locale: string,
  count: number | null = null,
): string {
  let said = '';
  for (const part of parts) {
    if (typeof part === 'string') said += part;
    else if (part === 0) said += count === null ? '#' : numbers(locale).format(count);
    else {
      const [name, kind, options = {}, offset = 0] = part;
      const value = values[name];
      if (value === undefined) throw new Error(`The message lacks a value for ${name}`);
      const counted = Number(value) - offset;
      switch (kind) {
        case undefined:
          said += value;
          break;
        case 'number':
          said += numbers(locale).format(counted);
          break;
        case 'percent':
          said += percents(locale).format(counted);
          break;
        case 'select':
          said += formatted(options[value] ?? options.other ?? '', values, locale, count);
          break;
        default: {
          const chosen = options[`=${value}`] ?? options[pluralRules[kind](locale).select(counted)];
          said += formatted(chosen ?? options.other ?? '', values, locale, counted);
        }
      }
    }
  }
  return said;
}

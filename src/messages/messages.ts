import { alpha2Of } from './countryCodes.ts';
import { withEnglishArticle } from './en/articles.ts';
import { type Catalogue, en, type Message, type MessageKey } from './en.ts';
import { formatted, type MessageValues } from './formatted.ts';
import { parsed } from './parsed.ts';
import { remembered } from './remembered.ts';

/** How much of a date is said: a day, month or year, months in full or short. */
export type DateForm = 'day' | 'dayShort' | 'month' | 'monthShort' | 'year';

/** The words of one language, with its numbers, dates and lists. */
export interface Messages<Key extends string = MessageKey> {
  readonly language: string;
  /** A missing argument throws: it is a mistake in the program, not in the data. */
  readonly text: (key: Key, values?: MessageValues) => string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** `day` in whole days since 1970-01-01. */
  date(day: number, form?: DateForm): string;
  /** From one day to another, with what both share said once: "Jan–Nov 2025". */
  dates(from: number, to: number, form: DateForm): string;
  list(items: readonly string[]): string;
  /** The country's name by its ISO 3166-1 alpha-3 code, or the code itself. */
  country(alpha3: string): string;
  /** The name of a country or a group as a sentence says it: "the Philippines". */
  inSentence(name: string): string;
}

/** Catalogues by language, English among them. */
type Catalogues<Key extends string> = Readonly<Record<string, Catalogue<Key>>> & {
  readonly en: Catalogue<Key>;
};

const catalogues: Catalogues<MessageKey> = { en };

// Days before months, as in the articles that the atlas began with.
const locales: Readonly<Record<string, string>> = { en: 'en-GB' };

/** What a language does to a country's name within a sentence, if anything. */
const articles: Readonly<Record<string, (name: string) => string>> = { en: withEnglishArticle };

const dateForms: Readonly<Record<DateForm, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayShort: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

// Their long names carry an administrative title that no map prints.
const shortNamed: ReadonlySet<string> = new Set(['HKG', 'MAC', 'PSE']);

const millisecondsPerDay = 86_400_000;

const localeOf = (language: string): string => locales[language] ?? language;

/** Says the messages of a language, English where it has no catalogue. */
export function speakerOf<Key extends string>(
  all: Catalogues<Key>,
  language: string,
): Messages<Key>['text'] {
  const catalogue = all[language] ?? all.en;
  const partsOf = remembered((key: Key) => {
    const message: Message = catalogue[key];
    return typeof message === 'string' ? parsed(message) : message;
  });
  return (key, values) => {
    const message: Message = catalogue[key];
    // Without an argument a message is what it says; a build has no parser to read it with.
    return typeof message === 'string' && !message.includes('{')
      ? message
      : formatted(partsOf(key), values ?? {}, localeOf(language));
  };
}

/** The words of `language`, English where there is no catalogue; the same object for the same language. */
export const createMessages: (language: string) => Messages = remembered((asked: string) => {
  const language = asked in catalogues ? asked : 'en';
  const locale = localeOf(language);
  const numbers = remembered(
    (options: string) => new Intl.NumberFormat(locale, JSON.parse(options)),
  );
  const dates = remembered(
    (form: DateForm) => new Intl.DateTimeFormat(locale, { ...dateForms[form], timeZone: 'UTC' }),
  );
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const shortCountries = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  return {
    language,
    text: speakerOf(catalogues, language),
    number: (value, options = {}) => numbers(JSON.stringify(options)).format(value),
    date: (day, form = 'day') => dates(form).format(day * millisecondsPerDay),
    // The spaces around the dash are not the same in every browser.
    dates: (from, to, form) =>
      dates(form)
        .formatRange(from * millisecondsPerDay, to * millisecondsPerDay)
        .replace(/\s*–\s*/, '–'),
    list: (items) => lists.format(items),
    country: (alpha3) =>
      (shortNamed.has(alpha3) ? shortCountries : countries).of(alpha2Of(alpha3)) ?? alpha3,
    inSentence: articles[language] ?? ((name) => name),
  };
});

import type { Span } from '../core/model/day.ts';
import { civilOf, dayOf, endOfMonth, isCivil } from '../core/time/civil.ts';
import type { DateForm, Messages } from '../messages/messages.ts';

/** Months in full for sentences, short for meta lines, and no days at all for narrow cells. */
export type Length = 'long' | 'short' | 'month';

const forms: Readonly<Record<Length, { day: DateForm; month: DateForm }>> = {
  long: { day: 'day', month: 'month' },
  short: { day: 'dayShort', month: 'monthShort' },
  month: { day: 'monthShort', month: 'monthShort' },
};

/** `month` of EDTF that is none: 21–24 seasons, 33–36 quarters, 40–41 halves of a year. */
function partOfYear(year: number, code: number, messages: Messages): string | null {
  if (code >= 21 && code <= 24)
    return messages.text('period.season', { season: code, year: String(year) });
  if (code >= 33 && code <= 36) {
    return messages.text('period.quarter', { quarter: code - 32, year: String(year) });
  }
  if (code === 40 || code === 41) {
    return messages.text('period.half', { half: code - 39, year: String(year) });
  }
  return null;
}

/** One date of EDTF without its marks of doubt; the text itself where it says no more than we can read. */
function dateWords(text: string, messages: Messages, length: Length): string {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade !== null) return messages.text('period.decade', { year: `${decade[1]}0` });
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (match === null) return text;
  const year = Number(match[1]);
  if (match[2] === undefined) return messages.date(dayOf(year, 1, 1), 'year');
  const month = Number(match[2]);
  if (match[3] === undefined) {
    if (month < 1 || month > 12) return partOfYear(year, month, messages) ?? text;
    return messages.date(dayOf(year, month, 1), forms[length].month);
  }
  const day = Number(match[3]);
  return isCivil(year, month, day)
    ? messages.date(dayOf(year, month, day), forms[length].day)
    : text;
}

/** Whole months of a year: the year, half or quarter that they are, or "Jan–Nov 2025". */
function monthsWords(
  year: number,
  [first, last]: readonly [number, number],
  messages: Messages,
  length: Length,
): string {
  const from = dayOf(year, first, 1);
  const count = last - first + 1;
  if (count === 12) return messages.date(from, 'year');
  const part = last % count === 0 ? last / count : 0;
  const code = count === 3 ? 32 + part : count === 6 ? 39 + part : 0;
  return (
    partOfYear(year, code, messages) ??
    messages.dates(from, dayOf(year, last, 1), forms[length].month)
  );
}

function oneDate(text: string, messages: Messages, length: Length): string {
  const plain = text.replace(/[~?%]/g, '');
  const words = dateWords(plain, messages, length);
  return plain === text ? words : messages.text('period.about', { period: words });
}

/** Twelve whole months that begin in April or July are some country's budget year. */
function isFiscalYear(from: string, to: string): boolean {
  const start = /^(\d{4})-(04|07)$/.exec(from);
  if (start === null) return false;
  const end = start[2] === '04' ? '03' : '06';
  return to === `${Number(start[1]) + 1}-${end}`;
}

/** A date or period as the editors wrote it (EDTF), in words: "Q4 2017", "from March 2022". */
export function periodWords(edtf: string, messages: Messages, length: Length = 'long'): string {
  const text = edtf.trim();
  const bound = /^\[\.\.(.+)\]$/.exec(text);
  if (bound?.[1] !== undefined) {
    return messages.text('period.by', { date: oneDate(bound[1], messages, length) });
  }
  if (!text.includes('/')) {
    return text === '' ? messages.text('period.unknown') : oneDate(text, messages, length);
  }
  const [from = '', to = ''] = text.split('/');
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return messages.text('period.unknown');
  if (open(to)) return messages.text('period.from', { date: oneDate(from, messages, length) });
  if (open(from)) return messages.text('period.until', { date: oneDate(to, messages, length) });
  const months = /^(\d{4})-([01]\d)\/\1-([01]\d)$/.exec(text);
  if (months !== null) {
    return monthsWords(Number(months[1]), [Number(months[2]), Number(months[3])], messages, length);
  }
  // In a narrow cell the twelve months say themselves that they are a year.
  const isFiscal = length !== 'month' && isFiscalYear(from, to);
  return messages.text(isFiscal ? 'period.fiscal' : 'period.range', {
    from: oneDate(from, messages, length),
    to: oneDate(to, messages, length),
  });
}

/** Where an EDTF period begins, in words; null while that is open. */
export function startWords(
  edtf: string,
  messages: Messages,
  length: Length = 'long',
): string | null {
  const from = edtf.trim().split('/')[0] ?? '';
  return from === '' || from === '..' ? null : oneDate(from, messages, length);
}

/** A run of days in the widest form that says it exactly: a year, a month, a day, or from – to. */
export function spanWords(span: Span, messages: Messages, length: Length = 'short'): string {
  const { from, to } = span;
  const day = (at: number) => messages.date(at, forms[length].day);
  if (!Number.isFinite(from) && !Number.isFinite(to)) return messages.text('period.unknown');
  if (!Number.isFinite(from)) return messages.text('period.by', { date: day(to) });
  if (!Number.isFinite(to)) return messages.text('period.from', { date: day(from) });
  if (from === to) return day(from);
  const [first, last] = [civilOf(from), civilOf(to)];
  if (first.day === 1 && first.year === last.year && endOfMonth(to) === to) {
    return monthsWords(first.year, [first.month, last.month], messages, length);
  }
  return messages.text('period.range', { from: day(from), to: day(to) });
}

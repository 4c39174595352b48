import edtf, { type ExtendedDate } from 'edtf';
import type { Day, Span } from '../../core/model/day.ts';
import { dayOf } from '../../core/time/civil.ts';

export interface DateReading {
  /** Whole days; an open or unknown end is infinite. */
  readonly span: Span;
  /** The date is written as approximate or uncertain (`~`, `?`, `%`). */
  readonly rough: boolean;
  /** It is a set `[…]`: one day of the span, and nobody knows which. */
  readonly oneOf: boolean;
}

const read = new Map<string, DateReading | null>();

/** Reads an EDTF date, quarter (33–36), half-year (40, 41), interval or set; null when it is none. */
export function readDateText(text: string): DateReading | null {
  // Many claims share a date, and the package's grammar takes its time.
  const known = read.get(text);
  if (known !== undefined) return known;
  const reading = readOnce(text);
  read.set(text, reading);
  return reading;
}

function readOnce(text: string): DateReading | null {
  // Times, exponents and years of five digits are EDTF too, but no date of ours.
  if (!/^[0-9./~?%X[\],-]+$/.test(text)) return null;
  const date = parse(text);
  const span = date === null ? null : spanOf(date);
  if (date === null || span === null || !isPlausible(span)) return null;
  return { span, rough: /[~?%]/.test(text), oneOf: date.type === 'Set' };
}

function parse(text: string): ExtendedDate | null {
  try {
    // The second argument matters: without it, five digits or more are read as milliseconds.
    return edtf(text, { seasonUncertainty: true });
  } catch {
    return null;
  }
}

function spanOf(date: ExtendedDate): Span | null {
  switch (date.type) {
    case 'Date':
    case 'Decade':
      return boundsOf(date);
    case 'Season':
      return isQuarterOrHalf(date.season) ? boundsOf(date) : null;
    case 'Interval':
      return boundsOf(date);
    case 'Set':
      return setBounds(date);
    case 'List':
    case 'Year':
    case 'Century':
      return null;
  }
}

/** Seasons proper (21–24) depend on the hemisphere, so that nobody can say which days they are. */
const isQuarterOrHalf = (season = 0): boolean =>
  (season >= 33 && season <= 36) || season === 40 || season === 41;

const boundsOf = (date: ExtendedDate): Span => ({
  from: date.min === null ? -Infinity : dayOfTime(date.min),
  to: date.max === null ? Infinity : dayOfTime(date.max),
});

const millisecondsPerDay = 86_400_000;

/** Upper bounds are given as 23:59:59.999: rounding down takes them to their day. */
const dayOfTime = (time: number): Day => Math.floor(time / millisecondsPerDay);

/** The package bounds a set by its first and last member, also where a member is itself a range. */
function setBounds(set: ExtendedDate): Span | null {
  const spans = (set.values ?? []).flat().filter(isExtendedDate).map(boundsOf);
  if (spans.length === 0 || set.later === true) return null;
  const first = Math.min(...spans.map(({ from }) => from));
  const to = Math.max(...spans.map((span) => span.to));
  return { from: set.earlier === true ? -Infinity : first, to };
}

const isExtendedDate = (value: unknown): value is ExtendedDate =>
  typeof value === 'object' && value !== null && 'min' in value && 'max' in value;

const earliest = dayOf(1800, 1, 1);
const latest = dayOf(2100, 12, 31);

/** At least one end is known, and neither is a typing error such as the year 0221. */
const isPlausible = ({ from, to }: Span): boolean =>
  (from !== -Infinity || to !== Infinity) &&
  [from, to].every((day) => !Number.isFinite(day) || (day >= earliest && day <= latest)) &&
  from <= to;

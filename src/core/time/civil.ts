import type { Day } from '../model/day.ts';

/** A date of the proleptic Gregorian calendar; `month` is 1–12, `day` 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Years are counted from March, so that the leap day is the last of its year and every month's
// offset is the same in all years (400 years are exactly 146 097 days).
const daysPerEra = 146_097;
const epochFromMarchOfYearZero = 719_468;

/** The day number (days since 1970-01-01) of a date. The date must exist: see `isCivil`. */
export function dayOf(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochFromMarchOfYearZero;
}

/** The date of a day number; the inverse of `dayOf`. `day` must be finite. */
export function civilOf(day: Day): CivilDate {
  const shifted = Math.floor(day) + epochFromMarchOfYearZero;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28–31; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has such a date: false for 30 February or month 13. */
export function isCivil(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

export function firstDayOfMonth(year: number, month: number): Day {
  return dayOf(year, month, 1);
}

export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month));
}

/** The first day of the month, quarter or year that contains `day`. */
export function startOfMonth(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month, 1);
}

/** The last day of the month that contains `day`. */
export function endOfMonth(day: Day): Day {
  const { year, month } = civilOf(day);
  return lastDayOfMonth(year, month);
}

/** 1–4, by the calendar year. */
export function quarterOf(day: Day): number {
  return Math.ceil(civilOf(day).month / 3);
}

export function startOfQuarter(day: Day): Day {
  return dayOf(civilOf(day).year, quarterOf(day) * 3 - 2, 1);
}

export function endOfQuarter(day: Day): Day {
  return lastDayOfMonth(civilOf(day).year, quarterOf(day) * 3);
}

export function startOfYear(day: Day): Day {
  return dayOf(civilOf(day).year, 1, 1);
}

export function endOfYear(day: Day): Day {
  return dayOf(civilOf(day).year, 12, 31);
}

/** `months` later (or earlier, when negative), on the same day of the month or on the month's last. */
export function addMonths(day: Day, months: number): Day {
  const date = civilOf(day);
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** `YYYY-MM-DD`, for years 0–9999. */
export function isoOf(day: Day): string {
  const date = civilOf(day);
  const year = String(date.year).padStart(4, '0');
  return `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** The day of a `YYYY-MM-DD` text that names an existing date, else null. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivil(year, month, day) ? dayOf(year, month, day) : null;
}

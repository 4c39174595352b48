import type { Claim } from '../model/claim.ts';
import type { Span } from '../model/day.ts';
import { dayOf, isCivil, lastDayOfMonth } from '../time/civil.ts';

/** Months of the parts of a year in EDTF: 33–36 quarters, 40–41 halves. */
function monthsOf(code: number): readonly [first: number, last: number] | null {
  if (code >= 1 && code <= 12) return [code, code];
  if (code >= 33 && code <= 36) return [(code - 33) * 3 + 1, (code - 32) * 3];
  if (code === 40 || code === 41) return [(code - 40) * 6 + 1, (code - 39) * 6];
  return null;
}

/** The days of one EDTF date without marks of doubt; null for what the claims' dates seldom are. */
function daysOf(text: string): Span | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  const code = Number(match[2]);
  if (match[3] === undefined) {
    const months = monthsOf(code);
    return months && { from: dayOf(year, months[0], 1), to: lastDayOfMonth(year, months[1]) };
  }
  const day = Number(match[3]);
  if (!isCivil(year, code, day)) return null;
  return { from: dayOf(year, code, day), to: dayOf(year, code, day) };
}

/**
 * The days on which what a claim says can have begun: all of a month where the claim names but the
 * month. Nobody said from when: then it can be any day up to the one that is named.
 */
export function beginningOf(claim: Claim): Span {
  const { from } = claim.valid;
  const first = claim.validText.split('/')[0] ?? '';
  const named = daysOf(first.replace(/[~?%]/g, ''));
  const to = named?.from === from ? named.to : from;
  return { from: claim.qualifier === 'since_at_least' ? Number.NEGATIVE_INFINITY : from, to };
}

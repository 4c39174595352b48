import type { Day, Span } from '../model/day.ts';
import { dayOf } from '../time/civil.ts';

/** A day from which figures count something else under the same name. */
export interface SeriesBreak {
  readonly day: Day;
  readonly reason: 'hs2022';
}

/** Customs counted phones under HS 8517.12 until the end of 2021, then under 8517.13 and 8517.14. */
const breaks: readonly SeriesBreak[] = [{ day: dayOf(2022, 1, 1), reason: 'hs2022' }];

const namesCode = /\bH(?:T)?S \d/u;
const isCustoms = /\bcustoms\b/iu;
/** The sum of both new codes is what was counted under the old one. */
const isWhole = /, all\b/u;

/** Whether a counter goes by the customs code of phones: it names the code, or is a customs office. */
export function goesByCode(basis: string | null): boolean {
  if (basis === null) return false;
  return namesCode.test(basis) || (isCustoms.test(basis) && !isWhole.test(basis));
}

/** The changes of the customs code of phones that lie within a run of figures that go by it. */
export function codeBreaks({ from, to }: Span): readonly SeriesBreak[] {
  return breaks.filter(({ day }) => from < day && day <= to);
}

import type { Span } from '../../core/model/day.ts';
import { isoOf } from '../../core/time/civil.ts';

/** An end of a time span: the day, month or year in which it lies, or bounds to it; ISO 8601. */
export type TimeBound =
  | { readonly in: string }
  | { readonly earliest?: string; readonly latest?: string };

/** The days on which something can have begun or ended, as exactly as they are known. */
export function timeBound({ from, to }: Span): TimeBound {
  if (!Number.isFinite(from)) return Number.isFinite(to) ? { latest: isoOf(to) } : {};
  if (!Number.isFinite(to)) return { earliest: isoOf(from) };
  const first = isoOf(from);
  const last = isoOf(to);
  if (first === last) return { in: first };
  const isFromFirst = first.endsWith('-01') && isoOf(to + 1).endsWith('-01');
  const month = first.slice(0, 7);
  if (isFromFirst && last.startsWith(month)) return { in: month };
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return { in: year };
  return { earliest: first, latest: last };
}

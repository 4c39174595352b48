import { group, sort } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { RelationshipId, ThingId } from '../model/id.ts';
import { type PropertyName, type PropertyRule, properties, type Unit } from '../model/property.ts';
import { bySaying, isPlan, type KnownClaim, knownClaimsOf, replacedBy } from './knownClaim.ts';
import { rememberByKnown } from './rememberByKnown.ts';
import { codeBreaks, goesByCode, type SeriesBreak } from './seriesBreak.ts';
import { scopeOf } from './seriesScope.ts';

/** A figure for its own period; several claims where they say the same figure of the same period. */
export interface SeriesPoint {
  readonly claims: readonly [Claim, ...Claim[]];
  /** Finite: an open end lasts until the next figure of its line or, of the last one, until `known`. */
  readonly span: Span;
  /** Whether the claim itself names no last day. */
  readonly open: boolean;
  readonly low: number;
  readonly high: number;
}

/** Points that follow on one another without a gap, in the order of time. */
export interface SeriesRun {
  readonly planned: boolean;
  readonly points: readonly SeriesPoint[];
}

/** What one counter says; figures of different counters are never joined. */
export interface SeriesLine {
  readonly basis: string | null;
  readonly runs: readonly SeriesRun[];
}

/** The figures of one property of one thing in one unit; those of closed periods also of equally long ones. */
export interface Series {
  readonly property: PropertyName;
  readonly unit: Unit;
  /** How long each figure's period is; null where they stand until another one does, or are rates. */
  readonly months: number | null;
  /** Of what its figures are, as their counters call it; null where they do not say. */
  readonly scope: string | null;
  readonly lines: readonly SeriesLine[];
  readonly breaks: readonly SeriesBreak[];
  /** From the first day of the first figure to the last day of the last one. */
  readonly span: Span;
}

/** Fewer beginnings than this are told by cards alone. */
const leastBeginnings = 3;

/** Days that may lie between two periods that follow on one another. */
const slack = 5;

interface Plotted {
  readonly claim: Claim;
  readonly planned: boolean;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly scope: string | null;
}

/** A figure that has a place in time; replaced and denied ones, and plans without a target, have none. */
function plottedOf(atlas: Atlas, { claim, span, plan }: KnownClaim, known: Day): Plotted | null {
  const { value, valid, modality } = claim;
  if (value.form !== 'figure' || modality === 'denied' || span === null) return null;
  if (!Number.isFinite(valid.from) || (plan && !Number.isFinite(valid.to))) return null;
  if (replacedBy(atlas, claim, known).length > 0) return null;
  const { low, high, unit } = value;
  const tie = atlas.relationships.get(claim.about as RelationshipId)?.kind ?? null;
  const scope = scopeOf(claim, unit, tie);
  return { claim, planned: isPlan(claim), low, high, unit, scope };
}

const isOpen = ({ claim }: Plotted): boolean => !Number.isFinite(claim.valid.to);

const monthsOf = ({ claim: { valid } }: Plotted): number =>
  Math.round((valid.to - valid.from + 1) / 30.44);

/** Whether a figure is one of its period: a year holds more phones than a quarter, and another share. */
function isOfPeriod({ claim: { property }, unit }: Plotted): boolean {
  const rule: PropertyRule = properties[property];
  return (rule.closedPeriod || property === 'revenue') && !unit.includes('/');
}

/** The length of a figure's period; figures of other lengths never stand in one chart. */
const periodMonths = (figure: Plotted): number | null =>
  isOfPeriod(figure) && !isOpen(figure) ? monthsOf(figure) : null;

/** What figures may be joined: those of a closed period only with equally long ones. */
function measureOf(figure: Plotted): string {
  const rule: PropertyRule = properties[figure.claim.property];
  const isRate = figure.unit.includes('/');
  const months = rule.closedPeriod && !isRate && !isOpen(figure) ? monthsOf(figure) : '';
  return `${figure.planned} ${isOpen(figure)} ${months}`;
}

/** Ranks are of one table each: a counter's only one is no series, and would hide the others' steps. */
const speaksOnce = (figures: readonly Plotted[]): boolean =>
  new Set(figures.map(({ claim }) => claim.valid.from)).size < 2;

/** One point for each figure of each period; the last said of a period stands last. */
function pointsOf(figures: readonly Plotted[], known: Day): readonly SeriesPoint[] {
  const ordered = sort(
    figures,
    (a, b) => a.claim.valid.from - b.claim.valid.from || bySaying(a.claim, b.claim),
  );
  const starts = ordered.map(({ claim }) => claim.valid.from);
  const alike = group(ordered, ({ claim: { valid }, low, high }) =>
    [valid.from, valid.to, low, high].join(' '),
  );
  return [...alike.values()].flatMap((same): readonly SeriesPoint[] => {
    const [first, ...more] = same;
    if (first === undefined) return [];
    const { from, to } = first.claim.valid;
    const next = starts.find((start) => start > from) ?? Number.POSITIVE_INFINITY;
    const last = Number.isFinite(to) ? to : Math.max(from, Math.min(next - 1, known));
    const claims = [first.claim, ...more.map(({ claim }) => claim)] as const;
    const { low, high } = first;
    return [{ claims, span: { from, to: last }, open: isOpen(first), low, high }];
  });
}

/** Cuts where a period is missing; of several figures of one period the last said is joined. */
function runsOf(points: readonly SeriesPoint[], planned: boolean): readonly SeriesRun[] {
  const runs: SeriesPoint[][] = [];
  let chain: SeriesPoint[] | null = null;
  for (const [at, point] of points.entries()) {
    if (points[at + 1]?.span.from === point.span.from) {
      runs.push([point]);
      continue;
    }
    const before = chain?.at(-1);
    const follows =
      before !== undefined &&
      point.span.from > before.span.to - slack &&
      point.span.from - before.span.to - 1 <= slack;
    if (chain !== null && follows) chain.push(point);
    else {
      chain = [point];
      runs.push(chain);
    }
  }
  return runs.map((run) => ({ planned, points: run }));
}

function lineOf(basis: string | null, figures: readonly Plotted[], known: Day): SeriesLine {
  const runs = [...group(figures, measureOf).values()].flatMap((alike) =>
    runsOf(pointsOf(alike, known), alike[0]?.planned ?? false),
  );
  return { basis, runs: sort(runs, (run) => run.points[0]?.span.from ?? 0) };
}

const pointsOfLine = ({ runs }: SeriesLine): readonly SeriesPoint[] =>
  runs.flatMap(({ points }) => points);

/** From the first day of the first of their figures to the last day of the last one. */
function spanOfLines(lines: readonly SeriesLine[]): Span {
  const spans = lines.flatMap(pointsOfLine).map(({ span }) => span);
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

const remember = rememberByKnown((atlas, known, thing: ThingId): readonly Series[] => {
  const figures = knownClaimsOf(atlas, thing, known)
    .map((entry) => plottedOf(atlas, entry, known))
    .filter((figure) => figure !== null);
  const bySeries = group(figures, (figure) =>
    [figure.claim.property, figure.unit, periodMonths(figure), figure.scope].join(' '),
  );
  return [...bySeries.values()].flatMap((alike): readonly Series[] => {
    const counters = sort(
      group(alike, ({ claim }) => claim.basis),
      ([basis]) => basis ?? '',
    ).filter(([, own]) => own[0]?.unit !== 'rank' || !speaksOnce(own));
    const told = counters.flatMap(([, own]) => own);
    const beginnings = new Set(told.map(({ claim }) => claim.valid.from));
    const [first] = told;
    if (first === undefined || beginnings.size < leastBeginnings) return [];
    const lines = counters.map(([basis, own]) => lineOf(basis, own, known));
    const { unit, scope } = first;
    const breaks = codeBreaks(spanOfLines(lines.filter(({ basis }) => goesByCode(basis))));
    const about = { property: first.claim.property, unit, months: periodMonths(first), scope };
    return [{ ...about, lines, breaks, span: spanOfLines(lines) }];
  });
});

/**
 * The figures of a thing that were known by the end of `known` (days since 1970), by property and
 * unit, where there are at least three in time. One line for each counter; a missing period breaks it.
 */
export function seriesOf(atlas: Atlas, thing: ThingId, known: Day): readonly Series[] {
  return remember(atlas, known, thing);
}

/** All points of a series, by line and in the order of time. */
export function pointsIn({ lines }: Series): readonly (readonly SeriesPoint[])[] {
  return lines.map((line) => sort(pointsOfLine(line), ({ span }) => span.from + span.to));
}

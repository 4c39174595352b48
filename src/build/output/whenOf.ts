import type { Atlas, EvidenceBook } from '../../core/model/atlas.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Span } from '../../core/model/day.ts';
import type { State, StateAt } from '../../core/model/state.ts';
import { beginningOf } from '../../core/selection/beginning.ts';
import { isCount } from '../../core/selection/countedRun.ts';
import { isKept, knownClaimsOf } from '../../core/selection/knownClaim.ts';
import type { Stretch } from '../../core/selection/stretch.ts';
import { readDateText } from '../tables/dateText.ts';
import { type TimeBound, timeBound } from './timeBound.ts';

interface Timespan {
  readonly start?: TimeBound;
  readonly end?: TimeBound;
}

/** The time member of a feature as Linked Places has it; whoever reads GeoJSON alone passes over it. */
export interface When {
  readonly timespans: readonly Timespan[];
  readonly certainty: Certainty;
}

const certainties = ['certain', 'less-certain', 'uncertain'] as const;
type Certainty = (typeof certainties)[number];

/** An end of a run of days, and the claim that tells it; null where none does, so that it is a bound. */
interface Told {
  readonly days: Span;
  readonly claim: Claim | null;
}

type Life = Stretch<StateAt>;

const there: ReadonlySet<State> = new Set(['operating', 'paused']);

/**
 * When a thing was there, or else when it was meant to be; null where no day can be told. The format
 * is that of https://github.com/LinkedPasts/linked-places-format.
 */
export function whenOf(atlas: Atlas, book: EvidenceBook, lives: readonly Life[]): When | null {
  const told = runsOfBeing(lives).map((run) => ({
    start: startOf(atlas, run),
    end: endOf(atlas, run, lives),
  }));
  if (told.length > 0) {
    return {
      timespans: told.map(({ start, end }) => ({
        ...(start === null ? {} : { start: timeBound(start.days) }),
        ...(end === null ? {} : { end: timeBound(end.days) }),
      })),
      certainty: worst(
        told.flatMap(({ start, end }) =>
          [start, end].flatMap((bound) => (bound === null ? [] : certaintyOf(atlas, book, bound))),
        ),
      ),
    };
  }
  const target = lives.findLast(({ value }) => value.target !== null)?.value.target;
  return target ? { timespans: [{ start: timeBound(target) }], certainty: 'uncertain' } : null;
}

/** Days of being there that follow each other without a day between: the first stretch and the last. */
interface Run {
  readonly first: Life;
  readonly last: Life;
}

function runsOfBeing(lives: readonly Life[]): readonly Run[] {
  const runs: Run[] = [];
  for (const life of lives.filter(({ value }) => there.has(value.state))) {
    const before = runs.at(-1);
    if (before?.last.to === life.from - 1) runs[runs.length - 1] = { ...before, last: life };
    else runs.push({ first: life, last: life });
  }
  return runs;
}

const claimOf = ({ claims }: Atlas, { claim }: StateAt): Claim | null =>
  claim === null ? null : (claims.get(claim) ?? null);

function startOf(atlas: Atlas, { first: { from, value } }: Run): Told | null {
  if (!Number.isFinite(from)) return null;
  const claim = claimOf(atlas, value);
  const byThen = { from: Number.NEGATIVE_INFINITY, to: from };
  if (claim === null) return { days: byThen, claim };
  // What was counted was there by the first day of its count, and nobody says since when.
  if (value.counted !== null) return { days: byThen, claim };
  if (claim.valid.from === from) return { days: beginningOf(claim), claim };
  // A flow also begins with whom it serves.
  const other = known(atlas, claim).find(({ valid }) => valid.from === from) ?? null;
  return { days: other === null ? byThen : beginningOf(other), claim: other };
}

function endOf(atlas: Atlas, { last }: Run, lives: readonly Life[]): Told | null {
  if (!Number.isFinite(last.to)) return null;
  const claim = claimOf(atlas, last.value);
  if (last.value.counted !== null && claim !== null) return lastCount(atlas, claim, last);
  const next = lives.find(({ from }) => from === last.to + 1);
  const closure = next?.value.state === 'ended' ? claimOf(atlas, next.value) : null;
  if (closure !== null && closure.valid.from === last.to + 1) {
    return { days: beginningOf(closure), claim: closure };
  }
  for (const ending of [closure, claim]) {
    if (ending?.valid.to === last.to) return { days: endingOf(ending), claim: ending };
  }
  return { days: { from: Number.NEGATIVE_INFINITY, to: last.to }, claim: null };
}

/** It was still there on the last day that was counted; when it ended, if it did, nobody says. */
function lastCount(atlas: Atlas, { about }: Claim, { from, to }: Span): Told {
  const counts = knownClaimsOf(atlas, about, atlas.latest).filter(isCount);
  const [last] = counts
    .map(({ claim }) => claim)
    .filter(({ valid }) => valid.from >= from && valid.from <= to)
    .sort((a, b) => b.valid.to - a.valid.to);
  const days = { from: last?.valid.to ?? from, to: Number.POSITIVE_INFINITY };
  return { days, claim: last ?? null };
}

const known = (atlas: Atlas, { about }: Claim): readonly Claim[] =>
  knownClaimsOf(atlas, about, atlas.latest).map(({ claim }) => claim);

/** The days on which what a claim says can have ended: all of a month where it names but the month. */
function endingOf({ valid, validText }: Claim): Span {
  const named = readDateText(validText.split('/').at(-1) ?? '')?.span;
  return named?.to === valid.to ? named : { from: valid.to, to: valid.to };
}

/** How sure the claim is that tells an end: a bound alone, or what another claim contradicts, never is. */
function certaintyOf(atlas: Atlas, { evidence }: EvidenceBook, { days, claim }: Told): Certainty {
  if (claim === null) return 'less-certain';
  const confidence = evidence.get(claim.id)?.confidence;
  if (confidence === 'low') return 'uncertain';
  const isTold = Number.isFinite(days.from) && Number.isFinite(days.to);
  const isSure = isTold && !claim.validRough && claim.modality === 'asserted';
  return isSure && confidence === 'high' && !isContradicted(atlas, claim)
    ? 'certain'
    : 'less-certain';
}

const isContradicted = ({ claims, linksTo, linksFrom, latest }: Atlas, { id }: Claim): boolean =>
  [
    ...(linksTo.get(id) ?? []).map(({ kind, from }) => ({ kind, other: claims.get(from) })),
    ...(linksFrom.get(id) ?? []).map(({ kind, to }) => ({ kind, other: claims.get(to) })),
  ].some(({ kind, other }) => kind === 'contradicts' && other && isKept(other, latest));

const worst = (all: readonly Certainty[]): Certainty =>
  certainties.findLast((certainty) => all.includes(certainty)) ?? 'certain';

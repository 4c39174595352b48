import { bisectRight } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { ClaimLink } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { ClaimId, ThingId } from '../model/id.ts';

function daysOfClaim(atlas: Atlas, id: ClaimId): readonly Day[] {
  const claim = atlas.claims.get(id);
  if (claim === undefined) return [];
  return claim.withdrawn === null ? [claim.reported.to] : [claim.reported.to, claim.withdrawn];
}

function linked(links: readonly ClaimLink[] | undefined, end: 'from' | 'to'): readonly ClaimId[] {
  return (links ?? []).map((link) => link[end]);
}

function newsOf(atlas: Atlas, thing: ThingId): readonly Day[] {
  const days = (atlas.claimsAbout.get(thing) ?? []).flatMap(({ id }) =>
    [
      id,
      ...linked(atlas.linksTo.get(id), 'from'),
      ...linked(atlas.linksFrom.get(id), 'to'),
    ].flatMap((one) => daysOfClaim(atlas, one)),
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

const news = new WeakMap<Atlas, Map<ThingId, readonly Day[]>>();

/**
 * The days, in order, on which what is known of a thing changes: a claim about it, or one linked to that,
 * comes or goes.
 */
export function newsAbout(atlas: Atlas, thing: ThingId): readonly Day[] {
  let ofAtlas = news.get(atlas);
  if (ofAtlas === undefined) {
    ofAtlas = new Map();
    news.set(atlas, ofAtlas);
  }
  let days = ofAtlas.get(thing);
  if (days === undefined) {
    days = newsOf(atlas, thing);
    ofAtlas.set(thing, days);
  }
  return days;
}

/** The days around `known` by whose ends neither more nor less is known of any of the things. */
function alikeAround(atlas: Atlas, things: readonly ThingId[], known: Day): Span {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const days = newsAbout(atlas, thing);
    const at = bisectRight(days, known);
    from = Math.max(from, days[at - 1] ?? from);
    to = Math.min(to, (days[at] ?? Number.POSITIVE_INFINITY) - 1);
  }
  return { from, to };
}

interface Run<Value> extends Span {
  readonly value: Value;
}

interface Runs<Value> {
  /** The one asked for last: most steps stay within it. */
  latest: Run<Value>;
  readonly byEnd: Map<Day, Run<Value>>;
}

/**
 * `make`, remembering its results for as long as nothing new is known of the things that they rest on:
 * a step from one day of knowledge to another then only works out what is news. `make` is asked for the
 * last day of such a run, so that its results may speak of days after `known`: see `cutAfter`.
 */
export function rememberByThings<Key, Value>(
  thingsOf: (key: Key) => readonly ThingId[],
  make: (atlas: Atlas, known: Day, key: Key) => Value,
): (atlas: Atlas, known: Day, key: Key) => Value {
  const remembered = new WeakMap<Atlas, Map<Key, Runs<Value>>>();
  const runAround = (atlas: Atlas, known: Day, key: Key, runs: Runs<Value> | undefined) => {
    const { from, to } = alikeAround(atlas, thingsOf(key), known);
    return runs?.byEnd.get(to) ?? { from, to, value: make(atlas, to, key) };
  };

  return (atlas, known, key) => {
    let keys = remembered.get(atlas);
    if (keys === undefined) {
      keys = new Map();
      remembered.set(atlas, keys);
    }
    const runs = keys.get(key);
    if (runs !== undefined && runs.latest.from <= known && known <= runs.latest.to) {
      return runs.latest.value;
    }
    const run = runAround(atlas, known, key, runs);
    if (runs === undefined) {
      keys.set(key, { latest: run, byEnd: new Map([[run.to, run]]) });
    } else {
      runs.latest = run;
      runs.byEnd.set(run.to, run);
    }
    return run.value;
  };
}

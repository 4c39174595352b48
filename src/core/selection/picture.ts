import type { Atlas } from '../model/atlas.ts';
import type { Day, Span } from '../model/day.ts';
import type { VisibleAtlas, VisibleFacility, VisibleFlow } from '../model/flow.ts';
import type { State } from '../model/state.ts';
import type { Facility, Relationship } from '../model/thing.ts';
import { draftsOf, endOn, type FlowDraft, isSameEnd } from './flowDraft.ts';
import { countsOn, type KnownClaim } from './knownClaim.ts';
import { placeOf, placeTurns } from './placeOf.ts';
import { flowQuantity, quantityTurns } from './quantityOf.ts';
import { rememberByKnown } from './rememberByKnown.ts';
import { servingClaims } from './servingClaims.ts';
import { leavesOn } from './stateAt.ts';
import { type Stretch, stretchesOf, stretchOn } from './stretch.ts';
import { timelineOf } from './timelineOf.ts';

export type Tie = VisibleAtlas['ties'][number];

/** One thing through all time: what it looks like, stretch by stretch. */
export type Strand<Seen> = readonly Stretch<Seen>[];

/** All that is ever to be seen as known on a day, so that a step in time only looks it up. */
export interface Picture {
  readonly facilities: readonly Strand<VisibleFacility>[];
  readonly flows: readonly Strand<VisibleFlow>[];
  /** Every relationship, with lines or without. */
  readonly ties: readonly Strand<Tie>[];
  /** Every day on which any of it changes or a ghost leaves, in order. */
  readonly turns: readonly Day[];
}

/** Without a stage, or with a denial alone, there is nothing to draw a line for: told as a tie. */
const lineless: ReadonlySet<State> = new Set(['unknown', 'denied']);

const ends = ({ from, to }: Span): readonly Day[] => [from, to + 1];

function facilityStrand(atlas: Atlas, facility: Facility, known: Day): Strand<VisibleFacility> {
  const lives = timelineOf(atlas, facility.id, known);
  return stretchesOf(
    [...lives.flatMap(ends), ...placeTurns(atlas, facility, known)].filter((day) => day <= known),
    (day) => {
      const state = stretchOn(lives, day)?.state;
      if (state === undefined) return null;
      const { place, country } = placeOf(atlas, facility, day, known);
      return { facility, state, place, country, emphasis: 'normal' };
    },
    (a, b) => a.state === b.state && a.place === b.place && a.country === b.country,
  );
}

function flowTurns(
  atlas: Atlas,
  draft: FlowDraft,
  serving: readonly KnownClaim[],
  known: Day,
): readonly Day[] {
  return [
    ...timelineOf(atlas, draft.tie.id, known).flatMap(ends),
    ...serving.flatMap(({ span }) => (span === null ? [] : ends(span))),
    ...[draft.from, draft.to].flatMap((end) =>
      end.at === 'plant' ? placeTurns(atlas, end.plant, known) : [],
    ),
    ...quantityTurns(atlas, draft.tie, known),
  ].filter((day) => day <= known);
}

function isSameFlow(a: VisibleFlow, b: VisibleFlow): boolean {
  return (
    a.state === b.state &&
    isSameEnd(a.from, b.from) &&
    isSameEnd(a.to, b.to) &&
    a.quantity?.claim === b.quantity?.claim
  );
}

function flowStrand(atlas: Atlas, draft: FlowDraft, known: Day): Strand<VisibleFlow> {
  const { id, kind, tie } = draft;
  const lives = timelineOf(atlas, tie.id, known);
  const serving = servingClaims(atlas, tie.id, draft.serves, known);
  const valueOn = (day: Day): VisibleFlow | null => {
    const state = stretchOn(lives, day)?.state;
    const isServed = draft.serves === null || serving.some((claim) => countsOn(claim, day));
    if (state === undefined || lineless.has(state.state) || !isServed) return null;
    return {
      id,
      kind,
      relationship: tie.id,
      tie,
      state,
      from: endOn(atlas, draft.from, day, known),
      to: endOn(atlas, draft.to, day, known),
      quantity: flowQuantity(atlas, kind, tie, { mode: 'at', from: day, to: day, known }),
      emphasis: 'normal',
    };
  };
  return stretchesOf(flowTurns(atlas, draft, serving, known), valueOn, isSameFlow);
}

function tieStrand(atlas: Atlas, relationship: Relationship, known: Day): Strand<Tie> {
  return timelineOf(atlas, relationship.id, known).map(({ from, to, state }) => ({
    from,
    to,
    value: { relationship, state },
  }));
}

function turnsOf(strands: readonly Strand<VisibleFacility | VisibleFlow | Tie>[], known: Day) {
  const days = strands.flatMap((strand) =>
    strand.flatMap((stretch) => {
      const leaves = leavesOn(stretch.value.state);
      return leaves === null ? ends(stretch) : [...ends(stretch), leaves];
    }),
  );
  const finite = days.filter((day) => Number.isFinite(day) && day <= known);
  return [...new Set(finite)].sort((a, b) => a - b);
}

const remember = rememberByKnown((atlas, known, _key: null): Picture => {
  const relationships = [...atlas.relationships.values()];
  const facilities = [...atlas.facilities.values()].map((facility) =>
    facilityStrand(atlas, facility, known),
  );
  const flows = relationships
    .flatMap((tie) => draftsOf(atlas, tie))
    .map((draft) => flowStrand(atlas, draft, known));
  const ties = relationships.map((tie) => tieStrand(atlas, tie, known));
  return { facilities, flows, ties, turns: turnsOf([...facilities, ...flows, ...ties], known) };
});

/** Worked out once for an atlas and a day of knowledge. */
export function pictureOf(atlas: Atlas, known: Day): Picture {
  return remember(atlas, known, null);
}

import type { Atlas } from '../model/atlas.ts';
import type { Day, Span } from '../model/day.ts';
import type { VisibleAtlas, VisibleFacility, VisibleFlow } from '../model/flow.ts';
import type { ThingId } from '../model/id.ts';
import type { State } from '../model/state.ts';
import type { Facility, Relationship } from '../model/thing.ts';
import { draftsOf, endOn, type FlowDraft, isSameEnd } from './flowDraft.ts';
import { countsOn, type KnownClaim } from './knownClaim.ts';
import { placeOf, plantTurns } from './placeOf.ts';
import { flowQuantity, quantityTurns } from './quantityOf.ts';
import { rememberAllByThings } from './rememberAllByThings.ts';
import { rememberByKnown } from './rememberByKnown.ts';
import { servingClaims } from './servingClaims.ts';
import { type CutRuns, cutAllAfter, type Stretch, stretchesOf, stretchOn } from './stretch.ts';
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
}

/** Without a stage, or with a denial alone, there is nothing to draw a line for: told as a tie. */
const lineless: ReadonlySet<State> = new Set(['unknown', 'denied']);

const ends = ({ from, to }: Span): readonly Day[] => [from, to + 1];

function facilityOf(atlas: Atlas, known: Day, facility: Facility): Strand<VisibleFacility> {
  const lives = timelineOf(atlas, facility.id, known);
  return stretchesOf(
    [...lives.flatMap(ends), ...plantTurns(atlas, facility, known)],
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
      end.at === 'plant' ? plantTurns(atlas, end.plant, known) : [],
    ),
    ...quantityTurns(atlas, draft.tie, known),
  ];
}

function isSameFlow(a: VisibleFlow, b: VisibleFlow): boolean {
  return (
    a.state === b.state &&
    isSameEnd(a.from, b.from) &&
    isSameEnd(a.to, b.to) &&
    a.quantity?.claim === b.quantity?.claim
  );
}

function flowOf(atlas: Atlas, known: Day, draft: FlowDraft): Strand<VisibleFlow> {
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

function tieOf(atlas: Atlas, known: Day, relationship: Relationship): Strand<Tie> {
  return timelineOf(atlas, relationship.id, known).map(({ from, to, state }) => ({
    from,
    to,
    value: { relationship, state },
  }));
}

/** The lines that all relationships can be drawn as: the same objects for as long as the atlas is. */
const allDrafts = (atlas: Atlas): readonly FlowDraft[] =>
  [...atlas.relationships.values()].flatMap((tie) => draftsOf(atlas, tie));

const facilityStrands = rememberAllByThings(
  (atlas) => [...atlas.facilities.values()],
  ({ id }: Facility) => [id],
  facilityOf,
);
const flowStrands = rememberAllByThings(
  allDrafts,
  ({ tie, from, to }: FlowDraft): readonly ThingId[] => {
    const plants = [from, to].flatMap((end) => (end.at === 'plant' ? [end.plant.id] : []));
    return [tie.id, ...plants];
  },
  flowOf,
);
const tieStrands = rememberAllByThings(
  (atlas) => [...atlas.relationships.values()],
  ({ id }: Relationship) => [id],
  tieOf,
);

interface Drawn {
  readonly picture: Picture;
  readonly facilities: CutRuns<Stretch<VisibleFacility>>;
  readonly flows: CutRuns<Stretch<VisibleFlow>>;
  readonly ties: CutRuns<Stretch<Tie>>;
}

function draw(atlas: Atlas, known: Day, last: Drawn | null): Drawn {
  const facilities = cutAllAfter(facilityStrands(atlas, known), known, last?.facilities ?? null);
  const flows = cutAllAfter(flowStrands(atlas, known), known, last?.flows ?? null);
  const ties = cutAllAfter(tieStrands(atlas, known), known, last?.ties ?? null);
  const isSame =
    last !== null &&
    facilities.cut === last.facilities.cut &&
    flows.cut === last.flows.cut &&
    ties.cut === last.ties.cut;
  const picture = isSame
    ? last.picture
    : { facilities: facilities.cut, flows: flows.cut, ties: ties.cut };
  return { picture, facilities, flows, ties };
}

const lastDrawn = new WeakMap<Atlas, Drawn>();

const remember = rememberByKnown((atlas, known, _key: null): Picture => {
  const drawn = draw(atlas, known, lastDrawn.get(atlas) ?? null);
  lastDrawn.set(atlas, drawn);
  return drawn.picture;
});

/**
 * Worked out for a day of knowledge from what is remembered of each thing. What is as it was on the day
 * asked last is the very same object: the strands, and the whole while none of them differs.
 */
export function pictureOf(atlas: Atlas, known: Day): Picture {
  return remember(atlas, known, null);
}

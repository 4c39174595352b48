import { bisectRight } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Day, Span } from '../model/day.ts';
import type { VisibleAtlas, VisibleFacility, VisibleFlow } from '../model/flow.ts';
import type { ThingId } from '../model/id.ts';
import type { State } from '../model/state.ts';
import type { Facility, Relationship } from '../model/thing.ts';
import { remembered } from '../remembered.ts';
import { draftsOf, endOn, type FlowDraft, isSameEnd } from './flowDraft.ts';
import { countsOn, type KnownClaim } from './knownClaim.ts';
import { lastNews } from './lastNews.ts';
import { placeOf, plantTurns } from './placeOf.ts';
import { flowQuantity, quantityTurns } from './quantityOf.ts';
import { rememberByKnown } from './rememberByKnown.ts';
import { rememberByThings } from './rememberByThings.ts';
import { servingClaims } from './servingClaims.ts';
import { leavesOn } from './stateAt.ts';
import { cutAfter, type Stretch, stretchesOf, stretchOn } from './stretch.ts';
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

const facilityStrands = rememberByThings(({ id }: Facility) => [id], facilityOf);
const flowStrands = rememberByThings(({ tie, from, to }: FlowDraft): readonly ThingId[] => {
  const plants = [from, to].flatMap((end) => (end.at === 'plant' ? [end.plant.id] : []));
  return [tie.id, ...plants];
}, flowOf);
const tieStrands = rememberByThings(({ id }: Relationship) => [id], tieOf);

/** The lines that all relationships can be drawn as: the same objects for as long as the atlas is. */
const allDrafts = remembered((atlas: Atlas): readonly FlowDraft[] =>
  [...atlas.relationships.values()].flatMap((tie) => draftsOf(atlas, tie)),
);

type AnyStrand = Strand<VisibleFacility | VisibleFlow | Tie>;

function turnsOf(strands: readonly AnyStrand[]): readonly Day[] {
  const days: Day[] = [];
  const add = (day: Day) => {
    if (Number.isFinite(day)) days.push(day);
  };
  for (const strand of strands) {
    for (const { from, to, value } of strand) {
      add(from);
      add(to + 1);
      add(leavesOn(value.state) ?? Number.POSITIVE_INFINITY);
    }
  }
  // An array of numbers alone is sorted as such, and much faster.
  const sorted = Float64Array.from(days).sort();
  return Array.from(sorted.filter((day, at) => day !== sorted[at - 1]));
}

const lastTurns = new WeakMap<Atlas, Pick<Picture, 'turns'> & { strands: readonly AnyStrand[] }>();

/** The turns of the strands, kept for as long as none of them is another. */
function rememberedTurns(atlas: Atlas, strands: readonly AnyStrand[]): readonly Day[] {
  const last = lastTurns.get(atlas);
  if (last?.strands.every((strand, at) => strand === strands[at])) return last.turns;
  const turns = turnsOf(strands);
  lastTurns.set(atlas, { strands, turns });
  return turns;
}

interface Drawn {
  readonly picture: Picture;
  readonly news: Day;
  readonly allTurns: readonly Day[];
}

function draw(atlas: Atlas, known: Day): Drawn {
  const facilities = [...atlas.facilities.values()].map((facility) =>
    facilityStrands(atlas, known, facility),
  );
  const flows = allDrafts(atlas).map((draft) => flowStrands(atlas, known, draft));
  const ties = [...atlas.relationships.values()].map((tie) => tieStrands(atlas, known, tie));
  const allTurns = rememberedTurns(atlas, [...facilities, ...flows, ...ties]);
  const cut = <Seen>(strand: Strand<Seen>) => cutAfter(strand, known);
  const picture: Picture = {
    facilities: facilities.map(cut),
    flows: flows.map(cut),
    ties: ties.map(cut),
    turns: allTurns.slice(0, bisectRight(allTurns, known)),
  };
  return { picture, news: lastNews(atlas, known), allTurns };
}

/** Whether a picture is that of another day too: nothing was learned in between, and nothing turned. */
function isAlsoOf({ picture, news, allTurns }: Drawn, atlas: Atlas, known: Day): boolean {
  return lastNews(atlas, known) === news && bisectRight(allTurns, known) === picture.turns.length;
}

const lastDrawn = new WeakMap<Atlas, Drawn>();

const remember = rememberByKnown((atlas, known, _key: null): Picture => {
  const last = lastDrawn.get(atlas);
  if (last !== undefined && isAlsoOf(last, atlas, known)) return last.picture;
  const drawn = draw(atlas, known);
  lastDrawn.set(atlas, drawn);
  return drawn.picture;
});

/**
 * Worked out for a day of knowledge from what is remembered of each thing. Between two days on which
 * nothing is learned and nothing turns it is the very same object.
 */
export function pictureOf(atlas: Atlas, known: Day): Picture {
  return remember(atlas, known, null);
}

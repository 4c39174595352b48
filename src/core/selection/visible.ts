import type { Atlas } from '../model/atlas.ts';
import type { Day, Span } from '../model/day.ts';
import type {
  Emphasis,
  FlowEnd,
  FlowKind,
  VisibleAtlas,
  VisibleFacility,
  VisibleFlow,
  VisibleMarket,
} from '../model/flow.ts';
import type { CountryCode, MarketId, ThingId } from '../model/id.ts';
import type { StateAt } from '../model/state.ts';
import type { Facility } from '../model/thing.ts';
import { type Moment, shownSpan } from '../time/moment.ts';
import type { Focus, Mode } from '../view/view.ts';
import { type Picture, pictureOf, type Strand, type Tie } from './picture.ts';
import { flowQuantity } from './quantityOf.ts';
import { isDrawn, leavesOn } from './stateAt.ts';
import { begunBy, lastDayBy, stretchOn } from './stretch.ts';

interface Stated {
  readonly state: StateAt;
}

/** What a strand shows in a span of days, or null. */
type Look = <Seen extends Stated>(strand: Strand<Seen>, shown: Span) => Seen | null;

const lookAt: Look = (strand, { to }) => {
  const seen = stretchOn(strand, to)?.value;
  return seen !== undefined && isDrawn(seen.state, to) ? seen : null;
};

/** As on the last day of the span on which it is there, a ghost's 12 months included. */
const lookDuring: Look = (strand, { from, to }) => {
  const inReach = strand.slice(0, begunBy(strand, to) + 1);
  const stretch = inReach.findLast(({ value, ...days }) => {
    const leaves = leavesOn(value.state) ?? Number.POSITIVE_INFINITY;
    return Math.max(days.from, from) <= Math.min(days.to, to, leaves - 1);
  });
  return stretch?.value ?? null;
};

/** As last known; what nobody speaks of any more is over, and no ghost ever leaves. */
const lookUpTo: Look = (strand, { to }) => {
  const stretch = strand[begunBy(strand, to)];
  if (stretch === undefined) return null;
  if (to <= stretch.to) return stretch.value;
  const { state } = stretch.value;
  const ended: StateAt = { ...state, state: 'ended', since: stretch.to + 1, inferred: true };
  return { ...stretch.value, state: ended };
};

const looks: Readonly<Record<Mode, Look>> = { at: lookAt, during: lookDuring, upto: lookUpTo };

/** A tie is told for ever: only what is drawn grows old. */
const tellAt: Look = (strand, { to }) => stretchOn(strand, to)?.value ?? null;

function lookAtAll<Seen extends Stated>(
  strands: readonly Strand<Seen>[],
  look: Look,
  shown: Span,
): readonly Seen[] {
  return strands.flatMap((strand) => look(strand, shown) ?? []);
}

/** In `during` the width is that of the last figure in the span. */
function withFigureOf(atlas: Atlas, flow: VisibleFlow, moment: Moment): VisibleFlow {
  const quantity = flowQuantity(atlas, flow.kind, flow.tie, moment);
  return quantity?.claim === flow.quantity?.claim ? flow : { ...flow, quantity };
}

const tinting: ReadonlySet<FlowKind> = new Set(['entry', 'domestic', 'export']);

/** The ends of a flow that are markets in their own right: of trade both are. */
function marketEnds({ kind, from, to }: VisibleFlow): readonly MarketId[] {
  const ends = kind === 'trade' ? [from, to] : tinting.has(kind) ? [to] : [];
  return ends.flatMap((end) => (end.at === 'market' ? [end.market] : []));
}

function marketsOf(atlas: Atlas, flows: readonly VisibleFlow[]): readonly VisibleMarket[] {
  const ending = new Map<MarketId, VisibleFlow[]>();
  for (const flow of flows) {
    for (const market of marketEnds(flow)) {
      const others = ending.get(market);
      if (others === undefined) ending.set(market, [flow]);
      else others.push(flow);
    }
  }
  return [...atlas.markets.values()].flatMap((market) => {
    const touching = ending.get(market.id);
    if (touching === undefined) return [];
    const tinted = touching.some(({ kind }) => tinting.has(kind));
    return [{ market, flows: touching.map(({ id }) => id), tinted }];
  });
}

function select(atlas: Atlas, picture: Picture, moment: Moment, shown: Span): VisibleAtlas {
  const look = looks[moment.mode];
  const facilities: readonly VisibleFacility[] = lookAtAll(picture.facilities, look, shown);
  const seen = lookAtAll(picture.flows, look, shown);
  const flows =
    moment.mode === 'during' ? seen.map((flow) => withFigureOf(atlas, flow, moment)) : seen;
  const drawn = new Set(flows.map(({ relationship }) => relationship));
  const told: readonly Tie[] = lookAtAll(picture.ties, moment.mode === 'at' ? tellAt : look, shown);
  return {
    facilities,
    flows,
    markets: marketsOf(atlas, flows),
    ties: told.filter(({ relationship }) => !drawn.has(relationship.id)),
  };
}

interface Selection {
  readonly mode: Mode;
  readonly picture: Picture;
  readonly from: Day;
  readonly to: Day;
  readonly visible: VisibleAtlas;
}

const last = new WeakMap<Atlas, Selection>();

/**
 * Everything that is there at a moment, before any zoom or limit, in table order. Between two days on
 * which nothing changes the very same object is returned, and what did not change is the same object
 * within it. A relationship that is drawn as no line now is among the ties.
 */
export function visibleAt(atlas: Atlas, moment: Moment): VisibleAtlas {
  const { mode, known } = moment;
  const picture = pictureOf(atlas, known);
  const shown = shownSpan(moment);
  const turn = mode === 'during' ? shown.to : lastDayBy(picture.turns, shown.to);
  const from = mode === 'during' ? shown.from : turn;
  const before = last.get(atlas);
  if (
    before !== undefined &&
    before.mode === mode &&
    before.picture === picture &&
    before.from === from &&
    before.to === turn
  ) {
    return before.visible;
  }
  const visible = select(atlas, picture, moment, shown);
  last.set(atlas, { mode, picture, from, to: turn, visible });
  return visible;
}

/** Whether a flow's end is this facility; a brand's seat is its headquarters where it has one. */
function isEndAt(end: FlowEnd, facility: Facility): boolean {
  if (end.at === 'seat') {
    const isSeat = facility.kind === 'headquarters' && facility.operator === end.organisation;
    return isSeat && facility.place === end.place;
  }
  return 'facility' in end && end.facility === facility.id;
}

function isOf(flow: VisibleFlow, focus: Focus, facility: Facility | undefined): boolean {
  const ends = [flow.from, flow.to];
  switch (focus.kind) {
    case 'flow':
      return flow.id === focus.id;
    case 'relationship':
      return flow.relationship === focus.id;
    case 'facility':
      return facility !== undefined && ends.some((end) => isEndAt(end, facility));
    case 'market':
      return ends.some((end) => end.at === 'market' && end.market === focus.id);
    case 'organisation':
      return flow.tie.from === focus.id || flow.tie.to === focus.id;
  }
}

const isFacilityOf = (facility: Facility, focus: Focus): boolean =>
  (focus.kind === 'facility' && facility.id === focus.id) ||
  (focus.kind === 'organisation' && facility.operator === focus.id);

/** What is raised: one thing with all that belongs to it, or each of several on its own. */
type Raise = Focus | ReadonlySet<ThingId>;

interface Raised {
  readonly raise: Raise;
  readonly visible: VisibleAtlas;
}

const isSameRaise = (a: Raise, b: Raise): boolean =>
  a === b || ('kind' in a && 'kind' in b && a.kind === b.kind && a.id === b.id);

const lastRaised = new WeakMap<VisibleAtlas, Raised>();

/**
 * Raises what is under the pointer or the keyboard's focus with the flows that belong to it, or several
 * things, in both cases with the facilities at the ends of flows, and quiets the rest. Without anything to raise the same object is returned,
 * and asked the same again, as a moving map does, the same as before.
 */
export function emphasise(visible: VisibleAtlas, raise: Raise | null): VisibleAtlas {
  if (raise === null) return visible;
  const before = lastRaised.get(visible);
  if (before && isSameRaise(before.raise, raise)) return before.visible;
  const raised = withRaised(visible, raise);
  lastRaised.set(visible, { raise, visible: raised });
  return raised;
}

function flowsOf({ flows, facilities }: VisibleAtlas, raise: Raise): readonly VisibleFlow[] {
  if (!('kind' in raise)) return flows.filter(({ relationship }) => raise.has(relationship));
  const hovered = facilities.find(({ facility }) => facility.id === raise.id)?.facility;
  return flows.filter((flow) => isOf(flow, raise, hovered));
}

function withRaised(visible: VisibleAtlas, raise: Raise): VisibleAtlas {
  const flows = new Set(flowsOf(visible, raise));
  const ends = [...flows].flatMap(({ from, to }) => [from, to]);
  const facilities = new Set(
    visible.facilities.filter(
      ({ facility }) =>
        ('kind' in raise ? isFacilityOf(facility, raise) : raise.has(facility.id)) ||
        ends.some((end) => isEndAt(end, facility)),
    ),
  );
  if (flows.size === 0 && facilities.size === 0) return visible;
  const emphasis = (isRaised: boolean): Emphasis => (isRaised ? 'raised' : 'quiet');
  return {
    ...visible,
    flows: visible.flows.map((flow) => ({ ...flow, emphasis: emphasis(flows.has(flow)) })),
    facilities: visible.facilities.map((facility) => ({
      ...facility,
      emphasis: emphasis(facilities.has(facility)),
    })),
  };
}

/** The countries to tint: a market's own area before that of a group it belongs to. */
export function tintsOf(visible: VisibleAtlas): ReadonlyMap<CountryCode, 'market' | 'group'> {
  const tints = new Map<CountryCode, 'market' | 'group'>();
  for (const { market, tinted } of visible.markets) {
    if (!tinted) continue;
    for (const country of market.members) {
      if (market.kind === 'country') tints.set(country, 'market');
      else if (!tints.has(country)) tints.set(country, 'group');
    }
  }
  return tints;
}

import type { Atlas } from '../model/atlas.ts';
import type { Span } from '../model/day.ts';
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
import type { Focus } from '../view/view.ts';
import { type Glanced, glanceAtAll, glances, lookDuring } from './glance.ts';
import { type Picture, pictureOf, type Strand, type Tie } from './picture.ts';
import { flowQuantity } from './quantityOf.ts';

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

interface Seen {
  readonly facilities: readonly VisibleFacility[];
  readonly flows: readonly VisibleFlow[];
  readonly ties: readonly Tie[];
}

function visibleOf(atlas: Atlas, { facilities, flows, ties }: Seen): VisibleAtlas {
  const drawn = new Set(flows.map(({ relationship }) => relationship));
  return {
    facilities,
    flows,
    markets: marketsOf(atlas, flows),
    ties: ties.filter(({ relationship }) => !drawn.has(relationship.id)),
  };
}

interface Selection {
  readonly moment: Moment;
  readonly picture: Picture;
  readonly shown: Span;
  readonly visible: VisibleAtlas;
  /** Null in `during`, which looks at two days at once. */
  readonly glanced: {
    readonly facilities: Glanced<VisibleFacility>;
    readonly flows: Glanced<VisibleFlow>;
    readonly ties: Glanced<Tie>;
  } | null;
}

function selectOn(
  atlas: Atlas,
  picture: Picture,
  moment: Moment & { readonly mode: 'at' | 'upto' },
  last: Selection | undefined,
): Selection {
  const shown = shownSpan(moment);
  const before = last?.moment.mode === moment.mode ? last.glanced : null;
  const { drawn, told } = glances[moment.mode];
  const glanced = {
    facilities: glanceAtAll(picture.facilities, drawn, shown.to, before?.facilities ?? null),
    flows: glanceAtAll(picture.flows, drawn, shown.to, before?.flows ?? null),
    ties: glanceAtAll(picture.ties, told, shown.to, before?.ties ?? null),
  };
  const seen = {
    facilities: glanced.facilities.seen,
    flows: glanced.flows.seen,
    ties: glanced.ties.seen,
  };
  const isSame =
    seen.facilities === before?.facilities.seen &&
    seen.flows === before.flows.seen &&
    seen.ties === before.ties.seen;
  const visible = isSame && last ? last.visible : visibleOf(atlas, seen);
  return { moment, picture, shown, visible, glanced };
}

function selectDuring(
  atlas: Atlas,
  picture: Picture,
  moment: Moment,
  last: Selection | undefined,
): Selection {
  const shown = shownSpan(moment);
  const isSame =
    last?.moment.mode === 'during' &&
    last.picture === picture &&
    last.shown.from === shown.from &&
    last.shown.to === shown.to;
  if (isSame) return last;
  const lookAll = <Looked extends { readonly state: StateAt }>(
    strands: readonly Strand<Looked>[],
  ) => strands.flatMap((strand) => lookDuring(strand, shown) ?? []);
  const visible = visibleOf(atlas, {
    facilities: lookAll(picture.facilities),
    flows: lookAll(picture.flows).map((flow) => withFigureOf(atlas, flow, moment)),
    ties: lookAll(picture.ties),
  });
  return { moment, picture, shown, visible, glanced: null };
}

const lastSelection = new WeakMap<Atlas, Selection>();

/**
 * Everything that is there at a moment, before any zoom or limit, in table order. Between two days on
 * which nothing changes the very same object is returned, and what did not change is the same object
 * within it. A relationship that is drawn as no line now is among the ties.
 */
export function visibleAt(atlas: Atlas, moment: Moment): VisibleAtlas {
  const { mode, known } = moment;
  const picture = pictureOf(atlas, known);
  const last = lastSelection.get(atlas);
  const selection =
    mode === 'during'
      ? selectDuring(atlas, picture, moment, last)
      : selectOn(atlas, picture, { ...moment, mode }, last);
  lastSelection.set(atlas, selection);
  return selection.visible;
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

import type { Atlas } from '../model/atlas.ts';
import type { Day, Span } from '../model/day.ts';
import type { VisibleAtlas, VisibleFlow } from '../model/flow.ts';
import type { FacilityId, OrganisationId, RelationshipId } from '../model/id.ts';
import type { State, StateAt } from '../model/state.ts';
import type { FacilityKind } from '../model/thing.ts';
import { type Moment, shownSpan } from '../time/moment.ts';
import type { Mode } from '../view/view.ts';
import { type Change, changesOf } from './changes.ts';

/** Days for which a change is still news. */
const daysOfNews = 31;

const plantKinds: ReadonlySet<FacilityKind> = new Set(['assembly', 'boards', 'component']);

/** Ids by state, in table order; a state that nothing is in is left out. */
export type ByState<Id> = { readonly [state in State]?: readonly Id[] };

/** The ids in any of these states. */
export function idsOf<Id>(
  groups: ByState<Id>,
  states: readonly (keyof ByState<Id>)[],
): readonly Id[] {
  return states.flatMap((state) => groups[state] ?? []);
}

export const countOf = <Id>(groups: ByState<Id>, states: readonly (keyof ByState<Id>)[]): number =>
  idsOf(groups, states).length;

/** What a brand has made for it and where it sells, by the state of the order or the entry. */
export interface BrandSummary {
  readonly brand: OrganisationId;
  readonly sites: ByState<FacilityId>;
  /** What is made at the sites, each once; null stands for phones. */
  readonly products: readonly (string | null)[];
  /** Its entries into markets other than its own. */
  readonly entries: ByState<RelationshipId>;
}

/** What is still promised, with its target. */
export interface Pledge {
  readonly thing: FacilityId | RelationshipId;
  readonly target: Span;
}

/** What there is to say about a moment; the words are written elsewhere. */
export interface Summary {
  readonly mode: Mode;
  /** In `during` the first day, else the same as `to`. */
  readonly from: Day;
  readonly to: Day;
  /** What was known by this day is told. */
  readonly known: Day;
  /** Whether the moment lies after the last day of which anything is known. */
  readonly afterKnown: boolean;
  /** Where phones and their parts are made. */
  readonly plants: ByState<FacilityId>;
  readonly brands: readonly BrandSummary[];
  /** Where exports start: a site that runs one and hopes for another is among those that run. */
  readonly exports: ByState<FacilityId>;
  /** What began or ended in the 31 days up to `to`, in `during` in the whole span; the latest first. */
  readonly recent: readonly Change[];
  /** Of what lies ahead that which is promised soonest; what is overdue is in the lists above. */
  readonly next: Pledge | null;
}

function byState<Item extends { readonly state: StateAt }, Id>(
  items: readonly Item[],
  idOf: (item: Item) => Id,
): ByState<Id> {
  const groups: { [state in State]?: Id[] } = {};
  for (const item of items) {
    const id = idOf(item);
    const { state } = item.state;
    const ids = groups[state];
    if (ids === undefined) groups[state] = [id];
    else ids.push(id);
  }
  return groups;
}

/** What a site with several flows is counted as: what runs comes first. */
const furthest: readonly State[] = [
  'operating',
  'paused',
  'ahead',
  'overdue',
  'ended',
  'denied',
  'unknown',
];

const rankOf = ({ state }: StateAt): number => furthest.indexOf(state);

/** The sites at one end of flows, each once. */
function sitesAt(flows: readonly VisibleFlow[], end: 'from' | 'to'): ByState<FacilityId> {
  const sites = new Map<FacilityId, StateAt>();
  for (const { [end]: at, state } of flows) {
    if (!('facility' in at)) continue;
    const other = sites.get(at.facility);
    if (other === undefined || rankOf(state) < rankOf(other)) sites.set(at.facility, state);
  }
  return byState(
    [...sites].map(([site, state]) => ({ site, state })),
    ({ site }) => site,
  );
}

function brandsOf(flows: readonly VisibleFlow[]): readonly BrandSummary[] {
  const ofBrands = flows.filter(({ kind }) => kind === 'production' || kind === 'entry');
  const brands = new Set(
    ofBrands.flatMap(({ from }) => (from.at === 'seat' ? [from.organisation] : [])),
  );
  return [...brands].map((brand) => {
    const own = ofBrands.filter(({ from }) => from.at === 'seat' && from.organisation === brand);
    const orders = own.filter(({ kind }) => kind === 'production');
    const entries = own.filter(({ kind }) => kind === 'entry');
    return {
      brand,
      sites: sitesAt(orders, 'to'),
      products: [...new Set(orders.map(({ tie }) => tie.product))],
      entries: byState(entries, ({ relationship }) => relationship),
    };
  });
}

/** A plant that opens and its order that begins are one piece of news: that of the plant. */
function recentOf(atlas: Atlas, known: Day, span: Span): readonly Change[] {
  const recent = changesOf(atlas, known).filter(({ day }) => span.from <= day && day <= span.to);
  const isToldByPlant = ({ day, thing, change }: Change): boolean => {
    const plant = atlas.relationships.get(thing as RelationshipId)?.viaFacility ?? null;
    return (
      plant !== null &&
      recent.some((one) => one.thing === plant && one.day === day && one.change === change)
    );
  };
  return recent.filter((change) => !isToldByPlant(change)).toReversed();
}

function nextOf({ facilities, flows }: VisibleAtlas): Pledge | null {
  const things = [
    ...facilities.map(({ facility, state }) => ({ thing: facility.id, state })),
    ...flows.map(({ relationship, state }) => ({ thing: relationship, state })),
  ];
  return things.reduce<Pledge | null>((soonest, { thing, state: { state, target } }) => {
    if (state !== 'ahead' || target === null) return soonest;
    return soonest === null || target.to < soonest.target.to ? { thing, target } : soonest;
  }, null);
}

/** What there is to say about a moment, from what is visible at it. */
export function summaryOf(atlas: Atlas, visible: VisibleAtlas, moment: Moment): Summary {
  const { facilities, flows } = visible;
  const shown = shownSpan(moment);
  const news = moment.mode === 'during' ? shown : { from: shown.to - daysOfNews + 1, to: shown.to };
  return {
    mode: moment.mode,
    from: moment.from,
    to: moment.to,
    known: moment.known,
    afterKnown: moment.to > moment.known,
    plants: byState(
      facilities.filter(({ facility }) => plantKinds.has(facility.kind)),
      ({ facility }) => facility.id,
    ),
    brands: brandsOf(flows),
    exports: sitesAt(
      flows.filter(({ kind }) => kind === 'export'),
      'from',
    ),
    recent: recentOf(atlas, moment.known, news),
    next: nextOf(visible),
  };
}

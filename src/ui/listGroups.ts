import type { Atlas } from '../core/model/atlas.ts';
import type { Claim } from '../core/model/claim.ts';
import type {
  FlowKind,
  VisibleAtlas,
  VisibleFacility,
  VisibleFlow,
  VisibleMarket,
} from '../core/model/flow.ts';
import { flowKinds } from '../core/model/flow.ts';
import type { State, StateAt } from '../core/model/state.ts';
import { type FacilityKind, facilityKinds, type Organisation } from '../core/model/thing.ts';
import { organisationsAt } from '../core/selection/organisationsAt.ts';
import type { Moment } from '../core/time/moment.ts';
import type { Focus } from '../core/view/view.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { datedFigure } from './datedFigure.ts';
import { endName, flowName } from './flowName.ts';
import { facilityName, otherProduct } from './partyWords.ts';
import { figurePerTime } from './quantityWords.ts';
import { datedState, rowState } from './rowState.ts';
import type { ListGroupKey } from './sentencePart.ts';
import { stateWord } from './stateWords.ts';
import { tieWords } from './tieWords.ts';

/** The sign at the start of a row. */
export type RowSign =
  | { readonly type: 'symbol'; readonly kind: FacilityKind; readonly state: State }
  | { readonly type: 'anchor' }
  | {
      readonly type: 'flow';
      readonly kind: FlowKind;
      readonly state: State;
      readonly band: boolean;
    }
  | { readonly type: 'none' };

export interface ListRow {
  readonly focus: Focus;
  /** The accessible name: name, kind, state. */
  readonly name: string;
  readonly words: string;
  readonly end: string;
  readonly sign: RowSign;
}

export interface ListGroup {
  readonly key: ListGroupKey;
  readonly title: string;
  readonly rows: readonly ListRow[];
}

function facilityRow(
  atlas: Atlas,
  { facility, state, place, country }: VisibleFacility,
  messages: PanelMessages,
): ListRow {
  const name = facilityName(facility, { place, country }, messages);
  const placed = (said: string) =>
    place === null ? messages.text('list.no_place', { state: said }) : said;
  return {
    focus: { kind: 'facility', id: facility.id },
    name: messages.text('thing.name', {
      name,
      kind: messages.text(`facility.${facility.kind}`),
      state: placed(datedState(atlas, state, messages)),
    }),
    words: name,
    end: placed(rowState(atlas, state, messages)),
    sign: { type: 'symbol', kind: facility.kind, state: state.state },
  };
}

/** A market is as far along as the flow into it that is furthest along. */
const furthest: readonly State[] = [
  'operating',
  'paused',
  'overdue',
  'ahead',
  'ended',
  'denied',
  'unknown',
];

function marketState(
  market: VisibleMarket,
  flows: readonly VisibleFlow[],
  messages: PanelMessages,
): string {
  const ids = new Set(market.flows);
  const found = flows.filter(({ id }) => ids.has(id)).map(({ state }) => state);
  // Of what is only counted nobody says that it goes on.
  const rank = ({ state, counted }: StateAt) =>
    furthest.indexOf(state) + (counted === null ? 0 : 0.5);
  const [state] = found.toSorted((a, b) => rank(a) - rank(b));
  return state === undefined ? messages.text('state.unknown') : stateWord(state, messages);
}

function marketRow(
  visibleMarket: VisibleMarket,
  flows: readonly VisibleFlow[],
  messages: PanelMessages,
): ListRow {
  const { market } = visibleMarket;
  const end = messages.text('list.flows.count', { count: visibleMarket.flows.length });
  const name = messages.text('thing.name', {
    name: market.name,
    kind: messages.text(`market.${market.kind}`),
    state: marketState(visibleMarket, flows, messages),
  });
  return {
    focus: { kind: 'market', id: market.id },
    name: messages.text('flow.name.detail', { name, detail: end }),
    words: market.name,
    end,
    sign: { type: 'anchor' },
  };
}

function flowRow(atlas: Atlas, flow: VisibleFlow, messages: PanelMessages): ListRow {
  const ends = messages.text('flow.ends', {
    from: endName(atlas, flow.from, messages),
    to: endName(atlas, flow.to, messages),
  });
  const product = otherProduct(flow.tie);
  const figure = flow.quantity === null ? null : rowFigure(flow.quantity.claim, messages);
  return {
    focus: { kind: 'flow', id: flow.id },
    name: flowName(atlas, flow, messages),
    words:
      product === null ? ends : messages.text('flow.name.detail', { name: ends, detail: product }),
    end:
      flow.state.state === 'operating' && figure !== null
        ? figure
        : rowState(atlas, flow.state, messages),
    sign: {
      type: 'flow',
      kind: flow.kind,
      state: flow.state.state,
      band: flow.quantity !== null && !flow.quantity.counted,
    },
  };
}

/** The figure without what it counts, for which a row has no room: "1.35 m, Jan–Nov 2025". */
function rowFigure(claim: Claim, messages: PanelMessages): string | null {
  if (claim.value.form !== 'figure') return null;
  const figure = figurePerTime(claim.value, claim.qualifier, messages);
  return datedFigure(figure, claim, messages, { length: 'month' });
}

function tieRow(
  atlas: Atlas,
  { relationship, state }: VisibleAtlas['ties'][number],
  { to, known }: Moment,
  messages: PanelMessages,
): ListRow {
  const words = tieWords(atlas, relationship, messages, { state, day: to, known });
  return {
    focus: { kind: 'relationship', id: relationship.id },
    name: messages.text('thing.name', {
      name: words,
      kind: messages.text(`relationship.${relationship.kind}`),
      state: datedState(atlas, state, messages),
    }),
    words,
    end: datedState(atlas, state, messages),
    sign: { type: 'none' },
  };
}

/** The way to what is claimed of those that no line and no tie leads to. */
function organisationRow({ id, kind, name }: Organisation, messages: PanelMessages): ListRow {
  const end = messages.text(`organisation.${kind}`);
  return {
    focus: { kind: 'organisation', id },
    name: messages.text('flow.name.detail', { name, detail: end }),
    words: name,
    end,
    sign: { type: 'none' },
  };
}

/** All that is there at the moment, by kind, in the order of the tables; groups without a row are left out. */
export function listGroups(
  atlas: Atlas,
  visible: VisibleAtlas,
  moment: Moment,
  messages: PanelMessages,
): readonly ListGroup[] {
  const placed = visible.facilities.filter(({ place }) => place !== null);
  const placeless = visible.facilities.filter(({ place }) => place === null);
  const groups: readonly ListGroup[] = [
    ...facilityKinds.map(
      (kind): ListGroup => ({
        key: kind,
        title: messages.text(`facilities.${kind}`),
        rows: placed
          .filter(({ facility }) => facility.kind === kind)
          .map((facility) => facilityRow(atlas, facility, messages)),
      }),
    ),
    ...flowKinds.map(
      (kind): ListGroup => ({
        key: `flow-${kind}`,
        title: messages.text(`flows.${kind}`),
        rows: visible.flows
          .filter((flow) => flow.kind === kind)
          .map((flow) => flowRow(atlas, flow, messages)),
      }),
    ),
    {
      key: 'markets',
      title: messages.text('list.markets'),
      rows: visible.markets.map((market) => marketRow(market, visible.flows, messages)),
    },
    {
      key: 'unmapped',
      title: messages.text('list.offmap'),
      rows: [
        ...placeless.map((facility) => facilityRow(atlas, facility, messages)),
        ...visible.ties.map((tie) => tieRow(atlas, tie, moment, messages)),
      ],
    },
    {
      key: 'organisations',
      title: messages.text('list.organisations'),
      rows: organisationsAt(atlas, moment).map((one) => organisationRow(one, messages)),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

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
import { type State, type StateAt, states } from '../core/model/state.ts';
import { type FacilityKind, facilityKinds } from '../core/model/thing.ts';
import type { Focus } from '../core/view/view.ts';
import type { Messages } from '../messages/messages.ts';
import { figureKind } from './figureKind.ts';
import { endName, flowName } from './flowName.ts';
import { otherProduct, tieWords } from './placeWords.ts';
import { figureWords } from './quantityWords.ts';
import { stateShort } from './stateWords.ts';

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
  readonly key: string;
  readonly title: string;
  readonly rows: readonly ListRow[];
}

function facilityRow(
  atlas: Atlas,
  { facility, state, place, country }: VisibleFacility,
  messages: Messages,
): ListRow {
  const noPlace = messages.text('list.no_place', { country: messages.country(country) });
  return {
    focus: { kind: 'facility', id: facility.id },
    name: messages.text('thing.name', {
      name: facility.name,
      kind: messages.text(`facility.${facility.kind}`),
      state: messages.text(`state.${state.state}`),
    }),
    words: facility.name,
    end:
      place === null
        ? noPlace
        : (stateShort(atlas, state, messages, 'month') ?? messages.text(`state.${state.state}`)),
    sign: { type: 'symbol', kind: facility.kind, state: state.state },
  };
}

/** A market is as far along as the flow into it that is furthest along. */
const furthest: readonly State[] = ['operating', 'paused', 'overdue', 'ahead', 'ended'];

function marketState(market: VisibleMarket, flows: readonly VisibleFlow[]): State {
  const ids = new Set(market.flows);
  const found = new Set(flows.filter(({ id }) => ids.has(id)).map(({ state }) => state.state));
  return [...furthest, ...states].find((state) => found.has(state)) ?? 'unknown';
}

function marketRow(
  visibleMarket: VisibleMarket,
  flows: readonly VisibleFlow[],
  messages: Messages,
): ListRow {
  const { market } = visibleMarket;
  const state = messages.text(`state.${marketState(visibleMarket, flows)}`);
  return {
    focus: { kind: 'market', id: market.id },
    name: messages.text('thing.name', {
      name: market.name,
      kind: messages.text(`market.${market.kind}`),
      state,
    }),
    words: market.name,
    end: messages.text('list.flows.count', { count: visibleMarket.flows.length }),
    sign: { type: 'anchor' },
  };
}

function flowRow(atlas: Atlas, flow: VisibleFlow, messages: Messages): ListRow {
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
        : (stateShort(atlas, flow.state, messages, 'month') ??
          messages.text(`state.${flow.state.state}`)),
    sign: {
      type: 'flow',
      kind: flow.kind,
      state: flow.state.state,
      band: flow.quantity !== null && !flow.quantity.counted,
    },
  };
}

/** The figure without its unit, for which a row has no room: "2.5–3 m target". */
function rowFigure(claim: Claim, messages: Messages): string | null {
  if (claim.value.form !== 'figure') return null;
  const figure = figureWords(claim.value, claim.qualifier, messages);
  const kind = figureKind(claim, messages);
  return kind === null ? figure : messages.text('unit.joined', { figure, unit: kind });
}

function tieRow(
  atlas: Atlas,
  { relationship, state }: VisibleAtlas['ties'][number],
  messages: Messages,
): ListRow {
  const words = tieWords(atlas, relationship, messages);
  return {
    focus: { kind: 'relationship', id: relationship.id },
    name: messages.text('thing.name', {
      name: words,
      kind: messages.text(`relationship.${relationship.kind}`),
      state: stateOf(state, messages),
    }),
    words,
    end: stateShort(atlas, state, messages, 'month') ?? stateOf(state, messages),
    sign: { type: 'none' },
  };
}

/** A lapse is our inference and is never passed off as an end that somebody announced. */
function stateOf(state: StateAt, messages: Messages): string {
  return messages.text(state.stage === 'lapsed' ? 'stage.lapsed' : `state.${state.state}`);
}

/** All that is there now, by kind, in the order of the tables; groups without a row are left out. */
export function listGroups(
  atlas: Atlas,
  visible: VisibleAtlas,
  messages: Messages,
): readonly ListGroup[] {
  const placed = visible.facilities.filter(({ place }) => place !== null);
  const placeless = visible.facilities.filter(({ place }) => place === null);
  const groups: readonly ListGroup[] = [
    ...facilityKinds.map((kind) => ({
      key: kind,
      title: messages.text(`facilities.${kind}`),
      rows: placed
        .filter(({ facility }) => facility.kind === kind)
        .map((facility) => facilityRow(atlas, facility, messages)),
    })),
    ...flowKinds.map((kind) => ({
      key: `flow-${kind}`,
      title: messages.text(`flows.${kind}`),
      rows: visible.flows
        .filter((flow) => flow.kind === kind)
        .map((flow) => flowRow(atlas, flow, messages)),
    })),
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
        ...visible.ties.map((tie) => tieRow(atlas, tie, messages)),
      ],
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

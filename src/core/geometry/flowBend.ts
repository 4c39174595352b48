import type { Atlas } from '../model/atlas.ts';
import type { FlowKind } from '../model/flow.ts';
import type { Party, Relationship } from '../model/thing.ts';
import { remembered } from './remembered.ts';

/** How a flow keeps clear of its neighbours: the same for all times, whoever is visible. */
export interface Bend {
  /**
   * Which way it bows: `north` and `south` on the sheet, or to the `left` of its own direction, so
   * that two opposite flows part.
   */
  readonly side: 'north' | 'south' | 'left';
  /** Added to the height of the bow, as part of the chord. */
  readonly extra: number;
  /** Another flow has the same two ends: on the globe too the two must not lie on each other. */
  readonly shared: boolean;
}

const sides: Readonly<Record<FlowKind, Bend['side']>> = {
  production: 'south',
  supply: 'south',
  domestic: 'south',
  entry: 'north',
  export: 'left',
  trade: 'left',
};

/** Steps by which neighbours at one hub and flows between the same two ends are kept apart. */
const hubStep = 0.012;
const twinStep = 0.07;
const hubSteps = [0, 2, -2, 1, -1] as const;

/** The kinds as which a relationship may be drawn. */
const drawnAs: Readonly<Record<Relationship['kind'], readonly FlowKind[]>> = {
  makes_for: ['production', 'domestic'],
  supplies: ['supply'],
  sells_in: ['entry'],
  exports_to: ['export'],
  trade: ['trade'],
  owns: [],
  distributes_for: [],
};

/** The two parties between which a relationship is drawn as a kind; `home` is the plant's own country. */
function partiesOf(
  tie: Relationship,
  kind: FlowKind,
): readonly [from: Party, to: Party | 'home' | null] {
  const plant = tie.viaFacility ?? tie.from;
  if (kind === 'production') return [tie.to ?? tie.from, plant];
  if (kind === 'domestic') return [plant, 'home'];
  if (kind === 'export') return [plant, tie.to];
  if (kind === 'supply') return [tie.from, tie.viaFacility ?? tie.to];
  return [tie.from, tie.to];
}

const bendsOf = remembered((atlas: Atlas): ReadonlyMap<string, Bend> => {
  const hubs = new Map<string, number>();
  const twins = new Map<string, { kind: FlowKind; tie: Relationship; reversed: boolean }[]>();
  const extras = new Map<string, number>();
  for (const tie of atlas.relationships.values()) {
    for (const kind of drawnAs[tie.kind]) {
      const [from, to] = partiesOf(tie, kind);
      const hub = `${sides[kind]} ${from}`;
      const rank = hubs.get(hub) ?? 0;
      hubs.set(hub, rank + 1);
      extras.set(keyOf(kind, tie), hubStep * (hubSteps[rank % hubSteps.length] ?? 0));
      const reversed = `${from}` > `${to}`;
      const ends = reversed ? `${to} ${from}` : `${from} ${to}`;
      twins.set(ends, [...(twins.get(ends) ?? []), { kind, tie, reversed }]);
    }
  }
  const bends = [...twins.values()].flatMap((sharing) => {
    const twoWay = new Set(sharing.map(({ reversed }) => reversed)).size > 1;
    return sharing.map(({ kind, tie }, twin) => {
      const key = keyOf(kind, tie);
      const extra = (extras.get(key) ?? 0) + twin * twinStep;
      const side = twoWay ? 'left' : sides[kind];
      return [key, { side, extra, shared: sharing.length > 1 }] as const;
    });
  });
  return new Map(bends);
});

const keyOf = (kind: FlowKind, tie: Relationship): string => `${kind} ${tie.id}`;

/** How the flow of this kind that a relationship is drawn as bends. */
export function bendOf(atlas: Atlas, kind: FlowKind, tie: Relationship): Bend {
  return bendsOf(atlas).get(keyOf(kind, tie)) ?? { side: sides[kind], extra: 0, shared: false };
}

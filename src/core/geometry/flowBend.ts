import type { Atlas } from '../model/atlas.ts';
import type { FlowKind } from '../model/flow.ts';
import type { Party, Relationship } from '../model/thing.ts';
import { remembered } from '../remembered.ts';

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
  const twins = new Map<string, Sharing[]>();
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
  return new Map([...twins.values()].flatMap((sharing) => partedBends(sharing, extras)));
});

interface Sharing {
  readonly kind: FlowKind;
  readonly tie: Relationship;
  readonly reversed: boolean;
}

/** The bends of all flows between the same two ends: no two take the same way. */
function partedBends(
  sharing: readonly Sharing[],
  extras: ReadonlyMap<string, number>,
): (readonly [string, Bend])[] {
  const twins = new Map<string, number>();
  return sharing.map((one) => {
    const key = keyOf(one.kind, one.tie);
    const meets = sharing.some(
      (other) => other.reversed !== one.reversed && !areParted(sides[one.kind], sides[other.kind]),
    );
    const side = meets ? 'left' : sides[one.kind];
    const way = `${side} ${one.reversed}`;
    const twin = twins.get(way) ?? 0;
    twins.set(way, twin + 1);
    const extra = (extras.get(key) ?? 0) + twin * twinStep;
    return [key, { side, extra, shared: sharing.length > 1 }];
  });
}

/** Whether two opposite flows part by their kinds alone. */
function areParted(a: Bend['side'], b: Bend['side']): boolean {
  return a === b ? a === 'left' : a !== 'left' && b !== 'left';
}

const keyOf = (kind: FlowKind, tie: Relationship): string => `${kind} ${tie.id}`;

/** How the flow of this kind that a relationship is drawn as bends. */
export function bendOf(atlas: Atlas, kind: FlowKind, tie: Relationship): Bend {
  return bendsOf(atlas).get(keyOf(kind, tie)) ?? { side: sides[kind], extra: 0, shared: false };
}

import type { SurfaceContent } from '../render/mapSurface.ts';
import { groundSource } from './baseLayers.ts';
import { anchorKey, facilityKey, ringKey, softKey } from './thingFeatures.ts';
import { thingSource } from './thingLayers.ts';

/** How far a symbol steps back while another thing is raised. */
const quietOpacity = 0.35;

/** What is not hidden and untinted, by feature. */
export interface FeatureStates {
  readonly tints: ReadonlyMap<string, 'market' | 'group'>;
  readonly opacities: ReadonlyMap<string, number>;
}

export const nothingShown: FeatureStates = { tints: new Map(), opacities: new Map() };

/** What one step wants to have on the map. */
export const statesOf = ({ visible, layout, tints }: SurfaceContent): FeatureStates => {
  const opacities = new Map<string, number>();
  for (const { facility, place, state, emphasis } of visible.facilities) {
    if (place === null) continue;
    const opacity = emphasis === 'quiet' ? quietOpacity : 1;
    if (!layout.has(facility.id)) {
      opacities.set(facilityKey(facility.id, place.id, state.state), opacity);
      opacities.set(softKey(facility.id, place.id), opacity);
    }
    const ring = ringKey(place.id);
    opacities.set(ring, Math.max(opacity, opacities.get(ring) ?? 0));
  }
  const quiet = new Set(
    visible.flows.filter(({ emphasis }) => emphasis === 'quiet').map(({ id }) => id),
  );
  for (const { market, flows } of visible.markets) {
    if (flows.length === 0) continue;
    const isQuiet = flows.every((flow) => quiet.has(flow));
    opacities.set(anchorKey(market.id), isQuiet ? quietOpacity : 1);
  }
  return { tints, opacities };
};

export interface StateChange {
  readonly feature: { readonly source: string; readonly id: string };
  readonly state: { readonly tint: string } | { readonly opacity: number };
}

/** Only what differs: MapLibre writes every state that it is given to the graphics card anew. */
export const stateChanges = (before: FeatureStates, after: FeatureStates): StateChange[] => [
  ...changed(before.tints, after.tints, 'none' as const).map(([id, tint]) => ({
    feature: { source: groundSource, id },
    state: { tint },
  })),
  ...changed(before.opacities, after.opacities, 0).map(([id, opacity]) => ({
    feature: { source: thingSource, id },
    state: { opacity },
  })),
];

const changed = <Value, Rest>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  rest: Rest,
): [id: string, value: Value | Rest][] => [
  ...[...before.keys()]
    .filter((id) => !after.has(id))
    .map((id): [string, Value | Rest] => [id, rest]),
  ...[...after].filter(([id, value]) => before.get(id) !== value),
];

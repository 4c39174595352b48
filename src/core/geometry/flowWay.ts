import type { LineString } from 'geojson';
import type { Atlas } from '../model/atlas.ts';
import type { ProjectionName } from '../model/camera.ts';
import type { FlowEnd, VisibleFlow } from '../model/flow.ts';
import type { CountryCode } from '../model/id.ts';
import { remembered } from '../remembered.ts';
import { fanEnds } from './fan.ts';
import { bendOf } from './flowBend.ts';
import { flowStations } from './flowStations.ts';
import type { LonLat } from './lonLat.ts';

interface Ways {
  readonly lines: Map<string, LineString>;
  readonly fans: Map<string, readonly LonLat[]>;
  /** By the flow itself: a frame of a moving map asks for the same ones. */
  readonly lately: Record<ProjectionName, WeakMap<VisibleFlow, LineString>>;
}

/** Neither time nor zoom changes a way: it is kept with the atlas. */
const waysOf = remembered<Atlas, Ways>(() => ({
  lines: new Map(),
  fans: new Map(),
  lately: { flat: new WeakMap(), globe: new WeakMap(), mercator: new WeakMap() },
}));

/** Wherever a symbol ever stands. */
const symbolPlaces = remembered((atlas: Atlas): readonly LonLat[] => {
  const places = new Set([...atlas.facilities.values()].map(({ place }) => place));
  return [...places].flatMap((place) => {
    const point = atlas.places.get(place)?.point;
    return point ? [point] : [];
  });
});

/** The stations of a flow between two places, in degrees. */
export function flowWay(
  atlas: Atlas,
  projection: ProjectionName,
  flow: VisibleFlow,
  from: LonLat,
  to: LonLat,
): LineString {
  const { lines, lately } = waysOf(atlas);
  const known = lately[projection].get(flow);
  if (known) return known;
  const key = `${projection} ${flow.kind} ${flow.tie.id} ${from.join()} ${to.join()}`;
  const bend = bendOf(atlas, flow.kind, flow.tie);
  const way =
    lines.get(key) ?? lineOf(flowStations(projection, from, to, bend, symbolPlaces(atlas)));
  lines.set(key, way);
  lately[projection].set(flow, way);
  return way;
}

const lineOf = (stations: readonly LonLat[]): LineString => ({
  type: 'LineString',
  coordinates: stations.map(([lon, lat]) => [lon, lat]),
});

/** Where the rays of a flow end that leaves `from` for markets nobody named. */
export function fanWay(atlas: Atlas, end: FlowEnd, from: LonLat): readonly LonLat[] {
  const country = countryOf(atlas, end);
  if (!country) return [];
  const { fans } = waysOf(atlas);
  const key = `${country} ${from.join()}`;
  const known = fans.get(key) ?? fanEnds(atlas, from, country);
  fans.set(key, known);
  return known;
}

function countryOf(atlas: Atlas, end: FlowEnd): CountryCode | undefined {
  if (end.at === 'country') return end.country;
  return 'place' in end ? atlas.places.get(end.place)?.country : undefined;
}

import { length, lineString } from '@turf/turf';
import type { Atlas } from '../model/atlas.ts';
import type { FlowEnd } from '../model/flow.ts';
import { flowEndpoint } from './flowEndpoint.ts';

/** How far apart a flow's two ends lie. */
export interface FlowLength {
  /** Along the great circle, to two digits. */
  readonly km: number;
  /** An end that says more about the figure than its digits: a point for a whole area, or a place known roughly. */
  readonly rough: 'no' | 'place' | 'area' | 'areas';
}

/** The step to which a length is told, km: 100 of 4317, 1 of 12. */
const stepOf = (km: number): number => Math.max(1, 10 ** (Math.floor(Math.log10(km)) - 1));

const isArea = ({ at }: FlowEnd): boolean => at === 'market' || at === 'country';

const radiusOf = (atlas: Atlas, end: FlowEnd): number =>
  'place' in end ? (atlas.places.get(end.place)?.radiusKm ?? 0) : 0;

/** Null where an end has no point, and where both have the same one. */
export function flowLength(atlas: Atlas, from: FlowEnd, to: FlowEnd): FlowLength | null {
  const [start, end] = [flowEndpoint(atlas, from), flowEndpoint(atlas, to)];
  if (start === null || end === null) return null;
  const exact = length(lineString([[...start.place], [...end.place]]), { units: 'kilometers' });
  if (exact < 1) return null;
  const step = stepOf(exact);
  const areas = [from, to].filter(isArea).length;
  const off = radiusOf(atlas, from) + radiusOf(atlas, to);
  const near = off > step / 2 ? 'place' : 'no';
  return {
    km: Math.round(exact / step) * step,
    rough: areas === 2 ? 'areas' : areas === 1 ? 'area' : near,
  };
}

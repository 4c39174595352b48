import { group } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { VisibleAtlas } from '../model/flow.ts';
import type { FacilityId } from '../model/id.ts';
import type { Place } from '../model/thing.ts';
import { boxOf } from './box.ts';
import { flowEndpoint } from './flowEndpoint.ts';
import { farthestOff, symbolSlots } from './labelSlot.ts';
import { type LabelScale, labelType } from './labelType.ts';
import type { LabelRequest } from './placeLabels.ts';
import { distance } from './polyline.ts';
import { remembered } from './remembered.ts';
import type { Point, SymbolShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import { symbolRim } from './symbolSize.ts';

/** In a world view no more facilities than this are named. */
const mostInWorld = 12;
/** A selected mark's ring reaches this far beyond its rim, px. */
export const ringReach = 7;

/** Names of facilities: in a world view of those at which a flow ends, near of all. */
export function facilityLabels(
  input: SceneInput,
  symbols: readonly SymbolShape[],
  scale: LabelScale,
): LabelRequest[] {
  const ends = endsOf(input.atlas)(input.visible);
  const named = symbols
    .filter(({ id, selected, emphasis }) => {
      return scale === 'near' || selected || emphasis === 'raised' || ends.has(id);
    })
    .toSorted((a, b) => (ends.get(b.id) ?? 0) - (ends.get(a.id) ?? 0));
  const allowed = named.filter((shape, i) => scale === 'near' || shape.selected || i < mostInWorld);
  const crowds = crowdsAmong(input, symbols);
  const shared = new Map(
    [...new Set(crowds.values())].flatMap((crowd) => {
      const sharing = allowed.filter((one) => !one.selected && crowd.includes(one));
      const name = sharing.length > 1 && placeLabel(input, crowd, sharing, symbols, scale);
      return name ? sharing.map(({ id }) => [id, name] as const) : [];
    }),
  );
  return allowed.map((shape) => {
    const name = shared.get(shape.id);
    const isFree = shape.selected || shape.emphasis === 'raised';
    const mayBeFar = isFree
      ? () => true
      : scale === 'near' || name
        ? () => false
        : nearestOf(crowds.get(shape.id) ?? [shape], symbols, shape.at, reachOf(shape));
    const own = facilityLabel(input, shape, scale, mayBeFar);
    return name ? { ...own, shared: name } : own;
  });
}

/**
 * Far off a name belongs to what stands nearest: whether that is one of `own`. Slots lie round `middle`,
 * and so do its `own`, `reach` px from it: only what is near can come between.
 */
function nearestOf(
  own: readonly SymbolShape[],
  symbols: readonly SymbolShape[],
  middle: Point,
  reach: number,
): (at: Point) => boolean {
  const farthest = 3 * (reach + farthestOff);
  let near: readonly SymbolShape[] | null = null;
  return (at) => {
    near ??= symbols.filter((one) => distance(one.at, middle) < farthest);
    let nearest: SymbolShape | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const one of near) {
      const away = distance(one.at, at);
      if (away < least) [nearest, least] = [one, away];
    }
    return nearest !== undefined && own.includes(nearest);
  };
}

const reachOf = ({ kind, size, selected }: SymbolShape): number =>
  symbolRim(kind, size) + (selected ? ringReach : 0);

const placesOf = remembered(
  ({ facilities }: VisibleAtlas): ReadonlyMap<FacilityId, Place | null> =>
    new Map(facilities.map(({ facility, place }) => [facility.id, place])),
);

/** What is fanned out from the same place, by each of it. */
function crowdsAmong(
  { visible }: SceneInput,
  symbols: readonly SymbolShape[],
): ReadonlyMap<FacilityId, readonly SymbolShape[]> {
  const places = placesOf(visible);
  const fanned = group(
    symbols.filter((one) => one.fanned),
    ({ id }) => places.get(id),
  );
  return new Map([...fanned.values()].flatMap((crowd) => crowd.map(({ id }) => [id, crowd])));
}

/** Facilities at the ends of visible flows, with how many flows each has. */
const endsOf = remembered((atlas: Atlas) =>
  remembered(({ flows }: VisibleAtlas): ReadonlyMap<FacilityId, number> => {
    const counts = new Map<FacilityId, number>();
    for (const end of flows.flatMap(({ from, to }) => [from, to])) {
      const facility = flowEndpoint(atlas, end)?.facility;
      if (facility) counts.set(facility, (counts.get(facility) ?? 0) + 1);
    }
    return counts;
  }),
);

function facilityLabel(
  { atlas, layout, words }: SceneInput,
  shape: SymbolShape,
  scale: LabelScale,
  mayBeFar: (at: Point) => boolean,
): LabelRequest {
  const { id, at, selected, emphasis } = shape;
  const role = selected ? 'selected' : 'facility';
  const facility = atlas.facilities.get(id);
  return {
    key: id,
    role,
    opens: { kind: 'facility', id },
    hue: null,
    emphasis,
    lines: facility ? words.facility(facility) : [],
    type: labelType(role, scale),
    slots: symbolSlots(at, reachOf(shape), layout.get(id)?.leg ?? null, mayBeFar),
    avoids: [],
  };
}

/** The one name of several at a place, beside the whole crowd; it opens the one with most flows. */
function placeLabel(
  { atlas, visible, words }: SceneInput,
  crowd: readonly SymbolShape[],
  [first]: readonly SymbolShape[],
  symbols: readonly SymbolShape[],
  scale: LabelScale,
): LabelRequest | null {
  const place = first && placesOf(visible).get(first.id);
  if (!place) return null;
  const { left, top, right, bottom } = boxOf(crowd.map(({ at }) => at));
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const reach = Math.max(
    ...crowd.map(({ at, kind, size }) => distance(at, middle) + symbolRim(kind, size)),
  );
  const facilities = crowd.flatMap(({ id }) => atlas.facilities.get(id) ?? []);
  return {
    key: `place ${place.id}`,
    role: 'facility',
    opens: { kind: 'facility', id: first.id },
    hue: null,
    emphasis: first.emphasis,
    lines: words.place(place, facilities),
    type: labelType('facility', scale),
    slots: symbolSlots(middle, reach, null, nearestOf(crowd, symbols, middle, reach)),
    avoids: [],
  };
}

import { group, sum } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { VisibleAtlas } from '../model/flow.ts';
import type { FacilityId } from '../model/id.ts';
import type { Place } from '../model/thing.ts';
import { remembered } from '../remembered.ts';
import { boxOf } from './box.ts';
import { flowEndpoint } from './flowEndpoint.ts';
import { symbolSlots } from './labelSlot.ts';
import { type LabelScale, labelType } from './labelType.ts';
import type { LabelRequest } from './placeLabels.ts';
import { distance } from './polyline.ts';
import type { JointShape, Point, SymbolShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import { symbolRim } from './symbolSize.ts';

/** In a world view no more facilities than this are named. */
const mostInWorld = 12;
/** A selected mark's ring reaches this far beyond its rim, px. */
export const ringReach = 7;

/** Names of facilities: in a world view of those at which a flow ends, near of all; a joint has one name. */
export function facilityLabels(
  input: SceneInput,
  symbols: readonly SymbolShape[],
  joints: readonly JointShape[],
  scale: LabelScale,
): LabelRequest[] {
  const flows = endsOf(input.atlas)(input.visible);
  const crowds = crowdsAmong(input, symbols);
  const wanted: Wanted[] = [
    ...symbols.map((shape): Wanted => {
      const ends = flows.get(shape.id) ?? 0;
      const isFree = shape.selected || shape.emphasis === 'raised';
      return { shape, ends, isSure: scale === 'near' || isFree, counts: !shape.selected };
    }),
    ...joints.map((joint): Wanted => {
      const ends = sum(joint.members, ({ facility }) => flows.get(facility.id) ?? 0);
      return { joint, ends, isSure: true, counts: true };
    }),
  ];
  const named = wanted
    .filter(({ ends, isSure }) => isSure || ends > 0)
    .toSorted((a, b) => b.ends - a.ends);
  const allowed = named.filter(({ counts }, i) => scale === 'near' || !counts || i < mostInWorld);
  const own = allowed.flatMap(({ shape }) => shape ?? []);
  const shared = sharedNames(input, own, crowds, scale);
  return allowed.flatMap(({ shape, joint }): LabelRequest[] => {
    if (joint) return [jointLabel(joint, scale)];
    return shape ? [ownLabel(input, shape, shared.get(shape.id), scale)] : [];
  });
}

/** A symbol or a joint that may be named. */
interface Wanted {
  readonly shape?: SymbolShape;
  readonly joint?: JointShape;
  /** How many flows end there. */
  readonly ends: number;
  /** It is named even if none does. */
  readonly isSure: boolean;
  /** It is one of the few that a world view names. */
  readonly counts: boolean;
}

type Crowds = ReadonlyMap<FacilityId, readonly SymbolShape[]>;

function sharedNames(
  input: SceneInput,
  own: readonly SymbolShape[],
  crowds: Crowds,
  scale: LabelScale,
): ReadonlyMap<FacilityId, LabelRequest> {
  return new Map(
    [...new Set(crowds.values())].flatMap((crowd) => {
      const sharing = own.filter((one) => !one.selected && crowd.includes(one));
      const name = sharing.length > 1 && placeLabel(input, crowd, sharing, scale);
      return name ? sharing.map(({ id }) => [id, name] as const) : [];
    }),
  );
}

function ownLabel(
  input: SceneInput,
  shape: SymbolShape,
  name: LabelRequest | undefined,
  scale: LabelScale,
): LabelRequest {
  const own = facilityLabel(input, shape, scale);
  return name ? { ...own, shared: name } : own;
}

function jointLabel(
  { id, lines, at, size, emphasis }: JointShape,
  scale: LabelScale,
): LabelRequest {
  return {
    key: `joint ${id}`,
    role: 'facility',
    opens: { kind: 'joint', id },
    hue: null,
    emphasis,
    lines,
    type: labelType('facility', scale),
    slots: symbolSlots(at, size / 2, null),
    avoids: [],
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
    slots: symbolSlots(at, reachOf(shape), shape.fanned ? (layout.get(id)?.leg ?? null) : null),
    avoids: [],
  };
}

/** The one name of several at a place, beside the whole crowd; it opens the one with most flows. */
function placeLabel(
  { atlas, visible, words }: SceneInput,
  crowd: readonly SymbolShape[],
  [first]: readonly SymbolShape[],
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
    slots: symbolSlots(middle, reach, null),
    avoids: [],
  };
}

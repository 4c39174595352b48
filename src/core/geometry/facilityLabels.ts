import { sum } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { VisibleAtlas } from '../model/flow.ts';
import type { FacilityId } from '../model/id.ts';
import { remembered } from '../remembered.ts';
import { flowEndpoint } from './flowEndpoint.ts';
import { symbolSlots } from './labelSlot.ts';
import { type LabelScale, labelType } from './labelType.ts';
import type { LabelRequest } from './placeLabels.ts';
import type { JointShape, SymbolShape } from './scene.ts';
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
  const shared = input.near?.sharedNames(input, own, symbols, scale);
  return allowed.flatMap(({ shape, joint }): LabelRequest[] => {
    if (joint) return [jointLabel(joint, scale)];
    return shape ? [ownLabel(input, shape, shared?.get(shape.id), scale)] : [];
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
    slots: symbolSlots({ at, reach: size / 2 }, null),
    avoids: [],
    own: [at],
    isMain: true,
  };
}

const reachOf = ({ kind, size, selected }: SymbolShape): number =>
  symbolRim(kind, size) + (selected ? ringReach : 0);

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
    slots: symbolSlots(
      { at, reach: reachOf(shape) },
      shape.fanned ? (layout.get(id)?.leg ?? null) : null,
    ),
    avoids: [],
    own: [at],
  };
}

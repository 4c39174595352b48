import { group } from 'd3';
import type { VisibleAtlas } from '../model/flow.ts';
import type { FacilityId } from '../model/id.ts';
import type { Place } from '../model/thing.ts';
import { remembered } from '../remembered.ts';
import { symbolSlots } from './labelSlot.ts';
import { type LabelScale, labelType } from './labelType.ts';
import type { LabelRequest } from './placeLabels.ts';
import { distance } from './polyline.ts';
import type { SymbolShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import { symbolRim } from './symbolSize.ts';

/** The one name of what stands at each place, for those of them that have one of their own. */
export function sharedNames(
  input: SceneInput,
  own: readonly SymbolShape[],
  symbols: readonly SymbolShape[],
  scale: LabelScale,
): ReadonlyMap<FacilityId, LabelRequest> {
  const crowds = crowdsAmong(input, symbols);
  return new Map(
    [...new Set(crowds.values())].flatMap((crowd) => {
      const sharing = own.filter((one) => !one.selected && crowd.includes(one));
      const name = sharing.length > 1 && placeLabel(input, crowd, sharing, scale);
      return name ? sharing.map(({ id }) => [id, name] as const) : [];
    }),
  );
}

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

/** The one name of several at a place, round where their legs meet; it opens the one with most flows. */
function placeLabel(
  { atlas, visible, words }: SceneInput,
  crowd: readonly SymbolShape[],
  [first]: readonly SymbolShape[],
  scale: LabelScale,
): LabelRequest | null {
  const place = first && placesOf(visible).get(first.id);
  if (!place) return null;
  const middle = first.leg ?? first.at;
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
    slots: symbolSlots({ at: middle, reach, foot: 0 }, null),
    avoids: [],
    own: crowd.map(({ at }) => at),
  };
}

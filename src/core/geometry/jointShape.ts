import { rollup } from 'd3';
import type { Emphasis, VisibleAtlas, VisibleFacility } from '../model/flow.ts';
import type { CountryCode } from '../model/id.ts';
import type { State } from '../model/state.ts';
import { remembered } from '../remembered.ts';
import { marketOfCountry } from './flowEndpoint.ts';
import type { Joint } from './joint.ts';
import type { JointShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import { jointSize } from './symbolSize.ts';
import type { JointStanding } from './symbolStandings.ts';

/** The first of these that any of its members has is a joint's own. */
const ranks: readonly State[] = [
  'operating',
  'paused',
  'overdue',
  'ahead',
  'unknown',
  'denied',
  'ended',
];

const rankOf = ({ state }: VisibleFacility): number => ranks.indexOf(state.state);

/** What these are told by is a hollow mark. */
const waiting: ReadonlySet<State> = new Set(['overdue', 'ahead']);

/** The disc that stands for several facilities. */
export function jointShape(input: SceneInput, { joint, members, at }: JointStanding): JointShape {
  const seen = members.map((one) => one.seen);
  const all = seen.map((one) => one.state.state);
  const has = new Set(all);
  const state = ranks.find((one) => has.has(one)) ?? 'unknown';
  const isHollow = waiting.has(state);
  const like = all.filter((one) => one === state || (isHollow && waiting.has(one))).length;
  const hollow = isHollow ? 0 : all.filter((one) => waiting.has(one)).length;
  return {
    id: joint.place.id,
    joint,
    members: seen.toSorted((a, b) => rankOf(a) - rankOf(b)),
    lines: nameOf(input, joint, seen),
    state,
    besides: { hollow: hollow / all.length, others: 1 - (like + hollow) / all.length },
    clock: has.has('overdue'),
    emphasis: jointEmphasis(seen.map(({ emphasis }) => emphasis)),
    at,
    size: jointSize(input.large),
  };
}

/** Raised with any of its members, and quiet when all of them are. */
function jointEmphasis(all: readonly Emphasis[]): Emphasis {
  if (all.includes('raised')) return 'raised';
  return all.every((one) => one === 'quiet') ? 'quiet' : 'normal';
}

/** The country where all that it has is there, the place where they share it, else what they lie round. */
function nameOf(
  { atlas, visible, words }: SceneInput,
  { town, country }: Joint,
  seen: readonly VisibleFacility[],
): readonly string[] {
  const facilities = seen.map(({ facility }) => facility);
  const market = marketOfCountry(atlas, country);
  if (market && seen.length === plantsOf(visible).get(country)) {
    return words.joint(town, market, facilities);
  }
  const [place] = seen.map((one) => one.place);
  const share = place && seen.every((one) => one.place === place);
  return share ? words.place(place, facilities) : words.joint(town, null, facilities);
}

/** How many facilities each country has, headquarters aside, those without a place among them. */
const plantsOf = remembered(
  ({ facilities }: VisibleAtlas): ReadonlyMap<CountryCode, number> =>
    rollup(
      facilities.filter(({ facility }) => facility.kind !== 'headquarters'),
      ({ length }) => length,
      ({ country }) => country,
    ),
);

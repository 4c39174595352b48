import { group } from 'd3';
import type { VisibleFacility } from '../model/flow.ts';
import type { Joint } from './joint.ts';
import { jointsAt } from './joints.ts';
import { directionOf, distance } from './polyline.ts';
import type { Point } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import type { Screen } from './screen.ts';
import { type Body, steppedAside } from './symbolRoom.ts';
import { joiningZoom, jointSize, nearZoom, symbolRim, symbolSize } from './symbolSize.ts';

/** From the rim of a joint to that of what stands out from it: room for a ring, and a leg to see, px. */
const standOff = 20;

/** A symbol of a visible facility, in or out of the box. */
export interface Standing {
  readonly seen: VisibleFacility;
  /** Where its place is on screen. */
  readonly home: Point;
  readonly at: Point;
}

export interface JointStanding {
  readonly joint: Joint;
  /** All but what is selected. */
  readonly members: readonly Standing[];
  readonly at: Point;
  /** What has a symbol beside it: what is selected, and the member that alone is raised. */
  readonly out: readonly Standing[];
}

export interface Standings {
  readonly single: readonly Standing[];
  readonly joints: readonly JointStanding[];
}

/** Where the symbols of all visible facilities stand whose places are on screen. */
export function symbolStandings(input: SceneInput, screen: Screen): Standings {
  const zoom = joiningZoom(input.camera.zoom, input.large);
  const isNear = zoom >= nearZoom;
  const belongs = jointsAt(input.atlas, input.projection, zoom);
  const homes = input.visible.facilities.flatMap((seen): Standing[] => {
    const home = seen.place?.point ? screen.point(seen.place.point) : null;
    return home ? [{ seen, home, at: home }] : [];
  });
  const byJoint = group(homes, ({ seen: { facility, place } }) =>
    // Joints rest on the present places: what still stands elsewhere goes by itself.
    place?.id === facility.place ? belongs.get(facility.id) : undefined,
  );
  // One alone keeps its own symbol, whatever it could share.
  const single = [...byJoint].flatMap(([joint, all]) => (joint && all.length > 1 ? [] : all));
  const joints = [...byJoint].flatMap(([joint, members]): JointStanding[] => {
    const at = joint?.place.point && members.length > 1 ? screen.point(joint.place.point) : null;
    return joint && at ? [{ joint, members, at, out: [] }] : [];
  });
  const placed = isNear
    ? { single: single.map((one) => fannedOut(input, one)), joints }
    : withRoom(input, single, joints);
  return withOut(input, placed);
}

/** On its leg, if it is one of a crowd. */
function fannedOut({ layout }: SceneInput, standing: Standing): Standing {
  const leg = layout.get(standing.seen.facility.id)?.leg;
  if (!leg) return standing;
  const [x, y] = standing.home;
  return { ...standing, at: [x + leg[0], y + leg[1]] };
}

/** Symbols that would cover each other step aside, but for headquarters and what the ground draws. */
function withRoom(
  { layout, camera, large }: SceneInput,
  single: readonly Standing[],
  joints: readonly JointStanding[],
): Standings {
  const size = symbolSize(camera.zoom, large);
  const bodies: Body[] = [
    ...single.map(({ seen: { facility }, at }) => ({
      at,
      reach: symbolRim(facility.kind, size),
      fixed: facility.kind === 'headquarters' || !layout.has(facility.id),
    })),
    ...joints.map(({ at }) => ({ at, reach: jointSize(large) / 2, fixed: false })),
  ];
  const places = steppedAside(bodies);
  return {
    single: single.map((one, i) => ({ ...one, at: places[i] ?? one.at })),
    joints: joints.map((one, i) => ({ ...one, at: places[single.length + i] ?? one.at })),
  };
}

/** What stands out finds room among all the others, one after the other; one that is left by itself is no joint. */
function withOut(input: SceneInput, { single, joints }: Standings): Standings {
  const others = [...single, ...joints].map(({ at }) => at);
  const parted = joints.map((standing): JointStanding => {
    const { at } = standing;
    const chosen = standing.members.find((one) => isSelected(input, one));
    const members = chosen ? standing.members.filter((one) => one !== chosen) : standing.members;
    const raised = members.filter(({ seen }) => seen.emphasis === 'raised');
    const out = [chosen, raised.length === 1 && members.length > 1 && raised[0]].flatMap((one) => {
      if (!one) return [];
      const room = others.filter((other) => other !== at);
      const stood = stoodOut(input, standing, one, room);
      others.push(stood.at);
      return [stood];
    });
    return out.length === 0 ? standing : { ...standing, members, out };
  });
  const alone = parted.filter(({ members }) => members.length === 1);
  return {
    single: [
      ...single,
      ...alone.flatMap(({ members, at, out }) => [
        ...members.map((one) => ({ ...one, at })),
        ...out,
      ]),
    ],
    joints: parted.filter(({ members }) => members.length > 1),
  };
}

export const isSelected = ({ focus }: SceneInput, { seen }: Standing): boolean =>
  focus?.kind === 'facility' && focus.id === seen.facility.id;

/** Ways off a joint that are tried, and how many px of room one towards the true place is worth more. */
const ways = 16;
const homeward = 4;
/** More room than so many times its own way off is no better. */
const enough = 1.5;

/** Beside the joint where there is most room, rather on the side of its own place. */
function stoodOut(
  { camera, large }: SceneInput,
  { at }: JointStanding,
  one: Standing,
  others: readonly Point[],
): Standing {
  const rim = symbolRim(one.seen.facility.kind, symbolSize(camera.zoom, large));
  const reach = jointSize(large) / 2 + rim + standOff;
  const toHome = directionOf(at, one.home);
  let [best, most] = [one.home, Number.NEGATIVE_INFINITY];
  for (let way = 0; way < ways; way++) {
    const angle = (way * 2 * Math.PI) / ways;
    const to: Point = [at[0] + reach * Math.cos(angle), at[1] + reach * Math.sin(angle)];
    const room = Math.min(enough * reach, ...others.map((other) => distance(to, other)));
    const score = room + homeward * Math.cos(angle - toHome);
    if (score > most) [best, most] = [to, score];
  }
  return { ...one, at: best };
}

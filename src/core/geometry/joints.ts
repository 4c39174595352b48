import type { Atlas } from '../model/atlas.ts';
import type { ProjectionName } from '../model/camera.ts';
import type { FacilityId } from '../model/id.ts';
import type { Place, Precision } from '../model/thing.ts';
import { remembered } from '../remembered.ts';
import { crowdsOf } from './crowds.ts';
import type { Joint } from './joint.ts';
import { distance } from './polyline.ts';
import type { Point } from './scene.ts';
import { type FlatProjection, sheetPlanes } from './sheetPlane.ts';
import { jointSize, nearZoom, symbolSizes } from './symbolSize.ts';

/** Between two symbols that need not share one, px. */
const gap = 1;

/** A place known no better than this is a region, km. */
const regionKm = 30;
/** In a joint's name a town is worth more than an estate in it or the region round it. */
const naming: Readonly<Record<Precision, number>> = {
  locality: 0,
  estate: 1,
  site: 2,
  district: 3,
  country: 4,
};

/**
 * Which joint each facility belongs to at a zoom. It depends on nothing else, so that time alone parts
 * or joins nobody; a headquarters stays by itself, since flows begin there.
 */
export function jointsAt(
  atlas: Atlas,
  projection: ProjectionName,
  zoom: number,
): ReadonlyMap<FacilityId, Joint> {
  const { joints, byCount } = joinings(atlas)[projection === 'flat' ? 'flat' : 'mercator'];
  const first = joints.findIndex(({ partsAt }) => partsAt <= zoom);
  const count = first < 0 ? joints.length : first;
  byCount[count] ??= new Map(
    joints
      .slice(0, count)
      .flatMap((joint) => joint.members.map((member) => [member, joint] as const)),
  );
  return byCount[count];
}

interface Joining {
  /** Those that part last come first; a larger one comes after those that it takes in. */
  readonly joints: readonly Joint[];
  /** Who belongs to which while so many of them are together. */
  readonly byCount: (ReadonlyMap<FacilityId, Joint> | undefined)[];
}

const joinings = remembered(
  (atlas: Atlas): Readonly<Record<FlatProjection, Joining>> => ({
    flat: { joints: jointsOn(atlas, 'flat'), byCount: [] },
    mercator: { joints: jointsOn(atlas, 'mercator'), byCount: [] },
  }),
);

interface Standing {
  readonly facility: FacilityId;
  readonly place: Place;
  /** On the sheet at zoom 0, px. */
  readonly at: Point;
}

interface Node {
  readonly members: readonly Standing[];
  readonly middle: Standing;
  readonly partsAt: number;
}

function jointsOn(atlas: Atlas, projection: FlatProjection): readonly Joint[] {
  const standing = standingOn(atlas, projection);
  const countries = [...new Set(standing.map(({ place }) => place.country))];
  return countries
    .flatMap((country) =>
      joined(
        crowdNodes(
          atlas,
          standing.filter(({ place }) => place.country === country),
        ),
      ),
    )
    .map(jointOf)
    .toSorted((a, b) => b.partsAt - a.partsAt);
}

function standingOn(atlas: Atlas, projection: FlatProjection): Standing[] {
  const plane = sheetPlanes[projection];
  const px = plane.scale(0);
  return [...atlas.facilities.values()].flatMap(({ id, kind, place: placeId }): Standing[] => {
    const place = atlas.places.get(placeId);
    if (kind === 'headquarters' || !place?.point) return [];
    const [x, y] = plane.project(place.point);
    return [{ facility: id, place, at: [x * px, y * px] }];
  });
}

/** What fans out from one place parts when there is room for the legs; everybody else stands alone. */
function crowdNodes(atlas: Atlas, standing: readonly Standing[]): Node[] {
  const byId = new Map(standing.map((one) => [one.facility, one]));
  const crowds = crowdsOf(atlas)
    .map(({ members }) => members.flatMap(({ facility }) => byId.get(facility) ?? []))
    .filter(({ length }) => length > 0);
  const inCrowds = new Set(crowds.flat());
  const alone = standing.filter((one) => !inCrowds.has(one)).map((one) => [one]);
  return [...crowds, ...alone].map((members) => nodeOf(members, nearZoom));
}

const nodeOf = (members: readonly Standing[], partsAt: number): Node => ({
  members,
  middle: middleOf(members),
  partsAt,
});

/** All joints that come about as the map moves off, down to the one that holds all. */
function joined(nodes: readonly Node[]): Node[] {
  const found = nodes.filter(({ members }) => members.length > 1);
  let apart = [...nodes];
  while (apart.length > 1) {
    const { a, b, meetAt } = firstToMeet(apart);
    const partsAt = Math.min(meetAt, a.partsAt, b.partsAt);
    const both = nodeOf([...a.members, ...b.members], partsAt);
    apart = [...apart.filter((one) => one !== a && one !== b), both];
    found.push(both);
  }
  return found;
}

interface Meeting {
  readonly a: Node;
  readonly b: Node;
  readonly meetAt: number;
}

function firstToMeet(nodes: readonly Node[]): Meeting {
  const meetings = nodes.flatMap((a, i) =>
    nodes.slice(i + 1).map((b): Meeting => ({ a, b, meetAt: meetingZoom(a, b) })),
  );
  return meetings.reduce((best, one) => (one.meetAt > best.meetAt ? one : best));
}

/** The zoom at which their symbols touch. */
function meetingZoom(a: Node, b: Node): number {
  const needed = reachOf(a) + reachOf(b) + gap;
  return Math.log2(needed / Math.max(1e-9, distance(a.middle.at, b.middle.at)));
}

const reachOf = ({ members }: Node): number =>
  (members.length > 1 ? jointSize(false) : symbolSizes.world) / 2;

function jointOf({ members, middle, partsAt }: Node): Joint {
  const atPlace = (place: Place) => members.filter((one) => one.place === place).length;
  const off = ({ at }: Standing) => distance(at, middle.at);
  const rank = ({ place: { precision, radiusKm } }: Standing) =>
    radiusKm > regionKm ? naming.district : naming[precision];
  const [first = middle] = members.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      atPlace(b.place) - atPlace(a.place) ||
      off(a) - off(b) ||
      a.place.name.length - b.place.name.length,
  );
  return {
    place: middle.place,
    town: first.place,
    country: middle.place.country,
    members: members.map(({ facility }) => facility),
    partsAt,
  };
}

function middleOf(members: readonly Standing[]): Standing {
  const far = ({ at }: Standing) => members.reduce((sum, other) => sum + distance(at, other.at), 0);
  return members.reduce((best, one) => (far(one) < far(best) - 1e-9 ? one : best));
}

import type { Atlas } from '../model/atlas.ts';
import type { Emphasis, VisibleAtlas, VisibleFacility, VisibleFlow } from '../model/flow.ts';
import type { OrganisationId } from '../model/id.ts';
import { remembered } from '../remembered.ts';
import { flowEndpoint } from './flowEndpoint.ts';
import type { LonLat } from './lonLat.ts';
import { distance } from './polyline.ts';
import type { AnchorShape, Point } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import type { Screen } from './screen.ts';
import { steppedAside } from './symbolRoom.ts';
import { isNearBox } from './symbolShapes.ts';
import { anchorRadius, anchorReach } from './symbolSize.ts';

/** The anchors of all markets that a visible flow touches, and of seats where flows start without a symbol. */
export function anchorShapes(input: SceneInput, screen: Screen): AnchorShape[] {
  const size = anchorRadius(input.camera.zoom, input.large);
  const shapes = anchorsOf(input.atlas)(input.visible).flatMap((anchor): AnchorShape[] => {
    const { id, opens, group, emphasis } = anchor;
    const at = screen.point(anchor.place);
    if (!at || !isNearBox(at, input)) return [];
    const selected = input.focus?.id === id;
    return [{ id, opens, at, off: noWay, group, size, emphasis, selected }];
  });
  return groupsAside(shapes);
}

const noWay: Point = [0, 0];
/** What is so far from a group's anchor is not in its way, px. */
const farOff = 30;

/** A group stands at no place of its own: its anchor makes way for all others. */
function groupsAside(shapes: readonly AnchorShape[]): AnchorShape[] {
  const groups = shapes.filter(({ group }) => group);
  const close = shapes.filter(({ at }) => groups.some((one) => distance(one.at, at) < farOff));
  const places = steppedAside(
    close.map(({ at, size, group }) => ({ at, reach: anchorReach(size, group), fixed: !group })),
  );
  return shapes.map((shape) => {
    const at = shape.group ? places[close.indexOf(shape)] : undefined;
    return at ? { ...shape, at, off: [at[0] - shape.at[0], at[1] - shape.at[1]] } : shape;
  });
}

interface Anchor extends Pick<AnchorShape, 'id' | 'opens' | 'group' | 'emphasis'> {
  readonly place: LonLat;
}

const anchorsOf = remembered((atlas: Atlas) =>
  remembered(({ flows, facilities, markets }: VisibleAtlas): readonly Anchor[] => {
    const flowsById = new Map(flows.map((flow) => [flow.id, flow]));
    // Where most flows end the name is missed most.
    const weighty = markets.toSorted((a, b) => b.flows.length - a.flows.length);
    return [
      ...weighty.flatMap(({ market: { id, anchor, kind }, flows: ids }) => {
        const ending = ids.flatMap((flow) => flowsById.get(flow) ?? []);
        return anchorFor({ kind: 'market', id }, anchor, kind === 'group', ending);
      }),
      ...bareSeats(atlas, flows, facilities).flatMap(([id, { place, starting }]) =>
        anchorFor({ kind: 'organisation', id }, place, false, starting),
      ),
    ];
  }),
);

function anchorFor(
  opens: AnchorShape['opens'],
  place: LonLat,
  group: boolean,
  flows: readonly VisibleFlow[],
): Anchor[] {
  if (flows.length === 0) return [];
  return [{ id: opens.id, opens, place, group, emphasis: jointEmphasis(flows) }];
}

interface BareSeat {
  readonly place: LonLat;
  readonly starting: VisibleFlow[];
}

/** Seats at which flows start, but no headquarters is to be seen. */
function bareSeats(
  atlas: Atlas,
  flows: readonly VisibleFlow[],
  facilities: readonly VisibleFacility[],
): [OrganisationId, BareSeat][] {
  const seen = new Set(facilities.map(({ facility }) => facility.id));
  const seats = new Map<OrganisationId, BareSeat>();
  for (const flow of flows) {
    const end = flowEndpoint(atlas, flow.from);
    if (!end?.organisation || (end.facility && seen.has(end.facility))) continue;
    const seat = seats.get(end.organisation) ?? { place: end.place, starting: [] };
    seat.starting.push(flow);
    seats.set(end.organisation, { ...seat, place: end.place });
  }
  return [...seats];
}

/** Raised with any of the flows, and quiet when all of them are. */
function jointEmphasis(flows: readonly VisibleFlow[]): Emphasis {
  const all = flows.map(({ emphasis }) => emphasis);
  if (all.includes('raised')) return 'raised';
  return all.every((one) => one === 'quiet') ? 'quiet' : 'normal';
}

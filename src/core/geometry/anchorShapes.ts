import type { Emphasis, VisibleFlow } from '../model/flow.ts';
import type { OrganisationId } from '../model/id.ts';
import { flowEndpoint } from './flowEndpoint.ts';
import type { LonLat } from './lonLat.ts';
import type { AnchorShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import type { Screen } from './screen.ts';
import { isNearBox } from './symbolShapes.ts';
import { anchorRadius } from './symbolSize.ts';

/** The anchors of all markets that a visible flow touches, and of seats where flows start without a symbol. */
export function anchorShapes(input: SceneInput, screen: Screen): AnchorShape[] {
  const size = anchorRadius(input.camera.zoom, input.large);
  const anchorShape = (
    opens: AnchorShape['opens'],
    place: LonLat,
    group: boolean,
    flows: readonly VisibleFlow[],
  ): AnchorShape[] => {
    const at = screen.point(place);
    if (flows.length === 0 || !at || !isNearBox(at, input)) return [];
    const selected = input.focus?.id === opens.id;
    return [{ id: opens.id, opens, at, group, size, emphasis: jointEmphasis(flows), selected }];
  };
  const { flows, markets } = input.visible;
  return [
    ...markets.flatMap(({ market: { id, anchor, kind }, flows: ids }) => {
      const ending = flows.filter((flow) => ids.includes(flow.id));
      return anchorShape({ kind: 'market', id }, anchor, kind === 'group', ending);
    }),
    ...bareSeats(input).flatMap(([id, { place, starting }]) =>
      anchorShape({ kind: 'organisation', id }, place, false, starting),
    ),
  ];
}

interface BareSeat {
  readonly place: LonLat;
  readonly starting: readonly VisibleFlow[];
}

/** Seats at which flows start, but no headquarters is to be seen. */
function bareSeats({ atlas, visible }: SceneInput): [OrganisationId, BareSeat][] {
  const seen = new Set(visible.facilities.map(({ facility }) => facility.id));
  const seats = new Map<OrganisationId, BareSeat>();
  for (const flow of visible.flows) {
    const end = flowEndpoint(atlas, flow.from);
    if (!end?.organisation || (end.facility && seen.has(end.facility))) continue;
    const starting = seats.get(end.organisation)?.starting ?? [];
    seats.set(end.organisation, { place: end.place, starting: [...starting, flow] });
  }
  return [...seats];
}

/** Raised with any of the flows, and quiet when all of them are. */
function jointEmphasis(flows: readonly VisibleFlow[]): Emphasis {
  const all = flows.map(({ emphasis }) => emphasis);
  if (all.includes('raised')) return 'raised';
  return all.every((one) => one === 'quiet') ? 'quiet' : 'normal';
}

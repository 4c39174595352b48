import type { Atlas } from '../model/atlas.ts';
import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import { frameOf } from './frameOf.ts';
import type { Joint } from './joint.ts';
import { limitCamera } from './limitCamera.ts';
import type { LonLat } from './lonLat.ts';

/** Room round the outermost places for legs and names, px. */
const padding = 90;
/** So far beyond the zoom at which they part, that rounding a link's zoom does not join them again. */
const beyond = 0.05;

/** The camera that shows the facilities of a joint, each with a symbol of its own or nearer to it. */
export function jointCamera(
  atlas: Atlas,
  { members, partsAt }: Joint,
  projection: ProjectionName,
  viewport: Viewport,
): Camera {
  const places = members.flatMap((member): LonLat[] => {
    const facility = atlas.facilities.get(member);
    const point = facility && atlas.places.get(facility.place)?.point;
    return point ? [point] : [];
  });
  const room = Math.min(padding, viewport.width / 5, viewport.height / 5);
  const framed = frameOf(places, projection, viewport, room);
  const zoom = Math.max(framed.zoom, partsAt + beyond);
  return limitCamera(projection, { ...framed, zoom }, viewport);
}

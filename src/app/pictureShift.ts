import { type CameraShift, cameraShift } from '../core/geometry/cameraShift.ts';
import type { Sight } from '../core/geometry/sight.ts';

/** Frames in a row in which the picture is only shifted; then it is drawn anew, and names find room. */
const mostShifts = 11;
/** So far a shift may lead: parts of the box, which lines overhang by more, and of the size. */
const farthest = 1 / 8;
const mostScale = 0.05;

/**
 * Decides for each frame of a moving camera whether the last picture may be shifted as a whole, which
 * costs next to nothing, or has to be drawn anew (null).
 */
export function createPictureShift(): (drawn: Sight, now: Sight) => CameraShift | null {
  let shifts = 0;
  return (drawn, now) => {
    const shift = shifts < mostShifts ? smallShift(drawn, now) : null;
    shifts = shift ? shifts + 1 : 0;
    return shift;
  };
}

function smallShift(drawn: Sight, { projection, camera, viewport }: Sight): CameraShift | null {
  const { width, height } = viewport;
  const isSame =
    drawn.projection === projection &&
    drawn.viewport.width === width &&
    drawn.viewport.height === height;
  const shift = isSame ? cameraShift(projection, drawn.camera, camera, viewport) : null;
  if (!shift || Math.abs(shift.scale - 1) > mostScale) return null;
  const [x, y] = shift.by;
  const corner = [x + (shift.scale - 1) * width, y + (shift.scale - 1) * height] as const;
  const across = Math.max(Math.abs(x), Math.abs(corner[0]));
  const down = Math.max(Math.abs(y), Math.abs(corner[1]));
  return across <= farthest * width && down <= farthest * height ? shift : null;
}

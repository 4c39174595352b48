import type { Camera, Viewport } from '../model/camera.ts';
import type { Point } from './scene.ts';

/** Where a camera shows the points of a flat plane, whose y runs down like the screen's: px. */
export type PlaneCamera = (x: number, y: number) => Point;

/** `centre` stands in the middle of the box; `scale` is in px per unit of the plane. */
export function planeCamera(
  { bearing }: Camera,
  { width, height }: Viewport,
  [centreX, centreY]: Point,
  scale: number,
): PlaneCamera {
  const turn = (bearing * Math.PI) / 180;
  const [along, across] = [scale * Math.cos(turn), scale * Math.sin(turn)];
  const [middleX, middleY] = [width / 2, height / 2];
  return (x, y) => {
    const [dx, dy] = [x - centreX, y - centreY];
    return [middleX + along * dx + across * dy, middleY - across * dx + along * dy];
  };
}

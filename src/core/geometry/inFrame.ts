import type { Viewport } from '../model/camera.ts';
import type { Focus } from '../view/view.ts';
import { type Drawn, drawnInBox } from './drawnInBox.ts';

/** A thing as a list names it. */
type ThingKey = `${Focus['kind']}:${string}`;

/** Whatever has its symbol, its anchor or a part of its line in the map's box, as `kind:id`. */
export function inFrame(scene: Drawn, viewport: Viewport): ReadonlySet<ThingKey> {
  const { symbols, joints, anchors, flows } = drawnInBox(scene, viewport);
  return new Set<ThingKey>([
    ...symbols.map(({ id }) => `facility:${id}` as const),
    ...joints.flatMap(({ members }) =>
      members.map(({ facility }) => `facility:${facility.id}` as const),
    ),
    ...anchors.map(({ opens }) => `${opens.kind}:${opens.id}` as const),
    ...flows.map(({ id }) => `flow:${id}` as const),
  ]);
}

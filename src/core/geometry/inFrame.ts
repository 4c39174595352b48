import type { Viewport } from '../model/camera.ts';
import type { Focus } from '../view/view.ts';
import type { FlowShape, Point, Scene } from './scene.ts';

/** A thing as a list names it. */
type ThingKey = `${Focus['kind']}:${string}`;

type Line = readonly Point[];

function isInside([x, y]: Point, { width, height }: Viewport): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Stations lie close together: the box round two of them is as good as the line between. */
function crosses(line: Line, { width, height }: Viewport): boolean {
  return line.some((b, at) => {
    const a = line[at - 1] ?? b;
    return (
      Math.max(a[0], b[0]) >= 0 &&
      Math.min(a[0], b[0]) <= width &&
      Math.max(a[1], b[1]) >= 0 &&
      Math.min(a[1], b[1]) <= height
    );
  });
}

const isFlowInside = ({ pieces, fan }: FlowShape, viewport: Viewport): boolean =>
  [...pieces, ...fan].some((line) => crosses(line, viewport));

/** Whatever has its symbol, its anchor or a part of its line in the map's box, as `kind:id`. */
export function inFrame(
  { symbols, joints, anchors, flows }: Scene,
  viewport: Viewport,
): ReadonlySet<ThingKey> {
  const facilities = [
    ...symbols.filter(({ at }) => isInside(at, viewport)).map(({ id }) => id),
    ...joints
      .filter(({ at }) => isInside(at, viewport))
      .flatMap(({ members }) => members.map(({ facility }) => facility.id)),
  ];
  return new Set<ThingKey>([
    ...facilities.map((id) => `facility:${id}` as const),
    ...anchors
      .filter(({ at }) => isInside(at, viewport))
      .map(({ opens }) => `${opens.kind}:${opens.id}` as const),
    ...flows.filter((flow) => isFlowInside(flow, viewport)).map(({ id }) => `flow:${id}` as const),
  ]);
}

import { nearestOn } from './nearestOn.ts';
import { distance, type Polyline } from './polyline.ts';
import type { FlowShape, Opens, Point, Scene } from './scene.ts';

/** How near a press has to come, px: half of the smallest target that WCAG allows. */
const hitRadius = 12;

/** What lies at a point: the nearest symbol, else the nearest anchor, a name, or the nearest flow. */
export function hitAt(scene: Scene, point: Point, radius: number = hitRadius): Opens | null {
  const symbol = nearest(
    [
      ...scene.joints.map(({ id, at }) => ({ at, opens: { kind: 'joint', id } as const })),
      ...scene.symbols.map(({ id, at }) => ({ at, opens: { kind: 'facility', id } as const })),
    ],
    ({ at }) => distance(at, point),
    radius,
  );
  if (symbol) return symbol.opens;
  const anchor = nearest(scene.anchors, ({ at }) => distance(at, point), radius);
  if (anchor) return anchor.opens;
  const [x, y] = point;
  const name = scene.labels.find(({ box, opens }) => {
    return opens && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  });
  if (name) return name.opens;
  const flow = nearest(scene.flows, (shape) => flowDistance(shape, point), radius);
  return flow && { kind: 'flow', id: flow.id };
}

/** Of several at the same distance the one that is drawn last, on top. */
function nearest<Shape>(
  shapes: readonly Shape[],
  far: (shape: Shape) => number,
  radius: number,
): Shape | null {
  let found: Shape | null = null;
  let least = radius;
  for (const shape of shapes) {
    const away = far(shape);
    if (away <= least) [found, least] = [shape, away];
  }
  return found;
}

/** From the rim of the drawn line, not its middle. */
function flowDistance({ pieces, fan, band, width, head }: FlowShape, point: Point): number {
  const middle = Math.min(
    ...[...pieces, ...fan].map((line) => lineDistance(line, point)),
    head ? distance(head.tip, point) : Number.POSITIVE_INFINITY,
  );
  return Math.max(0, middle - (band ?? width) / 2);
}

function lineDistance(line: Polyline, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    least = Math.min(least, distance(point, nearestOn(a, b, point)));
  }
  return least;
}

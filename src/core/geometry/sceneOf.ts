import { type Box, boxAround } from './box.ts';
import { cameraProjection } from './cameraProjection.ts';
import { flowShapes } from './flowShapes.ts';
import { labelRequests } from './labelRequests.ts';
import { lineGrid } from './lineGrid.ts';
import { placeLabels } from './placeLabels.ts';
import type { Head, Point, Scene } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import { anchorShapes, symbolShapes } from './symbolShapes.ts';
import { anchorRim, symbolRim } from './symbolSize.ts';

/** Half of a clock, and what the ring of a selected symbol adds to its rim, px. */
const clockReach = 6;
const ringReach = 6.5;

/** Everything that lies over the basemap at one camera, as finished numbers. */
export function sceneOf(input: SceneInput): Scene {
  const projection = cameraProjection(input.projection, input.camera, input.viewport);
  // The stations are dense enough: what d3 would add between them differs from frame to frame.
  const lines = projection.precision(0);
  const symbols = symbolShapes(input, lines);
  const anchors = anchorShapes(input, lines);
  const { flows, undrawn } = flowShapes(input, lines, symbols, anchors);
  const drawn = { flows, symbols, anchors };
  const labels = placeLabels(
    labelRequests(input, lines, drawn),
    {
      taken: takenBy(drawn),
      lines: lineGrid(flows, input.viewport),
      viewport: input.viewport,
      measure: input.measure,
    },
    input.previous?.labels ?? [],
  );
  return { ...drawn, labels, undrawn };
}

/** What no name may cover. */
export function takenBy({
  flows,
  symbols,
  anchors,
}: Pick<Scene, 'flows' | 'symbols' | 'anchors'>): Box[] {
  return [
    ...symbols.map(({ at, kind, size, selected }) =>
      boxAround(at, symbolRim(kind, size) + (selected ? ringReach : 1)),
    ),
    ...anchors.map(({ at, size }) => boxAround(at, size + anchorRim)),
    ...flows.flatMap(({ head, clock }) => [
      ...(head ? [boxAround(middleOf(head), head.length / 2)] : []),
      ...(clock ? [boxAround(clock, clockReach)] : []),
    ]),
  ];
}

function middleOf({ tip, angle, length }: Head): Point {
  return [tip[0] - (Math.cos(angle) * length) / 2, tip[1] - (Math.sin(angle) * length) / 2];
}

import { anchorShapes } from './anchorShapes.ts';
import { type Box, boxAround, boxOf } from './box.ts';
import { cameraScreen } from './cameraScreen.ts';
import { withCutMarks } from './cutMarks.ts';
import type { Drawn } from './drawnInBox.ts';
import { stubLength } from './fan.ts';
import { flowShapes } from './flowShapes.ts';
import { labelRequests } from './labelRequests.ts';
import { lineGrid } from './lineGrid.ts';
import { placeLabels } from './placeLabels.ts';
import { distance, type Polyline } from './polyline.ts';
import type { FlowShape, Head, JointShape, Point, Scene } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import { spokenWords } from './spokenWords.ts';
import { symbolShapes } from './symbolShapes.ts';
import { anchorReach, clockRadius, clockSeat, symbolRim } from './symbolSize.ts';

/** A clock with its rim, and what the ring of a selected symbol adds to its rim, px. */
const clockReach = clockRadius + 1;
const ringReach = 6.5;

/** Everything that lies over the basemap at one camera, as finished numbers. */
export function sceneOf(asked: SceneInput): Scene {
  const input = { ...asked, words: spokenWords(asked.words) };
  const screen = cameraScreen(input.projection, input.camera, input.viewport);
  const { symbols, joints, marks } = symbolShapes(input, screen);
  const anchors = anchorShapes(input, screen);
  const { flows, undrawn } = flowShapes(input, screen, marks, anchors);
  const drawn: Drawn = { flows, symbols, joints, anchors };
  const { labels, unnamed } = placeLabels(
    labelRequests(input, screen, drawn),
    {
      taken: [...takenBy(drawn), ...input.covered],
      marks: marksOf(drawn),
      lines: lineGrid(() => linesOf(drawn), input.viewport),
      viewport: input.viewport,
      measure: input.measure,
    },
    input.previous,
    input.moving ?? false,
  );
  return { ...drawn, flows: withCutMarks(flows, labels), labels, unnamed, undrawn };
}

/** What a name would rather not lie on. */
function linesOf({ flows, symbols }: Pick<Scene, 'flows' | 'symbols'>): Polyline[] {
  return [
    ...flows.flatMap(({ pieces, fan }) => [...pieces, ...fan]),
    ...symbols.flatMap(({ at, leg }) => (leg ? [[at, leg]] : [])),
  ];
}

/** What no name may cover. */
export function takenBy(drawn: Drawn): Box[] {
  return [
    ...marksOf(drawn),
    ...drawn.flows.flatMap(({ head, clock, fan }) => [
      ...stubsBox(fan),
      ...(head ? [boxAround(middleOf(head), head.length / 2)] : []),
      ...(clock ? [boxAround(clock, clockReach)] : []),
    ]),
  ];
}

const hasClock = ({ clock }: JointShape): boolean => clock;

function marksOf({ symbols, joints, anchors }: Drawn): Box[] {
  return [
    ...joints.map(({ at, size }) => boxAround(at, size / 2 + 1)),
    ...symbols.map(({ at, kind, size, selected }) =>
      boxAround(at, symbolRim(kind, size) + (selected ? ringReach : 1)),
    ),
    ...[...symbols.filter(({ state }) => state === 'overdue'), ...joints.filter(hasClock)].map(
      ({ at, size }) => {
        const [x, y] = clockSeat(size);
        return boxAround([at[0] + x, at[1] + y], clockReach);
      },
    ),
    ...anchors.map(({ at, size, group }) => boxAround(at, anchorReach(size, group) + 1)),
  ];
}

/** Stubs are short and close together: a name on them hides them all. */
function stubsBox(fan: FlowShape['fan']): Box[] {
  const points = fan.flat();
  const [first] = fan;
  if (!first || distance(...first) > stubLength + 1) return [];
  return [boxOf(points)];
}

function middleOf({ tip, angle, length }: Head): Point {
  return [tip[0] - (Math.cos(angle) * length) / 2, tip[1] - (Math.sin(angle) * length) / 2];
}

import { parseAtlas } from '../../src/core/dataset/parseAtlas.ts';
import type { Scene } from '../../src/core/geometry/scene.ts';
import { sceneOf } from '../../src/core/geometry/sceneOf.ts';
import { symbolLayoutOf } from '../../src/core/geometry/symbolLayout.ts';
import { estimatedWidth } from '../../src/core/geometry/textWidth.ts';
import type { ProjectionName } from '../../src/core/model/camera.ts';
import { visibleAt } from '../../src/core/selection/visible.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { sceneWords } from '../../src/ui/sceneWords.ts';
import { manyFlows } from './manyFlows.ts';
import type { Measured, Measurement } from './measurement.ts';

const rounds = 5;
const frames = 150;
const viewport = { width: 1280, height: 584 };
const cases: readonly (readonly [flows: number, projection: ProjectionName])[] = [
  [50, 'flat'],
  [50, 'globe'],
  [150, 'flat'],
  [500, 'flat'],
];

/** Processor time of one scene of a panned map, without a browser: what the drawing has to be told. */
export const scene: Measurement = {
  name: 'a scene',
  measure: () => Promise.resolve(cases.map(([flows, projection]) => measured(flows, projection))),
};

function measured(flows: number, projection: ProjectionName): Measured {
  const fly = flight(flows, projection);
  const runs: number[] = [];
  // The first flights compile what they need and fill what is remembered.
  for (let round = -2; round < rounds; round += 1) {
    const before = process.cpuUsage();
    fly();
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) runs.push((user + system) / 1000 / frames);
  }
  return { name: `a scene, ${flows} flows, ${projection}`, unit: 'ms', budget: null, runs };
}

function flight(flows: number, projection: ProjectionName): () => void {
  const parsed = parseAtlas(JSON.stringify(manyFlows(flows)));
  if (!parsed.ok) throw new Error('The invented atlas cannot be read.');
  const atlas = parsed.value;
  const { latest } = atlas;
  const visible = visibleAt(atlas, { mode: 'at', from: latest, to: latest, known: latest });
  const words = sceneWords(atlas, createMessages('en'));
  const rest = { atlas, visible, words, projection, viewport, measure: estimatedWidth };
  return () => {
    let previous: Scene | null = null;
    for (let frame = 0; frame < frames; frame += 1) {
      const part = frame / frames;
      const camera = { lon: 70 + 70 * part, lat: 20, zoom: 2 + 0.2 * part, bearing: 0 };
      const layout = symbolLayoutOf(atlas, visible);
      const marks = { layout, focus: null, covered: [], large: false, moving: true };
      previous = sceneOf({ ...rest, ...marks, camera, previous });
    }
  };
}

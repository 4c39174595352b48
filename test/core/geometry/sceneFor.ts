import { nearLabels, sharedNames } from '../../../src/core/geometry/nearLabels.ts';
import type { Scene } from '../../../src/core/geometry/scene.ts';
import type { SceneInput } from '../../../src/core/geometry/sceneInput.ts';
import { sceneOf } from '../../../src/core/geometry/sceneOf.ts';
import type { SceneWords } from '../../../src/core/geometry/sceneWords.ts';
import { symbolLayoutOf } from '../../../src/core/geometry/symbolLayout.ts';
import { estimatedWidth } from '../../../src/core/geometry/textWidth.ts';
import { wholeSheet } from '../../../src/core/geometry/wholeSheet.ts';
import type { FlowKind, VisibleAtlas, VisibleFlow } from '../../../src/core/model/flow.ts';
import { sampleAtlas, sampleVisible } from './sampleAtlas.ts';

const words: SceneWords = {
  facility: ({ name }) => [name, 'for a brand'],
  place: ({ name }, facilities) => [`${name}, ${facilities.length} plants`],
  joint: (town, country, facilities) => [
    `${country?.name ?? `Around ${town.name}`}, ${facilities.length} plants`,
  ],
  organisation: ({ name }) => [name],
  market: ({ name }) => name.split(' '),
  sea: (sea) => [sea],
  flowEnd: (_, end) => [`${end} elsewhere`],
  fan: () => ['Exports hoped for,', 'no market named'],
  quantity: ({ quantity }) => [String(quantity?.perYear)],
};

export const desktop = { width: 904, height: 584 };
export const southAsia = { lon: 75.5, lat: 30, zoom: 5.43, bearing: 0 };

/** The scene of the sample atlas, by default its whole sheet on a desktop. */
export const sceneFor = (change: Partial<SceneInput> = {}): Scene => sceneOf(inputFor(change));

export function inputFor(change: Partial<SceneInput> = {}): SceneInput {
  const projection = change.projection ?? 'flat';
  const viewport = change.viewport ?? desktop;
  const visible = change.visible ?? sampleVisible;
  return {
    atlas: sampleAtlas,
    visible,
    projection,
    viewport,
    camera: wholeSheet(projection, viewport),
    layout: symbolLayoutOf(change.atlas ?? sampleAtlas, visible),
    focus: null,
    words,
    measure: estimatedWidth,
    covered: [],
    previous: null,
    near: { nearLabels, sharedNames },
    large: false,
    ...change,
  };
}

/** The sample with other flows. */
export function withFlows(flows: readonly VisibleFlow[]): VisibleAtlas {
  return { ...sampleVisible, flows };
}

export function sampleFlow(kind: FlowKind, to: string): VisibleFlow {
  const found = sampleVisible.flows.find((flow) => flow.kind === kind && flow.id.endsWith(to));
  if (!found) throw new Error(`The sample has no ${kind} to ${to}`);
  return found;
}

import type { Atlas } from '../model/atlas.ts';
import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import type { VisibleAtlas, VisibleFlow } from '../model/flow.ts';
import type { FacilityId, FlowId } from '../model/id.ts';
import type { Focus } from '../view/view.ts';
import type { Box } from './box.ts';
import type { LabelScale } from './labelType.ts';
import type { LabelRequest } from './placeLabels.ts';
import type { FlowShape, Scene, SymbolShape } from './scene.ts';
import type { SceneWords } from './sceneWords.ts';
import type { SymbolLayout } from './symbolLayout.ts';
import type { Measure } from './textWidth.ts';

/** What names things in a near view alone. */
export interface NearLabels {
  nearLabels(
    input: SceneInput,
    shapes: readonly FlowShape[],
    flows: ReadonlyMap<FlowId, VisibleFlow>,
    scale: LabelScale,
  ): LabelRequest[];
  /** The one name of what stands at each place, for those of them that have one of their own. */
  sharedNames(
    input: SceneInput,
    own: readonly SymbolShape[],
    symbols: readonly SymbolShape[],
    scale: LabelScale,
  ): ReadonlyMap<FacilityId, LabelRequest>;
}

export interface SceneInput {
  readonly atlas: Atlas;
  readonly visible: VisibleAtlas;
  readonly projection: ProjectionName;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly layout: SymbolLayout;
  /** What is selected: it gets a ring, and nothing else dims. */
  readonly focus: Focus | null;
  readonly words: SceneWords;
  readonly measure: Measure;
  /** Parts of the box that lie under the page's own controls: no name stands there. */
  readonly covered: readonly Box[];
  /** The picture before, whose labels keep their places. */
  readonly previous: Scene | null;
  /** Once it has come. */
  readonly near?: NearLabels | undefined;
  /** While the camera moves, names that found no room do not look for it again. */
  readonly moving?: boolean;
  /** For a projector: larger symbols and type, no sea names. */
  readonly large: boolean;
}

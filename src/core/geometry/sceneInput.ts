import type { Atlas } from '../model/atlas.ts';
import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import type { VisibleAtlas } from '../model/flow.ts';
import type { Focus } from '../view/view.ts';
import type { Box } from './box.ts';
import type { Scene } from './scene.ts';
import type { SceneWords } from './sceneWords.ts';
import type { SymbolLayout } from './symbolLayout.ts';
import type { Measure } from './textWidth.ts';

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
  /** For a projector: larger symbols and type, no sea names. */
  readonly large: boolean;
}

import type { JointShape, Scene } from '../core/geometry/scene.ts';
import type { SceneWords } from '../core/geometry/sceneWords.ts';
import type { Sight } from '../core/geometry/sight.ts';
import type { Measure } from '../core/geometry/textWidth.ts';
import type { VisibleAtlas, VisibleFlow } from '../core/model/flow.ts';
import type { Focus } from '../core/view/view.ts';
import type { Readiness } from '../effects/readiness.ts';
import type { Palette } from '../render/palette.ts';
import type { AtlasStore, Transition } from '../store/atlasStore.ts';
import type { SurfaceOptions } from './mapSurfaces.ts';

/** A drawing with what it shows and where it was drawn. */
export interface DrawnPicture extends Sight {
  readonly scene: Scene;
  readonly visible: VisibleAtlas;
  /** The camera moves on: what it is at rest is told later. */
  readonly moving: boolean;
}

/** What the map needs of the page that it stands in. */
export interface MapHost
  extends Pick<
    SurfaceOptions,
    'slot' | 'atlas' | 'loadBasemap' | 'basemapUrl' | 'name' | 'signal'
  > {
  readonly store: AtlasStore;
  readonly readiness: Readiness;
  readonly words: SceneWords;
  readonly measure: Measure;
  readonly dispatch: (transition: Transition) => void;
  /** Accessible name of all drawn flows together. */
  readonly flowsName: string;
  nameOf(flow: VisibleFlow): string;
  /** Accessible name of a symbol that several facilities share: what a press on it does. */
  jointName(joint: JointShape): string;
  hover(focus: Focus | null): void;
  open(focus: Focus | null): void;
  palette(): Palette;
  reducedMotion(): boolean;
  /** After each drawing: what the panels want to know of it. */
  drawn(picture: DrawnPicture): void;
  /** The live map could not be had, or was lost for good. */
  fellBack(lost: boolean): void;
}

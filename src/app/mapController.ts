import { hitAt } from '../core/geometry/hitAt.ts';
import type { Point, Scene } from '../core/geometry/scene.ts';
import { sceneOf } from '../core/geometry/sceneOf.ts';
import type { SceneWords } from '../core/geometry/sceneWords.ts';
import { symbolLayoutOf } from '../core/geometry/symbolLayout.ts';
import type { Measure } from '../core/geometry/textWidth.ts';
import type { Camera, Viewport } from '../core/model/camera.ts';
import type { VisibleAtlas, VisibleFlow } from '../core/model/flow.ts';
import { emphasise, tintsOf, visibleAt } from '../core/selection/visible.ts';
import { momentOf } from '../core/time/moment.ts';
import { moveCamera } from '../core/view/transitions.ts';
import type { Focus } from '../core/view/view.ts';
import { createFrameLoop } from '../effects/frameLoop.ts';
import type { Readiness } from '../effects/readiness.ts';
import type { DrawReason } from '../render/flowLayer.ts';
import type { MapSurface, SurfaceEvents } from '../render/mapSurface.ts';
import { createOverlay } from '../render/overlay.ts';
import type { Palette } from '../render/palette.ts';
import type { AtlasState, AtlasStore, Transition } from '../store/atlasStore.ts';
import { cameraFor, cameraToRemember, isSameCamera } from './mapCamera.ts';
import type { SurfaceOptions } from './mapSurfaces.ts';
import { createSurfaceKeeper } from './surfaceKeeper.ts';

export interface MapControllerOptions
  extends Pick<
    SurfaceOptions,
    'slot' | 'atlas' | 'loadBasemap' | 'basemapUrl' | 'name' | 'signal'
  > {
  readonly store: AtlasStore;
  readonly readiness: Readiness;
  readonly words: SceneWords;
  readonly measure: Measure;
  readonly dispatch: (transition: Transition) => void;
  nameOf(flow: VisibleFlow): string;
  palette(): Palette;
  reducedMotion(): boolean;
  /** After each drawing: what the panels want to know of it. */
  drawn(scene: Scene, camera: Camera, viewport: Viewport): void;
  /** The live map could not be had, or was lost for good. */
  fellBack(lost: boolean): void;
}

export interface MapController {
  zoomBy(steps: number): void;
  showWhole(): void;
  /** Colours, fonts or the wish for motion have changed. */
  restyle(): void;
  hit(point: Point): Focus | null;
}

/** Leaving, widths and entering are over after this: the longest of them is 400 ms. */
const transitionMs = 450;

/** Draws the view over whichever ground there is, and tells the view what the reader did to the map. */
export async function createMapController(options: MapControllerOptions): Promise<MapController> {
  const { slot, atlas, store, readiness, signal, dispatch } = options;
  const layout = symbolLayoutOf(atlas);
  let viewport = sizeOf(slot);
  let scene: Scene | null = null;
  let shown: { readonly visible: VisibleAtlas; readonly on: MapSurface } | null = null;

  const events: SurfaceEvents = {
    onMove: () => draw('camera'),
    onMoveEnd: (camera) => {
      keeper.followGround();
      const { projection } = store.getState().view;
      dispatch(moveCamera(cameraToRemember(projection, camera, viewport)));
    },
    onIdle: () => readiness.done('map'),
    onLost: () => void keeper.fallBack().then(() => options.fellBack(true)),
  };
  const keeper = createSurfaceKeeper(
    {
      ...options,
      events,
      setting: () => ({
        projection: store.getState().view.projection,
        camera: cameraFor(store.getState().view, viewport),
        viewport,
        palette: options.palette(),
        reducedMotion: options.reducedMotion(),
      }),
    },
    { changed: () => draw('style'), fellBack: () => options.fellBack(false), readiness },
  );
  await keeper.openStill();

  const overlay = createOverlay(slot.ownerDocument, { motion: () => !options.reducedMotion() });

  function draw(reason: DrawReason): void {
    const surface = keeper.surface();
    if (!surface || signal.aborted) return;
    const { view, session } = store.getState();
    if (overlay.element.parentNode !== surface.stage) surface.stage.append(overlay.element);
    const visible = emphasise(visibleAt(atlas, momentOf(atlas, view)), session.hover);
    const camera = surface.camera();
    scene = sceneOf({
      atlas,
      visible,
      projection: view.projection,
      camera,
      viewport,
      layout,
      focus: view.focus,
      words: options.words,
      measure: options.measure,
      previous: scene,
      large: false,
    });
    const flows = new Map(visible.flows.map((flow) => [flow.id, flow]));
    overlay.draw(scene, {
      viewport,
      palette: options.palette(),
      reason,
      ownsSymbols: !surface.drawsSymbols,
      nameOf: (id) => {
        const flow = flows.get(id);
        return flow ? options.nameOf(flow) : '';
      },
    });
    if (reason === 'time' && !options.reducedMotion()) settle();
    if (reason !== 'camera' && (shown?.visible !== visible || shown.on !== surface)) {
      shown = { visible, on: surface };
      readiness.wait('map');
      surface.show({ visible, tints: tintsOf(visible) });
    }
    options.drawn(scene, camera, viewport);
  }

  const dots = createFrameLoop((seconds) => scene && overlay.drawDots(scene, seconds), signal);
  const followMotion = ({ view, session }: AtlasState) => {
    const isAsked = view.play || session.dots || session.hover?.kind === 'flow';
    if (isAsked && !options.reducedMotion()) return dots.start();
    dots.stop();
    if (scene) overlay.drawDots(scene, null);
  };

  let settling: ReturnType<typeof setTimeout> | undefined;
  function settle(): void {
    readiness.wait('transition');
    clearTimeout(settling);
    settling = setTimeout(() => readiness.done('transition'), transitionMs);
  }
  const unsubscribe = store.subscribe((state, before) => {
    const { view } = state;
    followCamera(keeper.surface(), state, before);
    const isTime = view.time !== before.view.time || view.mode !== before.view.mode;
    const isFocus =
      view.focus !== before.view.focus || state.session.hover !== before.session.hover;
    if (isTime || isFocus) draw('time');
    followMotion(state);
  });
  function followCamera(
    surface: MapSurface | null,
    { view }: AtlasState,
    before: AtlasState,
  ): void {
    if (!surface) return;
    const camera = cameraFor(view, viewport);
    if (view.projection !== before.view.projection) {
      surface.setProjection(view.projection, camera);
      keeper.followGround();
      draw('style');
    } else if (view.camera !== before.view.camera && !isSameCamera(camera, surface.camera())) {
      surface.moveTo(camera, options.reducedMotion() ? 'jump' : 'ease');
    }
  }

  const observer = new ResizeObserver(() => {
    const size = sizeOf(slot);
    if (size.width === viewport.width && size.height === viewport.height) return;
    viewport = size;
    const surface = keeper.surface();
    surface?.resize(viewport);
    if (surface && store.getState().view.camera === null)
      surface.moveTo(cameraFor(store.getState().view, viewport), 'jump');
    draw('camera');
  });
  observer.observe(slot);
  signal.addEventListener('abort', () => {
    clearTimeout(settling);
    unsubscribe();
    observer.disconnect();
    overlay.dispose();
    keeper.dispose();
  });

  draw('style');
  keeper.openLive();
  return {
    zoomBy: (steps) => keeper.surface()?.zoomBy(steps),
    showWhole: () => dispatch(moveCamera(null)),
    restyle() {
      keeper.surface()?.setPalette(options.palette());
      draw('style');
      followMotion(store.getState());
    },
    hit: (point) => scene && hitAt(scene, point),
  };
}

/** Whole CSS pixels; never 0, since a hidden box is shown some day. */
function sizeOf(slot: HTMLElement): Viewport {
  const { width, height } = slot.getBoundingClientRect();
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

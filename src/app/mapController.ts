import type { Viewport } from '../core/model/camera.ts';
import type { PlaceId } from '../core/model/id.ts';
import { moveCamera } from '../core/view/transitions.ts';
import { createFrameLoop } from '../effects/frameLoop.ts';
import type { SurfaceEvents } from '../render/mapSurface.ts';
import type { AtlasState } from '../store/atlasStore.ts';
import { loadHandling } from './loadHandling.ts';
import { cameraFor, cameraToRemember, isSameCamera } from './mapCamera.ts';
import { createMapDrawing, type MapDrawing } from './mapDrawing.ts';
import type { MapHost } from './mapHost.ts';
import { createSurfaceKeeper, type SurfaceKeeper } from './surfaceKeeper.ts';
import { watchRoom } from './watchRoom.ts';
import type { Picture } from './whatLies.ts';

export interface MapController {
  zoomBy(steps: number): void;
  showWhole(): void;
  /** Goes so near that the facilities which share a symbol part. */
  part(joint: PlaceId): void;
  /** Colours, fonts or the wish for motion have changed. */
  restyle(): void;
  /** What is on show, for whoever asks what lies where. */
  picture(): Picture | null;
}

/** Leaving, widths and entering are over after this: the longest of them is 400 ms. */
const transitionMs = 450;

/** Draws the view over whichever ground there is, and tells the view what the reader did to the map. */
export async function createMapController(options: MapHost): Promise<MapController> {
  const { slot, store, signal, dispatch } = options;
  const box = { viewport: sizeOf(slot) };
  const keeper = openKeeper(options, box, () => drawing);
  const part = (id: PlaceId) => {
    const joint = drawing.jointAt(id);
    if (joint === null) return;
    loadHandling().then(
      ({ jointCamera }) => {
        if (signal.aborted) return;
        const { projection } = store.getState().view;
        dispatch(moveCamera(jointCamera(options.atlas, joint, projection, box.viewport)));
      },
      () => undefined,
    );
  };
  const drawing = createMapDrawing({ ...options, part }, keeper, () => box.viewport);
  await keeper.openStill();
  signal.throwIfAborted();

  const followMotion = createMotion(options, drawing);
  const settle = createSettling(options);
  const unsubscribe = store.subscribe((state, before) => {
    followCamera(options, keeper, drawing, box.viewport, state, before);
    const change = changeOf(state, before);
    if (change === 'time' && !options.reducedMotion()) settle();
    if (change !== null) drawing.draw('time');
    followMotion(state);
  });
  const look = () => {
    followSize(options, keeper, drawing, box);
    drawing.lookAround();
  };
  watchRoom(slot, look, signal);
  signal.addEventListener('abort', () => {
    unsubscribe();
    drawing.dispose();
    keeper.dispose();
  });

  drawing.draw('style');
  keeper.openLive();
  return {
    zoomBy: (steps) => keeper.surface()?.zoomBy(steps),
    showWhole: () => dispatch(moveCamera(null)),
    part,
    restyle() {
      keeper.surface()?.setPalette(options.palette());
      drawing.draw('style');
      followMotion(store.getState());
    },
    picture: drawing.picture,
  };
}

interface Box {
  viewport: Viewport;
}

function openKeeper(options: MapHost, box: Box, drawing: () => MapDrawing): SurfaceKeeper {
  const { store, readiness, dispatch } = options;
  const events: SurfaceEvents = {
    onMove: () => drawing().draw('camera'),
    onMoveEnd: (camera) => {
      keeper.followGround();
      const { projection } = store.getState().view;
      dispatch(moveCamera(cameraToRemember(projection, camera, box.viewport)));
      // The corners change between far and near; the page has done so by the next frame.
      requestAnimationFrame(() => drawing().lookAround('rest'));
    },
    onIdle: () => {
      drawing().release();
      readiness.done('map');
    },
    onLost: () => void keeper.fallBack().then(() => options.fellBack(true)),
  };
  const setting = () => ({
    projection: store.getState().view.projection,
    camera: cameraFor(store.getState().view, box.viewport),
    viewport: box.viewport,
    palette: options.palette(),
    reducedMotion: options.reducedMotion(),
  });
  const keeper = createSurfaceKeeper(
    { ...options, events, setting },
    { changed: () => drawing().draw('style'), fellBack: () => options.fellBack(false), readiness },
  );
  return keeper;
}

/** What of the picture has changed: the time or what is known of it, or who is raised or selected. */
function changeOf({ view, session }: AtlasState, before: AtlasState): 'time' | 'emphasis' | null {
  const isSameTime = view.time === before.view.time && view.mode === before.view.mode;
  if (!isSameTime || view.known !== before.view.known) return 'time';
  const { hover, raised } = before.session;
  const isSame = session.hover === hover && session.raised === raised;
  return isSame && view.focus === before.view.focus ? null : 'emphasis';
}

/** Dots run while playing, on the flow under the pointer, or when the reader asks for them. */
function createMotion(
  { reducedMotion, signal }: MapHost,
  drawing: MapDrawing,
): (state: AtlasState) => void {
  const loop = createFrameLoop((seconds) => drawing.drawDots(seconds), signal);
  return ({ view, session }) => {
    const isAsked = view.play || session.dots || session.hover?.kind === 'flow';
    if (isAsked && !reducedMotion()) return loop.start();
    loop.stop();
    drawing.drawDots(null);
  };
}

/** The picture is complete only when what comes, changes and leaves has done so. */
function createSettling({ readiness, signal }: MapHost): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    readiness.wait('transition');
    clearTimeout(timer);
    timer = setTimeout(() => readiness.done('transition'), transitionMs);
  };
}

function followCamera(
  { reducedMotion, readiness }: MapHost,
  keeper: SurfaceKeeper,
  drawing: MapDrawing,
  viewport: Viewport,
  { view }: AtlasState,
  before: AtlasState,
): void {
  const surface = keeper.surface();
  if (!surface) return;
  const camera = cameraFor(view, viewport);
  if (view.projection !== before.view.projection) {
    readiness.wait('map');
    drawing.hold();
    surface.setProjection(view.projection, camera);
    keeper.followGround();
    drawing.draw('style');
  } else if (view.camera !== before.view.camera && !isSameCamera(camera, surface.camera())) {
    readiness.wait('map');
    surface.moveTo(camera, reducedMotion() ? 'jump' : 'ease');
  }
}

function followSize(
  { slot, store }: MapHost,
  keeper: SurfaceKeeper,
  drawing: MapDrawing,
  box: Box,
): void {
  const size = sizeOf(slot);
  if (size.width === box.viewport.width && size.height === box.viewport.height) return;
  box.viewport = size;
  const surface = keeper.surface();
  surface?.resize(size);
  const { view } = store.getState();
  if (view.camera === null) surface?.moveTo(cameraFor(view, size), 'jump');
  drawing.lookAround('rest');
}

/** Whole CSS pixels; never 0, since a hidden box is shown some day. */
function sizeOf(slot: HTMLElement): Viewport {
  const { width, height } = slot.getBoundingClientRect();
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

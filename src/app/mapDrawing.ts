import type { CameraShift } from '../core/geometry/cameraShift.ts';
import type { Joint } from '../core/geometry/joint.ts';
import type { Sight } from '../core/geometry/sight.ts';
import type { Viewport } from '../core/model/camera.ts';
import type { FlowId, PlaceId } from '../core/model/id.ts';
import { remembered } from '../core/remembered.ts';
import { emphasise, tintsOf, visibleAt } from '../core/selection/visible.ts';
import { momentOf } from '../core/time/moment.ts';
import { createFrameLoop } from '../effects/frameLoop.ts';
import type { DrawReason } from '../render/flowLayer.ts';
import type { MapSurface } from '../render/mapSurface.ts';
import { createOverlay } from '../render/overlay.ts';
import { coveredBy } from './coveredBy.ts';
import { createDotPace } from './dotPace.ts';
import { watchFlowKeys } from './flowKeys.ts';
import type { MapHost } from './mapHost.ts';
import { createNearLabels } from './nearLabels.ts';
import { createPictureShift } from './pictureShift.ts';
import { isSamePicture, type Shown, show, type Wanted } from './shownPicture.ts';
import type { SurfaceKeeper } from './surfaceKeeper.ts';
import type { Picture } from './whatLies.ts';

export interface MapDrawing {
  /** Draws the view over the surface that is there. */
  draw(reason: DrawReason): void;
  /** The dots that show direction, `seconds` after they set out; null takes them away. */
  drawDots(seconds: number | null): void;
  /** Hides the drawing while the ground under it is another's; the next complete picture brings it back. */
  hold(): void;
  release(): void;
  /** The page's furniture over the map may have moved: draws a little later if it has, and for a reason at once. */
  lookAround(reason?: DrawReason): void;
  /** What is on show, for whoever asks what lies where; null before the first drawing. */
  picture(): Picture | null;
  /** Who shares a symbol; null if nobody does now. */
  jointAt(joint: PlaceId): Joint | null;
  dispose(): void;
}

/** A picture of a moving camera is drawn whole when the camera has stood still for this many frames. */
const restFrames = 3;
/** The page's furniture stands when nothing of it has moved for so long. */
const settledMs = 120;

/** What the drawing needs beside its page: how to go nearer to the facilities that share a symbol. */
export interface DrawingHost extends MapHost {
  part(joint: PlaceId): void;
}

/** The one drawing over whichever ground there is. */
export function createMapDrawing(
  host: DrawingHost,
  keeper: SurfaceKeeper,
  viewport: () => Viewport,
): MapDrawing {
  // A name is put together from many words; what has not changed since is the same flow.
  const options: DrawingHost = { ...host, nameOf: remembered(host.nameOf) };
  const overlay = createOverlay(options.slot.ownerDocument, {
    motion: () => !options.reducedMotion(),
  });
  overlay.element.setAttribute('role', 'group');
  overlay.element.setAttribute('aria-label', options.flowsName);
  /** The flow that has the keyboard's focus: ringed as what is selected is. */
  let focused: FlowId | null = null;
  const flowKeys = watchFlowKeys(
    options.slot,
    overlay.element,
    {
      focus(id) {
        focused = id;
        options.hover(id && { kind: 'flow', id });
      },
      open: (id) => options.open({ kind: 'flow', id }),
      part: options.part,
    },
    options.signal,
  );
  /** Asking the page for its layout is dear: only when that has changed. */
  let covered = coveredBy(options.slot);
  const nearFor = createNearLabels(options.readiness, () => drawing.draw('time'));
  let shown: Shown | null = null;
  let given: Pick<Shown, 'visible' | 'on'> | null = null;
  const dots = createDotPace((seconds) => shown && overlay.drawDots(shown.scene, seconds));
  const shiftFor = createPictureShift();
  let shifted: CameraShift | null = null;
  let still = 0;
  const resting = createFrameLoop(() => {
    still += 1;
    if (still >= restFrames) drawing.draw('rest');
  }, options.signal);

  const sightNow = (surface: MapSurface): Sight => ({
    projection: options.store.getState().view.projection,
    camera: surface.camera(),
    viewport: viewport(),
  });
  const wantedNow = (surface: MapSurface): Wanted => {
    const { view, session } = options.store.getState();
    const there = visibleAt(options.atlas, momentOf(options.atlas, view));
    // A row under the pointer may be of what is not on the map.
    const hovered = emphasise(there, session.hover);
    return {
      ...sightNow(surface),
      visible: hovered === there ? emphasise(there, session.raised) : hovered,
      focus: focused ? { kind: 'flow', id: focused } : view.focus,
      covered,
      near: nearFor(surface.camera().zoom),
      on: surface,
    };
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  options.signal.addEventListener('abort', () => clearTimeout(settling));
  /** Names keep off furniture that has moved once it stands: a step after a step moves it again. */
  const settle = () => {
    options.readiness.wait('room');
    clearTimeout(settling);
    settling = setTimeout(() => {
      drawing.draw('time');
      options.readiness.done('room');
    }, settledMs);
  };
  const drawing: MapDrawing = {
    draw(reason) {
      const surface = keeper.surface();
      if (!surface || options.signal.aborted) return;
      const wanted = wantedNow(surface);
      // Between two days on which nothing changes the picture stays as it is.
      if (reason === 'time' && shown && isSamePicture(shown, wanted)) return;
      still = 0;
      if (reason === 'camera') resting.start();
      else resting.stop();
      shifted = reason === 'camera' && shown?.on === surface ? shiftFor(shown, wanted) : null;
      if (shifted) {
        overlay.shift(shifted);
        dots.drawWithFrame();
        return;
      }
      const now = flowKeys.keepFocus(() => show(options, overlay, wanted, reason, shown));
      shown = now;
      options.drawn({ ...now, moving: reason === 'camera' });
      flowKeys.refresh();
      // In the very frame of the lines that they run on.
      dots.drawWithFrame();
      // While the camera moves nothing else changes, but a surface that has just come has nothing yet.
      const isNews = reason !== 'camera' && reason !== 'rest' && given?.visible !== now.visible;
      if (!isNews && given?.on === surface) return;
      given = now;
      const { visible, layout } = now;
      const isDue = surface.show({ visible, layout, tints: tintsOf(visible) });
      if (isDue) options.readiness.wait('map');
    },
    drawDots: dots.goOn,
    hold() {
      // The still ground is redrawn in the same breath.
      if (keeper.surface()?.kind === 'live') overlay.element.style.visibility = 'hidden';
    },
    release() {
      overlay.element.style.visibility = '';
    },
    lookAround(reason) {
      const now = coveredBy(options.slot);
      const isSame = JSON.stringify(now) === JSON.stringify(covered);
      if (!isSame) covered = now;
      if (reason) drawing.draw(reason);
      else if (!isSame) settle();
    },
    picture: () =>
      shown && {
        ...sightNow(shown.on),
        atlas: options.atlas,
        scene: shown.scene,
        visible: shown.visible,
        shift: shifted,
        ground: keeper.ground(),
      },
    jointAt: (id) => shown?.scene.joints.find((one) => one.id === id)?.joint ?? null,
    dispose: () => overlay.dispose(),
  };
  return drawing;
}

import type { Box } from '../core/geometry/box.ts';
import type { Scene } from '../core/geometry/scene.ts';
import type { NearLabels } from '../core/geometry/sceneInput.ts';
import { sceneOf } from '../core/geometry/sceneOf.ts';
import { isSameSight, type Sight } from '../core/geometry/sight.ts';
import { type SymbolLayout, symbolLayoutOf } from '../core/geometry/symbolLayout.ts';
import type { VisibleAtlas } from '../core/model/flow.ts';
import type { Focus } from '../core/view/view.ts';
import type { DrawReason } from '../render/flowLayer.ts';
import type { MapSurface } from '../render/mapSurface.ts';
import type { Overlay } from '../render/overlay.ts';
import type { MapHost } from './mapHost.ts';
import { sameFocus } from './openFocus.ts';

/** All that a picture shows, and on what. */
export interface Wanted extends Sight {
  readonly visible: VisibleAtlas;
  readonly focus: Focus | null;
  readonly covered: readonly Box[];
  readonly near: NearLabels | undefined;
  readonly on: MapSurface;
}

export interface Shown extends Wanted {
  readonly scene: Scene;
  readonly layout: SymbolLayout;
}

/** Whether there is nothing to draw anew. */
export function isSamePicture(a: Wanted, b: Wanted): boolean {
  return (
    a.on === b.on &&
    a.visible === b.visible &&
    a.covered === b.covered &&
    a.near === b.near &&
    sameFocus(a.focus, b.focus) &&
    isSameSight(a, b)
  );
}

/** Draws a picture; what is as it was in the one before is left as it is. */
export function show(
  options: MapHost,
  overlay: Overlay,
  wanted: Wanted,
  reason: DrawReason,
  before: Shown | null,
): Shown {
  const { atlas, words, measure } = options;
  const { visible, focus, covered, near, projection, camera, viewport, on } = wanted;
  const layout = symbolLayoutOf(atlas, visible);
  const scene = sceneOf({
    atlas,
    visible,
    projection,
    camera,
    viewport,
    covered,
    near,
    focus,
    words,
    measure,
    layout,
    previous: before?.scene ?? null,
    moving: reason === 'camera',
    large: false,
  });
  if (overlay.element.parentNode !== on.stage) on.stage.append(overlay.element);
  const flows = new Map(visible.flows.map((flow) => [flow.id, flow]));
  overlay.draw(scene, {
    viewport,
    palette: options.palette(),
    reason,
    ownsSymbols: !on.drawsSymbols,
    jointName: options.jointName,
    nameOf: (id) => {
      const flow = flows.get(id);
      return flow ? options.nameOf(flow) : '';
    },
  });
  return { ...wanted, scene, layout };
}

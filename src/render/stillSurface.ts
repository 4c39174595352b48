import { create } from 'd3';
import type { Basemap } from '../core/dataset/parseBasemap.ts';
import { pannedCamera, zoomedCamera } from '../core/geometry/cameraMoves.ts';
import { cameraProjection } from '../core/geometry/cameraProjection.ts';
import { limitCamera } from '../core/geometry/limitCamera.ts';
import type { Camera, ProjectionName, Viewport } from '../core/model/camera.ts';
import type { MapSurface, SurfaceEvents, Tints } from './mapSurface.ts';
import type { Palette } from './palette.ts';
import { createStillBase } from './stillBase.ts';
import { watchStillCamera } from './stillCamera.ts';

export interface StillSurfaceOptions {
  readonly slot: HTMLElement;
  readonly basemap: Basemap;
  readonly projection: ProjectionName;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly palette: Palette;
  /** Accessible name of what takes the keys that move the camera. */
  readonly name: string;
  readonly events: SurfaceEvents;
}

export interface StillSurface extends MapSurface {
  readonly kind: 'still';
  /** Replaces the ground, as when a finer or otherwise cut one has arrived. */
  setBasemap(basemap: Basemap): void;
}

/**
 * The map without WebGL: D3 draws the ground, the reader's drags, wheel and keys move its camera.
 * It is also what stands on screen until the live map is there.
 */
export function createStillSurface(options: StillSurfaceOptions): StillSurface {
  const { events } = options;
  const { stage, draw, setBasemap } = openStage(options);
  let { projection, camera, viewport, palette } = options;
  let tints: Tints = new Map();
  const life = new AbortController();

  const redraw = () => draw({ projection, camera, viewport, palette, tints });
  const place = (next: Camera) => {
    camera = next;
    redraw();
    events.onMove(camera);
  };
  const rest = () => events.onMoveEnd(camera);
  watchStillCamera(
    stage,
    {
      pan: (dx, dy) => place(pannedCamera(projection, camera, viewport, [dx, dy])),
      zoomAbout: (steps, at) => place(zoomedCamera(projection, camera, viewport, steps, at)),
      rest,
    },
    life.signal,
  );
  redraw();

  return {
    kind: 'still',
    drawsSymbols: false,
    stage,
    camera: () => camera,
    moveTo(next) {
      place(limitCamera(projection, next, viewport));
      rest();
      events.onIdle();
    },
    zoomBy(steps) {
      place(zoomedCamera(projection, camera, viewport, steps, null));
      rest();
    },
    setProjection(next, nextCamera) {
      projection = next;
      place(limitCamera(next, nextCamera, viewport));
      events.onIdle();
    },
    setBasemap(next) {
      setBasemap(next);
      redraw();
    },
    setPalette(next) {
      palette = next;
      redraw();
    },
    show(content) {
      const isSame = hasSameTints(tints, content.tints);
      tints = content.tints;
      // The ground is the dearest part of the picture; most steps in time leave it as it is.
      if (!isSame) redraw();
      return false;
    },
    resize(next) {
      viewport = next;
      place(limitCamera(projection, camera, viewport));
    },
    dispose() {
      life.abort();
      stage.remove();
    },
  };
}

interface GroundFrame {
  readonly projection: ProjectionName;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly palette: Palette;
  readonly tints: Tints;
}

function openStage({ slot, name, basemap }: StillSurfaceOptions) {
  const stage = slot.ownerDocument.createElement('div');
  stage.className = 'still-map';
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-label', name);
  const svg = create('svg').attr('class', 'still-base').attr('aria-hidden', 'true').node();
  if (!svg) throw new Error('This document cannot hold an SVG.');
  stage.append(svg);
  slot.append(stage);
  let base = createStillBase(svg, basemap);
  return {
    stage,
    draw({ projection, camera, viewport, palette, tints }: GroundFrame) {
      svg.setAttribute('width', String(viewport.width));
      svg.setAttribute('height', String(viewport.height));
      const lens = cameraProjection(projection, camera, viewport);
      base.draw(lens, projection, viewport, palette, tints);
    },
    setBasemap(next: Basemap) {
      svg.replaceChildren();
      base = createStillBase(svg, next);
    },
  };
}

function hasSameTints(one: Tints, other: Tints): boolean {
  return (
    one.size === other.size && [...one].every(([country, tint]) => other.get(country) === tint)
  );
}

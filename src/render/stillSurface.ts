import { create } from 'd3';
import type { Basemap } from '../core/dataset/parseBasemap.ts';
import { cameraProjection } from '../core/geometry/cameraProjection.ts';
import { limitCamera } from '../core/geometry/limitCamera.ts';
import type { Point } from '../core/geometry/scene.ts';
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
  /** Accessible name of the region. */
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
  const { slot, events } = options;
  const stage = slot.ownerDocument.createElement('div');
  stage.className = 'still-map';
  stage.tabIndex = 0;
  stage.setAttribute('role', 'region');
  stage.setAttribute('aria-label', options.name);
  const svg = create('svg').attr('class', 'still-base').attr('aria-hidden', 'true').node();
  if (!svg) throw new Error('This document cannot hold an SVG.');
  stage.append(svg);
  slot.append(stage);

  let { projection, camera, viewport, palette } = options;
  let base = createStillBase(svg, options.basemap);
  let tints: Tints = new Map();
  const life = new AbortController();

  const draw = () => {
    svg.setAttribute('width', String(viewport.width));
    svg.setAttribute('height', String(viewport.height));
    base.draw(cameraProjection(projection, camera, viewport), projection, viewport, palette, tints);
  };
  const place = (next: Camera) => {
    camera = limitCamera(projection, next, viewport);
    draw();
    events.onMove(camera);
  };
  const zoomAbout = (steps: number, about: Point | null) => {
    const before = about && cameraProjection(projection, camera, viewport).invert?.([...about]);
    const zoomed = { ...camera, zoom: camera.zoom + steps };
    if (!about || !before) return place(zoomed);
    const moved = cameraProjection(projection, zoomed, viewport);
    const now = moved(before);
    const centre = now && moved.invert?.(shift(viewport, now[0] - about[0], now[1] - about[1]));
    place(centre ? { ...zoomed, lon: centre[0], lat: centre[1] } : zoomed);
  };
  const pan = (dx: number, dy: number) => {
    const centre = cameraProjection(projection, camera, viewport).invert?.(
      shift(viewport, -dx, -dy),
    );
    if (centre) place({ ...camera, lon: centre[0], lat: centre[1] });
  };
  watchStillCamera(stage, { pan, zoomAbout, rest: () => events.onMoveEnd(camera) }, life.signal);
  draw();

  return {
    kind: 'still',
    drawsSymbols: false,
    stage,
    camera: () => camera,
    moveTo(next) {
      place(next);
      events.onMoveEnd(camera);
    },
    zoomBy(steps) {
      zoomAbout(steps, null);
      events.onMoveEnd(camera);
    },
    setProjection(next, nextCamera) {
      projection = next;
      place(nextCamera);
    },
    setBasemap(next) {
      svg.replaceChildren();
      base = createStillBase(svg, next);
      draw();
    },
    setPalette(next) {
      palette = next;
      draw();
    },
    show(content) {
      tints = content.tints;
      draw();
      events.onIdle();
    },
    resize(next) {
      viewport = next;
      place(camera);
    },
    dispose() {
      life.abort();
      stage.remove();
    },
  };
}

function shift(viewport: Viewport, dx: number, dy: number): [number, number] {
  return [viewport.width / 2 + dx, viewport.height / 2 + dy];
}

import { select } from 'd3';
import type { CameraShift } from '../core/geometry/cameraShift.ts';
import type { Scene } from '../core/geometry/scene.ts';
import type { Viewport } from '../core/model/camera.ts';
import type { DotLayer } from './dots.ts';
import { createFlowLayer, type FlowLayerFrame } from './flowLayer.ts';
import type { FlowTransitions } from './flowTransitions.ts';
import { createJointLayer, type JointLayerFrame } from './jointLayer.ts';
import { createLabelLayer } from './labelLayer.ts';
import { setAttributes } from './setAttributes.ts';
import { createSymbolLayer } from './symbolLayer.ts';
import { whenTouched } from './whenTouched.ts';

export interface OverlayOptions {
  /** Whether anything may move by itself. */
  readonly motion: () => boolean;
}

export interface OverlayFrame extends Omit<FlowLayerFrame, 'transitions'>, JointLayerFrame {
  readonly viewport: Viewport;
  /** False: the map under it draws the anchors, the rings and the symbols that stand alone. */
  readonly ownsSymbols: boolean;
}

export interface Overlay {
  readonly element: SVGSVGElement;
  draw(scene: Scene, frame: OverlayFrame): void;
  /** Moves what is drawn as a whole, until the next drawing. */
  shift(shift: CameraShift): void;
  /** Dots `seconds` after they set out; null takes them away. */
  drawDots(scene: Scene, seconds: number | null): void;
  dispose(): void;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Ids are the page's: two overlays on one page must not share any. */
let made = 0;

/** Everything that lies over the basemap, drawn by D3 in one element whose attributes say it all. */
export function createOverlay(document: Document, { motion }: OverlayOptions): Overlay {
  made += 1;
  const element = document.createElementNS(svgNamespace, 'svg');
  select(element)
    .attr('class', 'overlay')
    .style('position', 'absolute')
    .style('inset', '0')
    .style('transform-origin', '0 0')
    // A shifted drawing has more to show than its own box.
    .style('overflow', 'visible')
    .style('pointer-events', 'none');
  const layer = (name: string): SVGGElement => {
    const group = document.createElementNS(svgNamespace, 'g');
    group.setAttribute('class', name);
    element.append(group);
    return group;
  };
  const hidden = (name: string): SVGGElement => {
    const group = layer(name);
    group.setAttribute('aria-hidden', 'true');
    return group;
  };
  const flows = createFlowLayer(layer('flows'), `fade${made}`);
  const dotted = hidden('dots');
  const symbols = createSymbolLayer(hidden('marks'));
  const joints = createJointLayer(layer('joints'));
  const labels = createLabelLayer(hidden('labels'));
  let palette: OverlayFrame['palette'] | null = null;
  let transitions: FlowTransitions | null = null;
  let dots: DotLayer | null = null;
  let isAsked = false;
  const life = new AbortController();
  const load = () => {
    if (isAsked) return;
    isAsked = true;
    // Without them the picture changes at once: nothing is lost but the softness.
    import('./motion.ts').then(
      (motion) => {
        transitions = motion.flowTransitions;
        dots = motion.createDotLayer(dotted);
      },
      () => undefined,
    );
  };
  whenTouched(document, load, life.signal);
  return {
    element,
    draw(scene, frame) {
      palette = frame.palette;
      const { width, height } = frame.viewport;
      setAttributes(element, { width, height });
      element.style.transform = '';
      if (frame.reason !== 'camera') element.style.willChange = '';
      flows.draw(scene.flows, { ...frame, transitions: motion() ? transitions : null });
      symbols.draw(scene, { palette, all: frame.ownsSymbols });
      joints.draw(scene.joints, frame);
      labels.draw(scene.labels, palette);
    },
    shift({ scale, by: [x, y] }) {
      // A layer of its own is not painted again for being moved.
      element.style.willChange = 'transform';
      element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    },
    drawDots(scene, seconds) {
      // A link that plays has nobody who touches the page.
      if (seconds !== null) load();
      if (palette) dots?.draw(scene, seconds, palette);
    },
    dispose() {
      life.abort();
      element.remove();
    },
  };
}

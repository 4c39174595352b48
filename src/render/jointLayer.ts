import { select } from 'd3';
import type { JointShape } from '../core/geometry/scene.ts';
import { drawParts } from './drawPart.ts';
import { pointText, tenth } from './flowMarks.ts';
import { jointParts } from './jointParts.ts';
import type { Palette } from './palette.ts';
import { setAttributes } from './setAttributes.ts';

export interface JointLayerFrame {
  readonly palette: Palette;
  /** Accessible name: what a press on it does. */
  jointName(joint: JointShape): string;
}

export interface JointLayer {
  draw(joints: readonly JointShape[], frame: JointLayerFrame): void;
}

/** While something else is raised. */
const quietOpacity = 0.35;
/** Of the number, in sides of its disc; and its baseline under the disc's middle, in sizes of the type. */
const [typePart, baseline] = [0.66, 0.36] as const;
const haloWidth = 2.4;

/** The discs that stand for several facilities, with their number in them; buttons for the keyboard. */
export function createJointLayer(parent: SVGGElement): JointLayer {
  return {
    draw(joints, frame) {
      select(parent)
        .selectAll<SVGGElement, JointShape>('g.joint')
        .data(joints, ({ id }) => id)
        .join((entering) => {
          const group = entering.append('g').attr('class', 'joint').attr('role', 'button');
          group.append('g');
          group.append('text').attr('text-anchor', 'middle').attr('font-weight', 600);
          // Which mark is the Tab stop is decided elsewhere.
          return group.attr('tabindex', '-1').attr('data-joint', ({ id }) => id);
        })
        .each(function (joint) {
          drawJoint(this, joint, frame);
        });
    },
  };
}

function drawJoint(group: SVGGElement, joint: JointShape, frame: JointLayerFrame): void {
  const { at, emphasis, state, size, members, lines } = joint;
  const { palette } = frame;
  setAttributes(group, {
    transform: `translate(${pointText(at)})`,
    opacity: emphasis === 'quiet' ? quietOpacity : null,
  });
  const states = members.map((one) => [one.state.state, one.state.stage]);
  const look = [...lines, ...states.flat(), size, palette.ink].join(' ');
  // Frames of a moving map change the place alone.
  if (group.dataset.look === look) return;
  group.dataset.look = look;
  group.setAttribute('aria-label', frame.jointName(joint));
  const [disc, number] = [...group.children] as [SVGGElement, SVGTextElement];
  drawParts(disc, jointParts(joint), palette);
  const type = tenth(size * typePart);
  setAttributes(number, {
    'font-size': type,
    y: tenth(type * baseline),
    fill: state === 'operating' ? palette.land : palette.ink,
    // On a disc that is half filled, crossed or struck through the figures need ground of their own.
    stroke: state === 'operating' ? null : palette.land,
    'stroke-width': state === 'operating' ? null : haloWidth,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'font-family': "'Noto Sans', sans-serif",
  });
  number.textContent = String(members.length);
}

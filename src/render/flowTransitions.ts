import { easeCubicIn, easeCubicInOut, easeCubicOut, select, transition } from 'd3';

/** Milliseconds. */
const durations = { enter: 250, width: 400, leave: 250, raise: 120 } as const;

export type FlowTransitions = typeof flowTransitions;

/** D3's transitions of one flow, each cut short by the next of its kind. */
export const flowTransitions = {
  enter(group: SVGGElement, opacity: number): void {
    select(group)
      .attr('opacity', 0)
      .transition(transition('presence').duration(durations.enter).ease(easeCubicOut))
      .attr('opacity', opacity);
  },
  leave(group: SVGGElement): void {
    select(group)
      .transition(transition('presence').duration(durations.leave).ease(easeCubicIn))
      .attr('opacity', 0)
      .remove();
  },
  raise(group: SVGGElement, opacity: number): void {
    select(group)
      .transition(transition('presence').duration(durations.raise).ease(easeCubicOut))
      .attr('opacity', opacity);
  },
  grow(path: SVGPathElement, from: string, to: string): void {
    select(path)
      .attr('stroke-width', from)
      .transition(transition('width').duration(durations.width).ease(easeCubicInOut))
      .attr('stroke-width', to);
  },
  stop(group: SVGGElement): void {
    select(group).interrupt('presence');
  },
} as const;

import type { JointShape } from '../core/geometry/scene.ts';
import { clockSeat } from '../core/geometry/symbolSize.ts';
import { pointText } from './flowMarks.ts';
import { clockParts, type SymbolPart, symbolParts } from './symbol.ts';

/** How far the arcs of what differs run outside the disc, px; land shows between. */
const arcOff = 2.6;
const arcHalo = 4.2;
const arcLine = { hollow: 1.6, others: 1.15 } as const;

/**
 * A disc with all that it says of its members' states: the rim goes on, hollow, over the part of them
 * that is ahead or overdue, thin and grey over what is neither that nor as the disc is.
 */
export function jointParts({ state, size, besides, clock }: JointShape): readonly SymbolPart[] {
  const { hollow, others } = besides;
  const radius = size / 2 + arcOff;
  const arc = (from: number, part: number, ...looks: readonly [SymbolPart['paint'], number][]) =>
    part === 0
      ? []
      : looks.map(([paint, width]): SymbolPart => {
          return { d: arcPath(radius, from, from + part), paint, width, dash: null };
        });
  return [
    ...arc(0, hollow + others, ['stroke-land', arcHalo]),
    ...symbolParts('assembly', state === 'overdue' ? 'ahead' : state, size),
    ...arc(0, hollow, ['stroke-ink', arcLine.hollow]),
    ...arc(hollow, others, ['stroke-ink3', arcLine.others]),
    ...(clock ? clockParts(...clockSeat(size)) : []),
  ];
}

/** From the top to the left, so that the clock at the upper right hides the last part alone; in parts of a round. */
function arcPath(radius: number, from: number, to: number): string {
  const at = (part: number) => {
    const angle = -Math.PI * (0.5 + 2 * part);
    return pointText([radius * Math.cos(angle), radius * Math.sin(angle)]);
  };
  return `M${at(from)}A${radius},${radius} 0 ${to - from > 0.5 ? 1 : 0} 0 ${at(to)}`;
}

import type { JointShape } from '../core/geometry/scene.ts';
import type { Messages } from '../messages/messages.ts';
import { stateWord } from './stateWords.ts';

/** Of a symbol that several share: what it is called, how many are in which state, what a press does. */
export function jointName({ lines, members }: JointShape, messages: Messages): string {
  const counts = new Map<string, number>();
  for (const { state } of members) {
    const word = stateWord(state, messages);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const states = [...counts]
    .map(([state, count]) => messages.text('map.joint.state', { count, state }))
    .join(', ');
  return messages.text('map.joint', { name: lines.join(' '), states });
}

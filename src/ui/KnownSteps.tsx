import type { Day } from '../core/model/day.ts';
import { focusKnown } from './focusKnown.ts';
import { useShell } from './shellContext.ts';

/** Shows what was known on the timeline's day. */
export function SetKnown({ day, onSet }: { day: Day; onSet: (day: Day) => void }) {
  const { messages } = useShell();
  return (
    <button
      type="button"
      class="link-button"
      onClick={(event) => {
        focusKnown(event.currentTarget);
        onSet(day);
      }}
    >
      {messages.text('known.set', { date: messages.date(day, 'dayShort') })}
    </button>
  );
}

/** Back to all that is known. */
export function ToLatest({ onPress }: { onPress: () => void }) {
  const { messages } = useShell();
  return (
    <button
      type="button"
      class="link-button"
      onClick={(event) => {
        focusKnown(event.currentTarget);
        onPress();
      }}
    >
      {messages.text('known.back')}
    </button>
  );
}

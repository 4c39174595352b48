import type { Day } from '../core/model/day.ts';
import { focusKnown } from './focusKnown.ts';
import { useShell } from './shellContext.ts';

/** Shows what was known on the timeline's day. */
export function SetKnown({ day, onSet }: { day: Day; onSet: (day: Day) => void }) {
  const { messages } = useShell();
  const date = messages.date(day, 'dayShort');
  return <KnownStep words={messages.text('known.set', { date })} onPress={() => onSet(day)} />;
}

/** Back to all that is known. */
export function ToLatest({ onPress }: { onPress: () => void }) {
  const { messages } = useShell();
  return <KnownStep words={messages.text('known.back')} onPress={onPress} />;
}

/** The button goes with the step that it takes: the keyboard's focus has to go first. */
function KnownStep({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <button
      type="button"
      class="link-button"
      onClick={(event) => {
        focusKnown(event.currentTarget);
        onPress();
      }}
    >
      {words}
    </button>
  );
}

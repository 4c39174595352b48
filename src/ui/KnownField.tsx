import { knowAsOn } from '../core/view/transitions.ts';
import { DateField } from './DateField.tsx';
import { readTypedKnown } from './typedKnown.ts';
import { useKnowledge } from './useKnowledge.ts';
import { usePanelShell } from './usePanelShell.ts';

/** The day whose knowledge is shown, and the place to type another one. */
export function KnownField({ short = false }: { short?: boolean }) {
  const { atlas, dispatch, messages } = usePanelShell();
  const { day, isLatest } = useKnowledge();
  const date = messages.date(day, short ? 'dayShort' : 'day');
  return (
    <div class="known-field">
      <DateField
        boxed
        name={messages.text('known.typed')}
        day={day}
        words={isLatest ? messages.text('known.latest', { date }) : date}
        onType={(text) => {
          const answer = readTypedKnown(text, atlas, messages);
          if (answer.ok) dispatch(knowAsOn(answer.point), 'push');
          return answer;
        }}
      />
    </div>
  );
}

import type { Day } from '../core/model/day.ts';
import { compareKnown } from '../core/view/transitions.ts';
import { DateField } from './DateField.tsx';
import { KnownField } from './KnownField.tsx';
import { readTypedKnown } from './typedKnown.ts';
import { usePanelShell } from './usePanelShell.ts';

/** The two days, each the place to type another one. */
export function LearnedDays({ other }: { other: Day }) {
  const { atlas, dispatch, messages } = usePanelShell();
  return (
    <div class="learned-days">
      <span aria-hidden="true">{messages.text('learned.between')}</span>
      <span aria-hidden="true">{messages.text('learned.and')}</span>
      <div class="known-field">
        <DateField
          boxed
          name={messages.text('learned.typed.since')}
          day={other}
          words={messages.date(other, 'dayShort')}
          onType={(text) => {
            const answer = readTypedKnown(text, atlas, messages);
            if (!answer.ok) return answer;
            const { point } = answer;
            const isLatest = point.at === 'latest';
            dispatch(compareKnown(isLatest ? { at: 'day', day: atlas.latest } : point), 'push');
            return answer;
          }}
        />
      </div>
      <KnownField short />
    </div>
  );
}

import type { Day } from '../core/model/day.ts';
import { compareKnown, knowAsOn } from '../core/view/transitions.ts';
import { DateField } from './DateField.tsx';
import { useView } from './shellContext.ts';
import { readTypedKnown, type TypedDateAnswer } from './typedDate.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

/** The two days, each the place to type another one. */
export function LearnedDays({ other }: { other: Day }) {
  const { atlas, dispatch, messages } = usePanelShell();
  const { known } = useMoment();
  const isLatest = useView((view) => view.known.at === 'latest');
  const typeOther = (text: string): TypedDateAnswer => {
    const answer = readTypedKnown(text, atlas, messages);
    if (!answer.ok) return answer;
    const { point } = answer;
    const day = point.at === 'latest' ? ({ at: 'day', day: atlas.latest } as const) : point;
    dispatch(compareKnown(day), 'push');
    return answer;
  };
  const typeKnown = (text: string): TypedDateAnswer => {
    const answer = readTypedKnown(text, atlas, messages);
    if (answer.ok) dispatch(knowAsOn(answer.point), 'push');
    return answer;
  };
  const date = messages.date(known);
  return (
    <div class="learned-days">
      <span aria-hidden="true">{messages.text('learned.between')}</span>
      <div class="known-field">
        <DateField
          boxed
          name={messages.text('learned.typed.since')}
          day={other}
          onType={typeOther}
        />
      </div>
      <span aria-hidden="true">{messages.text('learned.and')}</span>
      <div class="known-field">
        <DateField
          boxed
          name={messages.text('known.typed')}
          day={known}
          words={isLatest ? messages.text('known.latest', { date }) : date}
          onType={typeKnown}
        />
      </div>
    </div>
  );
}

import { addMonths } from '../core/time/civil.ts';
import { compareKnown, knowLatest } from '../core/view/transitions.ts';
import { KnownField } from './KnownField.tsx';
import { SetKnown, ToLatest } from './KnownSteps.tsx';
import { useKnowledge } from './useKnowledge.ts';
import { usePanelShell } from './usePanelShell.ts';

/** How far back "what was learned" looks when no other day offers itself. */
const monthsBack = 12;

export interface KnownChoiceProps {
  readonly titled?: boolean;
  /** Called before the panel opens: the keyboard's focus comes back to where it then is. */
  readonly onAsk: () => void;
}

/** All that can be done to the day whose knowledge is shown. */
export function KnownChoice({ titled = false, onAsk }: KnownChoiceProps) {
  const { atlas, dispatch, messages } = usePanelShell();
  const { day, isLatest, offered, setTo, toLatest } = useKnowledge();
  const since = isLatest ? (offered ?? addMonths(atlas.latest, -monthsBack)) : day;
  const askLearned = () => {
    onAsk();
    dispatch((view) => {
      const known = view.known.at === 'latest' ? ({ at: 'day', day: since } as const) : view.known;
      return compareKnown(known)(knowLatest()(view));
    }, 'push');
  };
  return (
    <section class="known-choice">
      {titled && <h3>{messages.text('known.title')}</h3>}
      <p>{messages.text('known.help')}</p>
      <KnownField />
      {offered !== null && <SetKnown day={offered} onSet={setTo} />}
      {!isLatest && <ToLatest onPress={toLatest} />}
      <button type="button" class="link-button" onClick={askLearned}>
        {messages.text('known.learned', { date: messages.date(since, 'dayShort') })}
      </button>
    </section>
  );
}

import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { KnownCard } from './KnownCard.tsx';
import { SetKnown, ToLatest } from './KnownSteps.tsx';
import { useShell } from './shellContext.ts';
import { useKnowledge } from './useKnowledge.ts';

/** Whose day's knowledge is shown, on the timeline: the value opens what changes it, one step is at hand. */
export function KnownControl() {
  const { messages } = useShell();
  const { day, isLatest, offered, setTo, toLatest } = useKnowledge();
  const date = messages.date(day, 'dayShort');
  const value = isLatest ? messages.text('known.latest', { date }) : date;
  return (
    <div class={isLatest ? 'known' : 'known set'}>
      <span aria-hidden="true">{messages.text('known.title')}</span>
      <Disclosure
        name={messages.text('known.value', { value })}
        button={
          <>
            <span>{value}</span>
            <Icon name="open" />
          </>
        }
        buttonClass="known-value"
        cardClass="disclosure-card known-card"
      >
        {(close) => <KnownCard onAsk={close} />}
      </Disclosure>
      {isLatest ? (
        offered !== null && <SetKnown day={offered} onSet={setTo} />
      ) : (
        <ToLatest onPress={toLatest} />
      )}
    </div>
  );
}

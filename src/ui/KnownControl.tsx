import { DateField } from './DateField.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
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
        {(close) => <KnownChoice onAsk={close} />}
      </Disclosure>
      {isLatest ? (
        offered !== null && <SetTo day={offered} onSet={setTo} />
      ) : (
        <ToLatest onPress={toLatest} />
      )}
    </div>
  );
}

function SetTo({ day, onSet }: { day: number; onSet: (day: number) => void }) {
  const { messages } = useShell();
  return (
    <button type="button" class="link-button" onClick={() => onSet(day)}>
      {messages.text('known.set', { date: messages.date(day, 'dayShort') })}
    </button>
  );
}

function ToLatest({ onPress }: { onPress: () => void }) {
  const { messages } = useShell();
  return (
    <button type="button" class="link-button" onClick={onPress}>
      {messages.text('known.back')}
    </button>
  );
}

interface KnownChoiceProps {
  readonly titled?: boolean;
  /** Called before the panel opens: the keyboard's focus comes back to where it then is. */
  readonly onAsk: () => void;
}

/** All that can be done to it. In small rooms it stands in the display card. */
export function KnownChoice({ titled = false, onAsk }: KnownChoiceProps) {
  const { messages } = useShell();
  const { day, isLatest, offered, since, type, setTo, toLatest, askLearned } = useKnowledge();
  const date = messages.date(day);
  return (
    <section class="known-choice">
      {titled && <h3>{messages.text('known.title')}</h3>}
      <p>{messages.text('known.help')}</p>
      <div class="known-field">
        <DateField
          boxed
          name={messages.text('known.typed')}
          day={day}
          words={isLatest ? messages.text('known.latest', { date }) : date}
          onType={type}
        />
      </div>
      {offered !== null && <SetTo day={offered} onSet={setTo} />}
      {!isLatest && <ToLatest onPress={toLatest} />}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          onAsk();
          askLearned();
        }}
      >
        {messages.text('known.learned', { date: messages.date(since, 'dayShort') })}
      </button>
    </section>
  );
}

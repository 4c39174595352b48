import { useState } from 'preact/hooks';
import type { Day } from '../core/model/day.ts';
import { useShell } from './shellContext.ts';
import type { TypedDateAnswer } from './typedDate.ts';
import { useUniqueId } from './useUniqueId.ts';

interface DateFieldProps {
  /** Two dates share the room of one. */
  readonly half?: boolean;
  /** Looks like a field and is no larger than its words. */
  readonly boxed?: boolean;
  readonly name: string;
  readonly day: Day;
  /** What stands there instead of the date alone. */
  readonly words?: string;
  readonly onType: (text: string) => TypedDateAnswer | Promise<TypedDateAnswer>;
}

/** Longer dates are said with a short month where there is little room. */
const roomyLetters = 13;

/** The date on show, which is also the place to type another one. A wrong one leaves the date alone. */
export function DateField(props: DateFieldProps) {
  const { name, day, onType, half = false, boxed = false } = props;
  const { messages, room } = useShell();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const hint = useUniqueId();
  const full = messages.date(day);
  const isLong = room !== 'desk' && !boxed && (half || full.length > roomyLetters);
  const shown = props.words ?? (isLong ? messages.date(day, 'dayShort') : full);
  const commit = async () => {
    if (typed === null || typed.trim() === '') {
      setTyped(null);
      if (typed !== null) setProblem(null);
      return true;
    }
    const answer = await onType(typed);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setTyped(null);
    return answer.ok;
  };
  return (
    <>
      <input
        class={boxed ? 'boxed-input' : 'date-input'}
        type="text"
        inputMode="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={name}
        aria-invalid={problem !== null}
        aria-describedby={hint}
        value={typed ?? shown}
        onFocus={(event) => {
          setProblem(null);
          event.currentTarget.select();
        }}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          void commit().then(() => setTyped(null));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && (typed !== null || problem !== null)) {
            event.stopPropagation();
            setTyped(null);
            setProblem(null);
          }
          const { currentTarget: field, key } = event;
          if (key === 'Enter') void commit().then((isRead) => isRead && field.select());
        }}
      />
      <span id={hint} class="visually-hidden">
        {messages.text('time.typed.hint')}
      </span>
      {problem !== null && (
        <span class="date-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

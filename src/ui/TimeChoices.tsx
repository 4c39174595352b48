import { setSpeed, showMode } from '../core/view/transitions.ts';
import { modes, speeds } from '../core/view/view.ts';
import { Icon } from './Icon.tsx';
import { Segments } from './Segments.tsx';
import { useSession, useShell, useView } from './shellContext.ts';

/** What the time means. In small rooms it stands in the display card. */
export function ModeChoice({ titled }: { titled?: boolean }) {
  const { dispatch, messages } = useShell();
  const mode = useView((view) => view.mode);
  return (
    <Segments
      title={messages.text('time.mode')}
      value={mode}
      choices={modes.map((value) => ({ value, name: messages.text(`mode.${value}`) }))}
      onChoose={(value) => dispatch(showMode(value), 'push')}
      titled={titled ?? false}
    />
  );
}

export function SpeedChoice() {
  const { dispatch, messages } = useShell();
  const speed = useView((view) => view.speed);
  return (
    <select
      class="choice speed-choice"
      aria-label={messages.text('time.speed')}
      title={messages.text('time.speed')}
      value={String(speed)}
      onChange={(event) => {
        const chosen = speeds.find((value) => String(value) === event.currentTarget.value);
        if (chosen !== undefined) dispatch(setSpeed(chosen), 'replace');
      }}
    >
      {speeds.map((value) => (
        <option key={value} value={String(value)}>
          {messages.text('time.speed.value', { speed: value })}
        </option>
      ))}
    </select>
  );
}

export function LoopButton() {
  const { messages, onLoop } = useShell();
  const loop = useSession((session) => session.loop);
  return (
    <button
      type="button"
      class="icon-button loop-button"
      aria-label={messages.text('time.loop')}
      title={messages.text('time.loop')}
      aria-pressed={loop}
      onClick={() => onLoop(!loop)}
    >
      <Icon name="loop" />
    </button>
  );
}

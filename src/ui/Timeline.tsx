import { pausePlaying, setSpeed, showMode, startPlaying } from '../core/view/transitions.ts';
import { modes, speeds } from '../core/view/view.ts';
import { DateField } from './DateField.tsx';
import { Icon } from './Icon.tsx';
import { KnownControl } from './KnownControl.tsx';
import { Segments } from './Segments.tsx';
import { useSession, useShell, useView } from './shellContext.ts';
import { TimelineTrack } from './TimelineTrack.tsx';
import { useMoment } from './useMoment.ts';
import { useTimeActions } from './useTimeActions.ts';

/** The date, what moves it, and the track: always there, in every room. */
export function Timeline() {
  const { messages, room } = useShell();
  const moment = useMoment();
  const motion = useView((view) => view.motion);
  const hasOptions = room === 'desk' || room === 'sheet';
  return (
    <section class="timeline" aria-label={messages.text('time.title')}>
      <ShownDate />
      <PlayButtons />
      <p class="timeline-note">{messages.text(motion === 'off' ? 'time.reduced' : 'time.still')}</p>
      {hasOptions && (
        <div class="timeline-options">
          <ModeChoice />
          <p class="timeline-key">
            {messages.text('time.key.lead')} <strong>{messages.text('time.key.begun')}</strong>{' '}
            {messages.text('time.key.above')} <strong>{messages.text('time.key.ended')}</strong>{' '}
            {messages.text('time.key.below')}
          </p>
          {room === 'desk' && <KnownControl />}
        </div>
      )}
      <TimelineTrack moment={moment} />
    </section>
  );
}

function ShownDate() {
  const { messages } = useShell();
  const moment = useMoment();
  const { type } = useTimeActions();
  if (moment.mode !== 'during') {
    return (
      <div class="timeline-date">
        <DateField
          name={messages.text('time.typed.date')}
          day={moment.to}
          onType={(text) => type('to', text)}
        />
      </div>
    );
  }
  return (
    <div class="timeline-date two">
      <div class="date-line">
        <span aria-hidden="true">{messages.text('time.from')}</span>
        <DateField
          half
          name={messages.text('time.typed.from')}
          day={moment.from}
          onType={(text) => type('from', text)}
        />
      </div>
      <div class="date-line">
        <span aria-hidden="true">{messages.text('time.to')}</span>
        <DateField
          half
          name={messages.text('time.typed.to')}
          day={moment.to}
          onType={(text) => type('to', text)}
        />
      </div>
    </div>
  );
}

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

function PlayButtons() {
  const { messages, room } = useShell();
  const { step } = useTimeActions();
  const isSmall = room === 'phone' || room === 'strip';
  return (
    <div class="timeline-buttons">
      <button
        type="button"
        class="step-button"
        aria-label={messages.text('time.back')}
        title={messages.text('time.back')}
        onClick={() => step('back')}
      >
        <Icon name="back" />
      </button>
      <PlayButton />
      <button
        type="button"
        class="step-button"
        aria-label={messages.text('time.on')}
        title={messages.text('time.on')}
        onClick={() => step('on')}
      >
        <Icon name="on" />
      </button>
      {!isSmall && <SpeedChoice />}
      {!isSmall && <LoopButton />}
    </div>
  );
}

/** Says what it will do: where it starts from, or that it pauses. */
function PlayButton() {
  const { atlas, dispatch, messages } = useShell();
  const moment = useMoment();
  const isPlaying = useView((view) => view.play);
  const isOver = moment.to >= moment.known;
  const from = isOver ? messages.date(atlas.track.from, 'year') : messages.date(moment.to, 'month');
  return (
    <button
      type="button"
      class="play-button"
      aria-label={
        isPlaying ? messages.text('time.pause') : messages.text('time.play.from', { date: from })
      }
      onClick={() => dispatch(isPlaying ? pausePlaying() : startPlaying(), 'replace')}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} />
      <span>{messages.text(isPlaying ? 'time.pause' : 'time.play')}</span>
    </button>
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

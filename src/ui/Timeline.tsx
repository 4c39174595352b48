import { pausePlaying, startPlaying } from '../core/view/transitions.ts';
import { DateField } from './DateField.tsx';
import { Icon } from './Icon.tsx';
import { KnownControl } from './KnownControl.tsx';
import { useShell, useView } from './shellContext.ts';
import { LoopButton, ModeChoice, SpeedChoice } from './TimeChoices.tsx';
import { TimelineTrack } from './TimelineTrack.tsx';
import { useMoment } from './useMoment.ts';
import { useTimeActions } from './useTimeActions.ts';

/** The date, what moves it, and the track: always there, in every room. */
export function Timeline() {
  const { messages, room } = useShell();
  const motion = useView((view) => view.motion);
  const isPlaying = useView((view) => view.play);
  const note = isPlaying ? 'time.moving' : 'time.still';
  const hasOptions = room === 'desk' || room === 'sheet';
  return (
    <section class="timeline" aria-label={messages.text('time.title')}>
      <ShownDate />
      <PlayButtons />
      <p class="timeline-note">{messages.text(motion === 'off' ? 'time.reduced' : note)}</p>
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
      <TimelineTrack />
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

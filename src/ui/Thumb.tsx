import type { ThumbName } from '../charts/trackScale.ts';
import type { Day } from '../core/model/day.ts';
import { addMonths } from '../core/time/civil.ts';
import { useShell } from './shellContext.ts';

interface ThumbProps {
  readonly which: ThumbName;
  readonly name: string;
  readonly day: Day;
  /** How far it may go: the end of the track, or the other thumb. */
  readonly least: Day;
  readonly most: Day;
  /** px from the start of the track, and height of its line. */
  readonly x: number;
  readonly height: number;
  readonly axis: number;
  readonly onMove: (which: ThumbName, day: Day) => void;
}

/** Where a key moves a thumb: a month, a day with Shift, a year, or as far as it may go. */
export function dayAfterKey(
  key: string,
  fine: boolean,
  { day, least, most }: { readonly day: Day; readonly least: Day; readonly most: Day },
): Day | null {
  const step = (months: number) => (fine ? day + Math.sign(months) : addMonths(day, months));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(-1);
    case 'PageUp':
      return addMonths(day, 12);
    case 'PageDown':
      return addMonths(day, -12);
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}

/** A handle on the track. Right is later in every language. */
export function Thumb(props: ThumbProps) {
  const { messages } = useShell();
  const { which, day, least, most } = props;
  return (
    <div
      role="slider"
      tabIndex={0}
      class="thumb"
      data-thumb={which}
      aria-label={props.name}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={day}
      aria-valuetext={messages.date(day)}
      style={{ left: `${props.x}px`, height: `${props.height}px` }}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = dayAfterKey(event.key, event.shiftKey, props);
        if (next === null) return;
        event.preventDefault();
        props.onMove(which, Math.min(most, Math.max(least, next)));
      }}
    >
      <span class="thumb-line" />
      <span class="thumb-handle" style={{ top: `${props.axis}px` }} />
    </div>
  );
}

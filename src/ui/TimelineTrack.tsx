import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { createTimeline, type TimelineChart } from '../charts/timeline.ts';
import { deskTrack, phoneTrack } from '../charts/trackMeasures.ts';
import { nearestThumb, type ThumbName, trackScale } from '../charts/trackScale.ts';
import type { Day } from '../core/model/day.ts';
import { changesOf, type HistogramBar, histogramOf } from '../core/selection/changes.ts';
import type { Moment } from '../core/time/moment.ts';
import { barWords, histogramWords } from './histogramWords.ts';
import { useShell } from './shellContext.ts';
import { Thumb } from './Thumb.tsx';
import { useMoment } from './useMoment.ts';
import { useTimeActions } from './useTimeActions.ts';
import { useUniqueId } from './useUniqueId.ts';
import { useWidth } from './useWidth.ts';

/** The thumb's line ends below the bars, above the years, px. */
const lineBelowBars = 4;

/** The track with its thumbs: D3 draws inside the svg, everything that can be reached is an element. */
export function TimelineTrack() {
  const moment = useMoment();
  const { atlas, messages, room } = useShell();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const measures = room === 'phone' || room === 'strip' ? phoneTrack : deskTrack;
  const { track, latest } = atlas;
  const quarters = useMemo(
    () => histogramOf(changesOf(atlas, moment.known), atlas.track),
    [atlas, moment.known],
  );
  const words = useMemo(
    () => ({
      latest: messages.text('time.latest'),
      known: messages.text('time.known'),
      bar: (bar: HistogramBar) => barWords(bar, messages),
    }),
    [messages],
  );
  const svg = useTimelineChart({
    track,
    latest,
    known: moment.known,
    quarters,
    width,
    measures,
    words,
    from: moment.mode === 'during' ? moment.from : track.from,
    to: moment.to,
  });
  const name = useMemo(() => histogramWords(quarters, messages), [quarters, messages]);
  const { moveThumb } = useTimeActions();
  const scale = trackScale(track, width, measures.inset);
  const press = usePress(box, scale.dayAt, moment, moveThumb);
  const height = measures.axis + measures.down + lineBelowBars;
  const place = { height, axis: measures.axis + 0.5, onMove: moveThumb };
  const isRun = moment.mode === 'during';
  return (
    // The thumbs are the way for the keyboard; a press on the track is a shortcut to them.
    <div class="track" ref={box} {...press}>
      <svg ref={svg} role="img" aria-label={name} focusable="false" />
      {isRun && (
        <Thumb
          key="from"
          which="from"
          name={messages.text('time.from')}
          day={moment.from}
          least={track.from}
          most={moment.to}
          x={scale.x(moment.from)}
          {...place}
        />
      )}
      <Thumb
        key="to"
        which="to"
        name={messages.text(isRun ? 'time.to' : 'time.date')}
        day={moment.to}
        least={isRun ? moment.from : track.from}
        most={track.to}
        x={scale.x(moment.to)}
        {...place}
      />
    </div>
  );
}

type Drawing = Parameters<TimelineChart['draw']>[0] & { readonly from: Day; readonly to: Day };

/** Keeps the drawing in step: whole when its box or data change, only its marks when the time does. */
function useTimelineChart(drawing: Drawing) {
  const svg = useRef<SVGSVGElement>(null);
  const chart = useRef<TimelineChart | null>(null);
  const id = useUniqueId();
  const { width, measures, quarters, track, latest, known, words, from, to } = drawing;
  useLayoutEffect(() => {
    if (svg.current === null || width === 0) return;
    chart.current ??= createTimeline(svg.current, id);
    chart.current.draw({ track, latest, known, quarters, width, measures, words });
  }, [id, width, measures, quarters, track, latest, known, words]);
  useLayoutEffect(() => {
    chart.current?.mark(from, to);
  }, [width, measures, quarters, from, to]);
  return svg;
}

/** A press moves the nearest thumb, and goes on moving it until it ends. */
function usePress(
  box: { readonly current: HTMLElement | null },
  dayAt: (x: number) => Day,
  moment: Moment,
  move: (which: ThumbName, day: Day) => void,
) {
  const held = useRef<ThumbName | null>(null);
  const dayOf = (event: PointerEvent) =>
    dayAt(event.clientX - (box.current?.getBoundingClientRect().left ?? 0));
  const release = () => {
    held.current = null;
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || box.current === null) return;
      event.preventDefault();
      const day = dayOf(event);
      const which = moment.mode === 'during' ? nearestThumb(day, moment.from, moment.to) : 'to';
      held.current = which;
      box.current.setPointerCapture(event.pointerId);
      box.current.querySelector<HTMLElement>(`[data-thumb="${which}"]`)?.focus();
      move(which, limited(which, day, moment));
    },
    onPointerMove(event: PointerEvent) {
      if (held.current === null) return;
      move(held.current, limited(held.current, dayOf(event), moment));
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

/** No thumb passes the other one. */
function limited(which: ThumbName, day: Day, moment: Moment): Day {
  if (moment.mode !== 'during') return day;
  return which === 'from' ? Math.min(day, moment.to) : Math.max(day, moment.from);
}

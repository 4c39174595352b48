import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createSeriesChart, type SeriesChart as Drawing } from '../charts/seriesChart.ts';
import {
  markOn,
  nearestMark,
  type SeriesLayout,
  type SeriesMark,
  seriesLayout,
} from '../charts/seriesLayout.ts';
import type { Day } from '../core/model/day.ts';
import type { ClaimId } from '../core/model/id.ts';
import type { Series } from '../core/selection/series.ts';
import { chartWords, isWeak, pointWords, tickWords } from './seriesWords.ts';
import { useSession } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';
import { useWidth } from './useWidth.ts';

export interface SeriesProps {
  readonly series: Series;
  readonly title: string;
  /** What its relationship is about; null for phones. */
  readonly product: string | null;
  readonly onClaim: (claim: ClaimId) => void;
}

/** The drawing, a way for the keyboard through its figures, and the words of the one that is picked. */
export function SeriesChart({ series, title, product, onClaim }: SeriesProps) {
  const { messages } = usePanelShell();
  const moment = useMoment();
  const book = useSession((session) => session.evidence);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const layout = useMemo(
    () => seriesLayout(series, width, tickWords(series, messages)),
    [series, width, messages],
  );
  const [chosen, choose] = useState<SeriesMark | null>(null);
  // After a new layout the mark that was chosen is no longer in it.
  const picked = chosen !== null && layout.marks.includes(chosen) ? chosen : null;
  const spoken = picked ?? markOn(layout, moment.to);
  const svg = useDrawing(series, layout, picked, moment.to);
  if (spoken === null) return null;
  const words = pointWords(spoken.point, product, messages, book);
  const { claims } = spoken.point;
  return (
    <>
      <div class="series-chart" ref={box}>
        <svg
          ref={svg}
          role="img"
          aria-label={chartWords(series, title, messages)}
          focusable="false"
        />
        <Walk {...{ layout, picked, spoken, choose, words }} title={title} onClaim={onClaim} />
      </div>
      <p class="series-said">
        <span>{words}</span>{' '}
        {claims.map(({ id }, at) => (
          <Fragment key={id}>
            {at > 0 && ' '}
            <button type="button" class="claim-link" onClick={() => onClaim(id)}>
              {messages.text('series.claim', { count: claims.length, number: at + 1 })}
            </button>
          </Fragment>
        ))}
      </p>
    </>
  );
}

/** Keeps the drawing in step: whole when its box or figures change, else only its marks. */
function useDrawing(series: Series, layout: SeriesLayout, picked: SeriesMark | null, day: Day) {
  const { messages } = usePanelShell();
  const book = useSession((session) => session.evidence);
  const svg = useRef<SVGSVGElement>(null);
  const chart = useRef<Drawing | null>(null);
  useLayoutEffect(() => {
    if (svg.current === null || layout.width === 0) return;
    chart.current ??= createSeriesChart(svg.current);
    chart.current.draw({
      layout,
      capacity: series.property === 'capacity',
      breakWords: messages.text('series.break.hs2022'),
      isWeak: (point) => isWeak(point, book),
    });
  }, [series, layout, messages, book]);
  useLayoutEffect(
    () => chart.current?.showDay(layout.dayX(day), messages.date(day, 'dayShort')),
    [layout, day, messages],
  );
  useLayoutEffect(() => chart.current?.pick(picked), [layout, picked]);
  return svg;
}

interface WalkProps {
  readonly layout: SeriesLayout;
  readonly picked: SeriesMark | null;
  /** The picked mark, else the one of the present day. */
  readonly spoken: SeriesMark;
  readonly choose: (mark: SeriesMark | null) => void;
  readonly words: string;
  readonly title: string;
  readonly onClaim: (claim: ClaimId) => void;
}

/** One stop for the Tab key over the whole chart: arrows walk through time, Enter leads to the claim. */
function Walk({ layout, picked, spoken, choose, words, title, onClaim }: WalkProps) {
  const { messages } = usePanelShell();
  const { marks } = layout;
  const at = marks.indexOf(spoken);
  const markUnder = (event: MouseEvent): SeriesMark | null => {
    const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return nearestMark(layout, event.clientX - left, event.clientY - top);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      class={picked === null ? 'series-walk' : 'series-walk on-mark'}
      aria-label={messages.text('series.walk', { title })}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={marks.length}
      aria-valuenow={at + 1}
      aria-valuetext={words}
      onFocus={() => choose(spoken)}
      onBlur={() => choose(null)}
      onPointerMove={(event) => {
        if (event.pointerType !== 'touch') choose(markUnder(event));
      }}
      onPointerLeave={(event) => {
        if (event.currentTarget !== document.activeElement) choose(null);
      }}
      onClick={(event) => {
        const mark = markUnder(event);
        // Under a mouse the mark is picked already; a finger picks it first.
        if (mark !== null && mark === picked) onClaim(mark.point.claims[0].id);
        else choose(mark);
      }}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Enter') onClaim(spoken.point.claims[0].id);
        const next = marks[neighbourMark(event.key, at, marks.length) ?? -1];
        if (next === undefined) return;
        event.preventDefault();
        choose(next);
      }}
    />
  );
}

/** The place in the order of time that a key leads to; null for a key that means nothing here. */
export function neighbourMark(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

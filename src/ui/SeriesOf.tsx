import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawMarkSample } from '../charts/seriesMark.ts';
import type { ClaimId, ThingId } from '../core/model/id.ts';
import { pointsIn, type Series, seriesOf } from '../core/selection/series.ts';
import { propertyRank } from './claimGroups.ts';
import { SeriesChart, type SeriesProps } from './SeriesChart.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { isWeak, seriesTitle } from './seriesWords.ts';
import { useSession } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

interface SeriesOfProps {
  readonly thing: ThingId;
  /** What a relationship is about; null for phones. */
  readonly product: string | null;
  /** Under a heading of its own: that of the tie that it belongs to. */
  readonly isPart?: boolean;
}

/** So many charts stand open; the others unfold. */
const open = 2;

/** The figures of a thing over time, where there are enough of them to be a series. */
export function SeriesOf({ thing, product, isPart = false }: SeriesOfProps) {
  const { atlas, messages } = usePanelShell();
  const { known } = useMoment();
  const openClaim = useOpenClaim();
  const section = useRef<HTMLElement>(null);
  const all = seriesOf(atlas, thing, known).toSorted(
    (a, b) => propertyRank(a.property) - propertyRank(b.property),
  );
  if (all.length === 0) return null;
  const onClaim = (claim: ClaimId): void => openClaim(claim, section.current);
  return (
    <section class="series" ref={section}>
      {!isPart && <h3>{messages.text('series.title')}</h3>}
      {all.map((series, at) => {
        const title = seriesTitle(series, product, messages);
        const props = { series, title, product, onClaim };
        const key = [series.property, series.unit, series.months, series.scope].join(' ');
        return at < open ? (
          <figure class="series-figure" key={key}>
            <h4>{title}</h4>
            <SeriesFigure {...props} />
          </figure>
        ) : (
          <FoldedSeries key={key} {...props} />
        );
      })}
    </section>
  );
}

/** Drawn once it is unfolded. */
function FoldedSeries(props: SeriesProps) {
  const { messages } = usePanelShell();
  const [isOpen, setOpen] = useState(false);
  const count = pointsIn(props.series).flat().length;
  return (
    <details class="series-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.text('series.more', { title: props.title, count })}</summary>
      {isOpen && (
        <figure class="series-figure">
          <SeriesFigure {...props} />
        </figure>
      )}
    </details>
  );
}

function SeriesFigure(props: SeriesProps) {
  const { messages } = usePanelShell();
  const { series } = props;
  return (
    <>
      <SeriesKey series={series} />
      <SeriesChart {...props} />
      {series.property === 'capacity' && (
        <p class="panel-note">{messages.text('series.capacity')}</p>
      )}
      {series.breaks.map(({ reason }) => (
        <p class="panel-note" key={reason}>
          {messages.text(`series.break.${reason}.note`)}
        </p>
      ))}
      <SeriesTable {...props} />
    </>
  );
}

/** Whose mark is whose, and that a hollow one is a plan. */
function SeriesKey({ series }: { series: Series }) {
  const { messages } = usePanelShell();
  const { lines } = series;
  const book = useSession((session) => session.evidence);
  const weak = pointsIn(series).findIndex((points) => points.some((point) => isWeak(point, book)));
  const planned = lines.findIndex(({ runs }) => runs.some((run) => run.planned));
  return (
    <ul class="series-key">
      {lines.map(
        ({ basis }, line) =>
          basis !== null && (
            <li key={basis}>
              <MarkSample line={line} planned={series.property === 'capacity'} />
              {basis}
            </li>
          ),
      )}
      {planned >= 0 && (
        <li>
          <MarkSample line={planned} planned />
          {messages.text('series.planned')}
        </li>
      )}
      {weak >= 0 && (
        <li>
          <MarkSample line={weak} planned={series.property === 'capacity'} weak />
          {messages.text('series.weak')}
        </li>
      )}
    </ul>
  );
}

interface MarkSampleProps {
  readonly line: number;
  readonly planned: boolean;
  readonly weak?: boolean;
}

function MarkSample({ line, planned, weak = false }: MarkSampleProps) {
  const svg = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (svg.current !== null) drawMarkSample(svg.current, line, planned);
  }, [line, planned]);
  return (
    <svg class={weak ? 'sample weak' : 'sample'} ref={svg} aria-hidden="true" focusable="false" />
  );
}

import { pointsIn } from '../core/selection/series.ts';
import type { SeriesProps } from './SeriesChart.tsx';
import { pointFigure, pointPeriod } from './seriesWords.ts';
import { usePanelShell } from './usePanelShell.ts';

/** The figures of a chart as a table, folded away; each leads to its claim. */
export function SeriesTable({ series, title, product, onClaim }: SeriesProps) {
  const { messages } = usePanelShell();
  const hasCounters = series.lines.some(({ basis }) => basis !== null);
  return (
    <details class="series-table">
      <summary>{messages.text('series.table')}</summary>
      <table>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.text('series.column.period')}</th>
            {hasCounters && <th scope="col">{messages.text('series.column.counter')}</th>}
            <th scope="col">{messages.text('series.column.figure')}</th>
          </tr>
        </thead>
        <tbody>
          {pointsIn(series)
            .flat()
            .flatMap((point) => point.claims.map((claim) => ({ point, claim })))
            .map(({ point, claim }) => (
              <tr key={claim.id}>
                <th scope="row">{pointPeriod(claim, messages)}</th>
                {hasCounters && <td>{claim.basis}</td>}
                <td>
                  <button type="button" class="claim-link" onClick={() => onClaim(claim.id)}>
                    {pointFigure({ ...point, claims: [claim] }, product, messages)}
                  </button>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}

import type { MarketId } from '../core/model/id.ts';
import { type Destination, destinationsOf } from '../core/selection/destinations.ts';
import { capitalised } from './capitalised.ts';
import { partyName } from './partyWords.ts';
import { periodWords } from './periodWords.ts';
import { figureWords } from './quantityWords.ts';
import { useMoment } from './useMoment.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

/** Where a market's phones go, as one counter tells it of one period; each row leads to its claim. */
export function DestinationsOf({ market }: { market: MarketId }) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const found = destinationsOf(atlas, market, moment);
  if (found === null) return null;
  const { basis, sample, rows } = found;
  const most = Math.max(...rows.map(({ amount }) => amount));
  const period = capitalised(periodWords(sample.validText, messages, 'short'));
  return (
    <section class="series">
      <h3>{messages.text('series.destinations')}</h3>
      <p class="panel-note">
        {basis === null ? period : messages.text('series.destinations.by', { period, basis })}
      </p>
      <ul class="destinations">
        {rows.map((row) => (
          <Row key={row.relationship.id} row={row} most={most} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, most }: { row: Destination; most: number }) {
  const { atlas, messages } = usePanelShell();
  const openClaim = useOpenClaim();
  const { relationship, claim, amount } = row;
  const { value, qualifier } = claim;
  const share = most > 0 ? (100 * amount) / most : 0;
  return (
    <li>
      <button
        type="button"
        class="destination"
        onClick={(event) => openClaim(claim.id, event.currentTarget)}
      >
        <span>{relationship.to === null ? null : partyName(atlas, relationship.to)}</span>
        <span class="destination-bar" style={{ inlineSize: `${share}%` }} />
        <span>{value.form === 'figure' && figureWords(value, qualifier, messages)}</span>
      </button>
    </li>
  );
}

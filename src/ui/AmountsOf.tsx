import type { Claim } from '../core/model/claim.ts';
import type { Facility } from '../core/model/thing.ts';
import { claimsOf } from '../core/selection/claimsOf.ts';
import { relationshipsOf } from '../core/selection/relationshipsOf.ts';
import { amountWords, isOfAYear } from './amountWords.ts';
import { otherProduct } from './partyWords.ts';
import { useMoment } from './useMoment.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

const amounts: ReadonlySet<string> = new Set(['capacity', 'output']);

/** How many phones a plant is said to make, or to be able to: in short, each leading to its claim below. */
export function AmountsOf({ plant }: { plant: Facility }) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const openClaim = useOpenClaim();
  const claims: readonly Claim[] = relationshipsOf(atlas, plant.id)
    .filter((tie) => tie.kind === 'makes_for' && otherProduct(tie) === null)
    .flatMap(({ id }) => claimsOf(atlas, id, moment))
    .filter(({ standing, claim }) => standing === 'now' && amounts.has(claim.property))
    .map(({ claim }) => claim)
    .filter(({ value }) => value.form === 'figure' && value.unit.startsWith('units'));
  if (claims.length === 0) return null;
  const ofYear = claims.every(isOfAYear);
  return (
    <section class="amounts">
      <h3>{messages.text(ofYear ? 'panel.amounts.year' : 'panel.amounts')}</h3>
      <ul>
        {claims.map((claim) => {
          const { figure, said } = amountWords(claim, ofYear, messages);
          return (
            <li key={claim.id}>
              <button
                type="button"
                class="receipt"
                onClick={(event) => openClaim(claim.id, event.currentTarget)}
              >
                <strong>{figure}</strong> {said}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

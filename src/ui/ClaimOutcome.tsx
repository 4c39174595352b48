import type { Atlas } from '../core/model/atlas.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Day } from '../core/model/day.ts';
import { replacedBy } from '../core/selection/knownClaim.ts';
import type { PlanAt } from '../core/selection/planAt.ts';
import { type PromiseAt, promiseOfClaim } from '../core/selection/promisesAt.ts';
import { wordingOutcome } from './outcomeWords.ts';
import { periodWords } from './periodWords.ts';
import { isMoved } from './promiseRows.ts';
import { useMoment } from './useMoment.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

/** The wording that took the place of this one; null where none did, and for what only repeats another. */
function nextWording(atlas: Atlas, { history }: PromiseAt, claim: Claim, known: Day): Claim | null {
  if (!history.includes(claim)) return null;
  const replacing = replacedBy(atlas, claim, known);
  return history.find((wording) => replacing.includes(wording)) ?? null;
}

/** Whether what stands round it says so already: that it is late or given up, or what contradicts it. */
function isSaid({ outcome }: PromiseAt, plan: PlanAt | null): boolean {
  if (outcome.kind === 'open') return true;
  return (
    (outcome.kind === 'changed' && outcome.how === 'otherwise') ||
    (outcome.kind === 'overdue' && plan?.state === 'overdue') ||
    (outcome.kind === 'silent' && plan?.state === 'lapsed')
  );
}

/** What became of a plan as far as it is known, each with the claim that says so. */
export function ClaimOutcome({ claim, plan }: { claim: Claim; plan: PlanAt | null }) {
  const { atlas, messages } = usePanelShell();
  const { known } = useMoment();
  const promise = plan === null ? null : promiseOfClaim(atlas, claim.id, known);
  if (promise === null) return null;
  const next = nextWording(atlas, promise, claim, known);
  if (next !== null) {
    const key = Number.isFinite(next.valid.to) ? 'claim.revised.to' : 'claim.revised';
    const target = periodWords(next.validText, messages, 'short');
    return <Told words={messages.text(key, { target })} by={next} />;
  }
  if (isSaid(promise, plan)) return null;
  const { outcome } = promise;
  const by = 'by' in outcome && outcome.by.id !== claim.id ? outcome.by : null;
  return <Told words={wordingOutcome(claim, promise, isMoved(promise), messages)} by={by} />;
}

/** The words, and the way to the claim that they stand on. */
function Told({ words, by }: { words: string; by: Claim | null }) {
  const { messages } = usePanelShell();
  const openClaim = useOpenClaim();
  return (
    <p class="claim-late">
      {words}
      {by !== null && (
        <>
          {' '}
          <button
            type="button"
            class="claim-link"
            aria-label={messages.text('claim.outcome.show', { words })}
            onClick={(event) => openClaim(by.id, event.currentTarget)}
          >
            {messages.text('claim.outcome')}
          </button>
        </>
      )}
    </p>
  );
}

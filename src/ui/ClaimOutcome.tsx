import type { Claim } from '../core/model/claim.ts';
import type { PlanAt } from '../core/selection/planAt.ts';
import { type PromiseAt, promiseOfClaim } from '../core/selection/promisesAt.ts';
import { outcomeWords } from './outcomeWords.ts';
import { periodWords } from './periodWords.ts';
import { isMoved } from './promiseRows.ts';
import { useMoment } from './useMoment.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

/** The wording that came after this one; null for the last one and for what only repeats it. */
function nextWording({ history }: PromiseAt, claim: Claim): Claim | null {
  const at = history.indexOf(claim);
  return at < 0 ? null : (history[at + 1] ?? null);
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
  const next = nextWording(promise, claim);
  if (next !== null) {
    const key = Number.isFinite(next.valid.to) ? 'claim.revised.to' : 'claim.revised';
    const target = periodWords(next.validText, messages, 'short');
    return <Told words={messages.text(key, { target })} by={next} />;
  }
  if (isSaid(promise, plan)) return null;
  const { outcome } = promise;
  const by = 'by' in outcome && outcome.by.id !== claim.id ? outcome.by : null;
  return <Told words={outcomeWords(outcome, isMoved(promise), messages)} by={by} />;
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

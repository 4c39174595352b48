import type { Atlas } from '../core/model/atlas.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Day } from '../core/model/day.ts';
import { replacedBy } from '../core/selection/knownClaim.ts';
import { targetOf } from '../core/selection/outcomeOf.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { periodWords } from './periodWords.ts';

/** Every day that was named, one after the other; `or` where nobody took an earlier one back for it. */
export function targetsWords(
  atlas: Atlas,
  history: readonly Claim[],
  known: Day,
  messages: PanelMessages,
): string {
  const words = (claim: Claim): string => periodWords(claim.validText, messages, 'short');
  const named = history.filter((claim) => targetOf(claim) !== null);
  const [first, ...later] = named.filter((claim, at) => {
    const before = named[at - 1];
    return before === undefined || words(before) !== words(claim);
  });
  if (first === undefined) return '';
  const moves = new Set(named.flatMap((claim) => replacedBy(atlas, claim, known)));
  return later.reduce(
    (before, claim) =>
      messages.text(moves.has(claim) ? 'slip.then' : 'slip.or', {
        before,
        after: words(claim),
      }),
    words(first),
  );
}

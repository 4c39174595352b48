import type { ThingId } from '../core/model/id.ts';
import { lastWordOf } from '../core/selection/lastWord.ts';
import { capitalised } from './capitalised.ts';
import { valueWords } from './claimWords.ts';
import { startWords } from './periodWords.ts';
import { useSession } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

/** What was last told of a tie in words, and when; it leads to its claim. */
export function LastWord({ of }: { of: ThingId }) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const openClaim = useOpenClaim();
  const book = useSession((session) => session.evidence);
  const claim = lastWordOf(atlas, of, moment);
  if (claim === null) return null;
  const said = valueWords(atlas, claim, book?.evidence.get(claim.id) ?? null, messages);
  const date = startWords(claim.validText, messages, 'short');
  const words = date === null ? said : messages.text('tie.last_word', { words: said, date });
  return (
    <p class="tie-word">
      <button
        type="button"
        class="claim-link"
        onClick={(event) => openClaim(claim.id, event.currentTarget)}
      >
        {capitalised(words)}
      </button>
    </p>
  );
}

import type { Atlas } from '../core/model/atlas.ts';
import type { Day } from '../core/model/day.ts';
import type { StateAt } from '../core/model/state.ts';
import type { FacilityKind } from '../core/model/thing.ts';
import { clearFocus } from '../core/view/transitions.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { capitalised } from './capitalised.ts';
import { Icon } from './Icon.tsx';
import { periodWords } from './periodWords.ts';
import { SymbolSample } from './Sample.tsx';
import { stateSentence } from './stateSentence.ts';
import { stateWord } from './stateWords.ts';
import { useEvidence } from './useEvidence.ts';
import { useMoment } from './useMoment.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

interface PanelHeadProps {
  readonly eyebrow: string;
  readonly title: string;
  /** Second names and place, in this order. */
  readonly lines?: readonly (string | null)[];
}

/** Kind, name and place of what is in focus, and the way out. */
export function PanelHead({ eyebrow, title, lines = [] }: PanelHeadProps) {
  const { dispatch, messages } = usePanelShell();
  return (
    <>
      <p class="panel-eyebrow">{eyebrow}</p>
      {/* The keyboard's focus comes here when the panel opens. */}
      <h2 class="panel-title" tabIndex={-1}>
        {title}
      </h2>
      {lines.map(
        (line) =>
          line !== null && (
            <p class="panel-place" key={line}>
              {line}
            </p>
          ),
      )}
      <button
        type="button"
        class="icon-button panel-close"
        aria-label={messages.text('panel.close')}
        onClick={() => dispatch(clearFocus(), 'push')}
      >
        <Icon name="close" />
      </button>
    </>
  );
}

interface StateWashProps {
  /** Null: it is not there at the moment. */
  readonly state: StateAt | null;
  /** The symbol beside the words: a facility's own, else the round one. */
  readonly kind: FacilityKind;
}

/** The state as a sentence; of what only figures tell their years, and no word that it goes on. */
function washWords(atlas: Atlas, state: StateAt, day: Day, messages: PanelMessages): string {
  if (state.counted === null) return stateSentence(atlas, state, day, messages);
  const figures = capitalised(stateWord(state, messages));
  if (state.state !== 'unknown') return figures;
  const last = state.claim === null ? undefined : atlas.claims.get(state.claim);
  const period = periodWords(last?.validText ?? '', messages);
  return messages.text('wash.counted.older', { figures, period });
}

/** The state in words, beside the symbol that shows it. */
export function StateWash({ state, kind }: StateWashProps) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const openClaim = useOpenClaim();
  const day = Math.min(moment.to, moment.known);
  const claim = state?.claim ?? null;
  const said =
    state === null ? messages.text('panel.gone') : washWords(atlas, state, day, messages);
  const isWeak = useEvidence(claim)?.confidence === 'low' && state?.inferred === false;
  const words = isWeak ? messages.text('wash.weak', { words: said, state: state.state }) : said;
  return (
    <>
      <p class="panel-wash">
        <SymbolSample kind={kind} state={state?.state ?? 'unknown'} size={12} />
        {claim === null ? (
          <span>{words}</span>
        ) : (
          <button
            type="button"
            class="receipt"
            onClick={(event) => openClaim(claim, event.currentTarget)}
          >
            {words}
          </button>
        )}
      </p>
      {state !== null && !state.reportDayKnown && (
        <p class="panel-note">{messages.text('wash.daybound')}</p>
      )}
    </>
  );
}

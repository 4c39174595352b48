import type { Atlas } from '../../core/model/atlas.ts';
import type { StateAt } from '../../core/model/state.ts';
import type { Stretch } from '../../core/selection/stretch.ts';
import { type IsoSpan, runsOf } from './runsOf.ts';

/** What a map says about one state of a thing, so that it can be read without the tables. */
interface StateStatement extends IsoSpan {
  readonly state: string;
  readonly stage: string | null;
  /** It is so by `from`; nobody said since when. */
  readonly since_at_least: boolean;
  /** For a plan its target, EDTF as the editors wrote it. */
  readonly target: string | null;
  /** No source says so: we conclude it from silence. */
  readonly inferred: boolean;
  /** Where false, a plan's `from` is the earliest day that the claim's content allows. */
  readonly report_day_known: boolean;
  readonly claim: string | null;
}

/** The states of a thing, in order of time. */
export const stateStatements = (
  atlas: Atlas,
  stretches: readonly Stretch<StateAt>[],
): StateStatement[] =>
  runsOf(stretches).map(({ span, value }) => ({
    state: value.state,
    stage: value.stage,
    ...span,
    since_at_least: value.sinceAtLeast,
    target: targetText(atlas, value),
    inferred: value.inferred,
    report_day_known: value.reportDayKnown,
    claim: value.claim,
  }));

const targetText = ({ claims }: Atlas, { target, claim }: StateAt): string | null =>
  target === null || claim === null ? null : (claims.get(claim)?.validText ?? null);

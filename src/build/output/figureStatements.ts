import type { Claim } from '../../core/model/claim.ts';
import type { Stretch } from '../../core/selection/stretch.ts';
import { type IsoSpan, runsOf } from './runsOf.ts';

/** A figure as it was claimed, and from which day to which it sets the flow's width. */
interface FigureStatement extends IsoSpan {
  /** What was counted: capacity is not output. */
  readonly property: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly qualifier: string | null;
  readonly basis: string | null;
  readonly modality: string;
  /** The period of the figure, EDTF as the editors wrote it. */
  readonly valid: string;
  readonly claim: string;
}

/** The figures that a flow's width stood for, in order of time. */
export const figureStatements = (stretches: readonly Stretch<Claim>[]): FigureStatement[] =>
  runsOf(stretches).flatMap(({ span, value: claim }) =>
    claim.value.form !== 'figure'
      ? []
      : [
          {
            property: claim.property,
            low: claim.value.low,
            high: claim.value.high,
            unit: claim.value.unit,
            qualifier: claim.qualifier,
            basis: claim.basis,
            modality: claim.modality,
            valid: claim.validText,
            ...span,
            claim: claim.id,
          },
        ],
  );

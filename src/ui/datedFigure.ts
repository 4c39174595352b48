import type { Claim } from '../core/model/claim.ts';
import type { Span } from '../core/model/day.ts';
import { type PropertyRule, properties } from '../core/model/property.ts';
import { isPlan } from '../core/selection/knownClaim.ts';
import type { Messages } from '../messages/messages.ts';
import { figureKind } from './figureKind.ts';
import { type Length, periodWords } from './periodWords.ts';

/** The days that a figure is of, or that a plan's is for; null of what holds until it changes. */
function periodOf({ property, modality, valid }: Claim): Span | null {
  const rule: PropertyRule = properties[property];
  const isDated = rule.closedPeriod || isPlan({ modality });
  return isDated && Number.isFinite(valid.from) && Number.isFinite(valid.to) ? valid : null;
}

/**
 * A figure as it has to be said: "25 m a year, target, for 2024", "1.35 m, Jan–Nov 2025". A plan's days
 * are left out where they are the `target` that is told beside it.
 */
export function datedFigure(
  figure: string,
  claim: Claim,
  messages: Messages,
  { length = 'short', target = null }: { length?: Length; target?: Span | null } = {},
): string {
  const kind = figureKind(claim, messages);
  const days = periodOf(claim);
  const isTold = days?.from === target?.from && days?.to === target?.to;
  const period = days === null || isTold ? null : periodWords(claim.validText, messages, length);
  const time =
    period !== null && isPlan(claim) ? messages.text('short.target', { target: period }) : period;
  return [kind, time].reduce<string>(
    (said, more) =>
      more === null ? said : messages.text('flow.figure', { figure: said, kind: more }),
    figure,
  );
}

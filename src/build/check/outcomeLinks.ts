import type { Claim, ReasonedLink } from '../../core/model/claim.ts';
import type { Day } from '../../core/model/day.ts';
import { beginningOf } from '../../core/selection/beginning.ts';
import { isFact, isPlan } from '../../core/selection/knownClaim.ts';
import { isOnTheSameMatter } from '../../core/selection/saysOtherwise.ts';
import { isoOf } from '../../core/time/civil.ts';
import { readDateText } from '../tables/dateText.ts';
import type { Row } from '../tables/table.ts';
import type { CheckContext } from './rowCheck.ts';

/** A link and the row that it stands in. */
export interface PlacedLink {
  readonly link: ReasonedLink;
  readonly row: Row;
}

/** What became of a plan can be told only of a plan, by what is no plan, and only after it was made. */
export function checkOutcomes(
  placed: readonly PlacedLink[],
  claims: readonly Claim[],
  context: CheckContext,
): void {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const { link, row } of placed) {
    const outcome = byId.get(link.from);
    const plan = byId.get(link.to);
    if (outcome === undefined || plan === undefined) continue;
    if (link.kind === 'fulfils') checkFulfilment(outcome, plan, row, context);
    if (link.kind === 'fails') checkFailure(outcome, plan, row, context);
  }
}

const said = ({ id, modality }: Claim): string => `${id}, which is ${modality}`;

function checkFulfilment(outcome: Claim, plan: Claim, row: Row, context: CheckContext): void {
  const { report } = context;
  if (!isFact(outcome)) report(row, 'from', 'a claim that is asserted or estimated', said(outcome));
  if (!checkPlan(outcome, plan, row, context)) return;
  const begun = beginningOf(outcome).to;
  const made = firstDayOfReport(plan, context);
  if (begun < made) {
    const found = `${plan.id}, reported ${isoOf(made)} at the earliest`;
    report(row, 'to', `a plan made by ${isoOf(begun)}, when ${outcome.id} begins`, found);
  }
}

function checkFailure(outcome: Claim, plan: Claim, row: Row, context: CheckContext): void {
  const { report } = context;
  if (isPlan(outcome))
    report(row, 'from', 'a claim that is asserted, estimated or denied', said(outcome));
  if (checkPlan(outcome, plan, row, context) && !isOnTheSameMatter(outcome, plan)) {
    const wanted = `a plan of the same property and unit as ${outcome.id}: ${matterOf(outcome)}`;
    report(row, 'to', wanted, `${plan.id}: ${matterOf(plan)}`);
  }
}

const matterOf = ({ property, value }: Claim): string =>
  value.form === 'figure' ? `${property} in ${value.unit}` : property;

/** Whether the other end of the link is a plan, and one that was heard of by the day of its outcome. */
function checkPlan(outcome: Claim, plan: Claim, row: Row, { report }: CheckContext): boolean {
  if (!isPlan(plan)) {
    report(row, 'to', 'a claim that is planned or forecast', said(plan));
    return false;
  }
  if (plan.reported.from <= outcome.reported.to) return true;
  report(row, 'to', `a plan reported before ${outcome.id}, which tells what became of it`);
  return false;
}

/**
 * The first day on which the plan can have been made, as its row has it: where the day of its report is
 * a set without a beginning, that is no day at all.
 */
function firstDayOfReport(plan: Claim, { index }: CheckContext): Day {
  const text = index.rows.claims.get(plan.id)?.cell('reported') ?? '';
  return readDateText(text)?.span.from ?? Number.NEGATIVE_INFINITY;
}

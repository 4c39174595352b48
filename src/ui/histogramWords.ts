import type { HistogramBar } from '../core/selection/changes.ts';
import { civilOf, quarterOf } from '../core/time/civil.ts';
import type { Messages } from '../messages/messages.ts';

function quarterWords({ quarter }: HistogramBar, messages: Messages): string {
  const year = String(civilOf(quarter).year);
  return messages.text('period.quarter', { quarter: quarterOf(quarter), year });
}

/** What a bar says to the pointer: "Q1 2022: 2 begun, none ended". */
export function barWords(bar: HistogramBar, messages: Messages): string {
  const { begun, ended } = bar;
  return messages.text('time.bar', { quarter: quarterWords(bar, messages), begun, ended });
}

/** The histogram for those who do not see it. */
export function histogramWords(quarters: readonly HistogramBar[], messages: Messages): string {
  const most = quarters.reduce<HistogramBar | null>(
    (found, bar) => (bar.begun > (found?.begun ?? 0) ? bar : found),
    null,
  );
  if (most === null) return messages.text('time.histogram.empty');
  return messages.text('time.histogram', {
    quarter: quarterWords(most, messages),
    count: most.begun,
  });
}

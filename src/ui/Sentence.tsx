import { useMemo } from 'preact/hooks';
import { summaryOf } from '../core/selection/summary.ts';
import { type MomentSentence, momentSentence } from './momentSentence.ts';
import { useShell } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import { useVisible } from './useVisible.ts';

/** The words of the moment; the same object while nothing changes. */
export function useMomentSentence(): MomentSentence {
  const { atlas, messages } = useShell();
  const moment = useMoment();
  const visible = useVisible();
  return useMemo(
    () => momentSentence(atlas, summaryOf(atlas, visible, moment), messages),
    [atlas, visible, moment, messages],
  );
}

/** What there is to see, in two or three sentences. */
export function Sentence({ floating }: { floating: boolean }) {
  const { lead, rest } = useMomentSentence();
  return (
    <p class={floating ? 'sentence floating' : 'sentence'}>
      <strong>{lead}</strong> {rest}
    </p>
  );
}

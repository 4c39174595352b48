import { useMemo } from 'preact/hooks';
import { summaryOf } from '../core/selection/summary.ts';
import { type MomentSentence, momentSentence } from './momentSentence.ts';
import { useShell } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import type { PanelPartsState } from './usePanelParts.ts';
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

interface SentenceProps {
  readonly floating: boolean;
  /** Once these have come, each sentence is a link. */
  readonly parts: PanelPartsState;
}

/** What there is to see, in two or three sentences; each leads to what it stands on. */
export function Sentence({ floating, parts }: SentenceProps) {
  const sentence = useMomentSentence();
  return (
    <p class={floating ? 'sentence floating' : 'sentence'}>
      {sentence.parts.map((part, at) => {
        const words = typeof parts === 'object' ? <parts.ReceiptLink part={part} /> : part.words;
        return at === 0 ? <strong key={part.words}>{words}</strong> : [' ', words];
      })}
    </p>
  );
}

import { useMomentSentence } from './useMomentSentence.ts';
import type { PanelPartsState } from './usePanelParts.ts';

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
      {/* What is cut at whole lines has to be a block of text in a box of its own. */}
      <span>
        {sentence.parts.map((part, at) => {
          const words = typeof parts === 'object' ? <parts.ReceiptLink part={part} /> : part.words;
          return at === 0 ? <strong key={part.words}>{words}</strong> : [' ', words];
        })}
      </span>
    </p>
  );
}

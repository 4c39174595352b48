import type { Atlas, EvidenceBook } from '../core/model/atlas.ts';
import type { PromiseAt } from '../core/selection/promisesAt.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { speakerWords } from './claimWords.ts';

/**
 * Who made the promise, and who else moved it; of wordings for which nobody is named who reported them:
 * a paper has promised nothing.
 */
export function whoWords(
  atlas: Atlas,
  { history }: PromiseAt,
  book: EvidenceBook,
  messages: PanelMessages,
): string {
  const speakers = new Set<string>();
  const publishers = new Set<string>();
  for (const { id } of history) {
    const evidence = book.evidence.get(id);
    const speaker = evidence === undefined ? null : speakerWords(atlas, evidence);
    const publisher = evidence && book.sources.get(evidence.source)?.publisher;
    if (speaker !== null) speakers.add(speaker);
    else if (publisher !== undefined) publishers.add(publisher);
  }
  const said = messages.list([...speakers]);
  const reported = messages.list([...publishers]);
  if (publishers.size === 0) return said;
  return speakers.size === 0
    ? messages.text('promise.reported', { publisher: reported })
    : messages.text('promise.reported.also', { speakers: said, publisher: reported });
}

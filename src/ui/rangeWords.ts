import type { Atlas, EvidenceBook } from '../core/model/atlas.ts';
import { partsOfBasis } from '../core/model/basis.ts';
import type { Claim } from '../core/model/claim.ts';
import { countTheSame } from '../core/selection/disagreement.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import type { ClaimPart } from './claimGroups.ts';
import { speakerWords } from './claimWords.ts';
import { quantityWords } from './quantityWords.ts';

/** Whoever stands behind a claim: who spoke, else who counted, else who published it. */
function voiceOf(atlas: Atlas, claim: Claim, book: EvidenceBook | null): string | null {
  const evidence = book?.evidence.get(claim.id);
  const speaker = evidence === undefined ? null : speakerWords(atlas, evidence);
  const counter = claim.basis === null ? null : partsOfBasis(claim.basis).who;
  const source = evidence === undefined ? undefined : book?.sources.get(evidence.source);
  return speaker ?? counter ?? source?.publisher ?? null;
}

/**
 * From the lowest to the highest of figures that contradict each other, with everyone who speaks;
 * null where they do not all count the same: two plans are never rounded into one. `product` is what
 * is counted; null stands for phones.
 */
export function rangeWords(
  atlas: Atlas,
  part: ClaimPart,
  product: string | null,
  book: EvidenceBook | null,
  messages: PanelMessages,
): string | null {
  const [first] = part;
  if (first.claim.value.form !== 'figure') return null;
  const { unit } = first.claim.value;
  if (!part.every(({ claim }) => countTheSame(first.claim, claim))) return null;
  const figures = part.flatMap(({ claim: { value } }) => (value.form === 'figure' ? [value] : []));
  const low = Math.min(...figures.map((figure) => figure.low));
  const high = Math.max(...figures.map((figure) => figure.high));
  const voices = new Set(part.flatMap(({ claim }) => voiceOf(atlas, claim, book) ?? []));
  return messages.text('claim.range', {
    range: quantityWords({ form: 'figure', low, high, unit }, null, product, messages),
    count: voices.size,
    claims: part.length,
    names: messages.list([...voices]),
  });
}

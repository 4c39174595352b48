import type { Atlas } from '../core/model/atlas.ts';
import type { Claim, Evidence } from '../core/model/claim.ts';
import type { ClaimTie } from '../core/selection/claimsOf.ts';
import { isPlan } from '../core/selection/knownClaim.ts';
import { isSameSpan } from '../core/selection/outcomeOf.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { valueWords } from './claimWords.ts';
import { spanWords } from './periodWords.ts';
import { figureWords } from './quantityWords.ts';
import { isBeginning, kindOfThing, stageSaid, turnOf } from './stageSaid.ts';

/** So many letters of a claim in words are enough to know it again. */
const longestWords = 60;

/** A sentence about another claim, with the words that lead to it in its middle. */
export interface ClaimTold {
  readonly before: string;
  readonly claim: string;
  readonly after: string;
}

/** Stands for the other claim while the sentence is made. */
const gap = '\u0000';

/** Whether one plan names another day than the other, for the same beginning. */
function isMove(claim: Claim, other: Claim): boolean {
  return (
    isPlan(claim) &&
    isPlan(other) &&
    isBeginning(claim) &&
    isBeginning(other) &&
    !isSameSpan(claim.valid, other.valid)
  );
}

function nameOf(claim: Claim, messages: PanelMessages): string {
  const form = isPlan(claim) ? claim.modality : claim.value.form;
  if (!claim.reportDayKnown) return messages.text('claim.told.undated', { form });
  return messages.text('claim.told', { form, date: spanWords(claim.reported, messages) });
}

/** A claim in a few words within a sentence: "the plan of 28 Feb 2022 to open". */
function claimInSentence(
  atlas: Atlas,
  claim: Claim,
  evidence: Evidence | null,
  messages: PanelMessages,
): string {
  const name = nameOf(claim, messages);
  const { value, qualifier } = claim;
  switch (value.form) {
    case 'stage': {
      const turn = turnOf(value.stage);
      const kind = kindOfThing(atlas, claim.about);
      if (isPlan(claim) && turn !== 'stage') {
        return messages.text(`claim.told.${turn}`, { name, kind });
      }
      const said = stageSaid(atlas, claim, messages) ?? '';
      return messages.text('claim.told.value', { name, value: said });
    }
    case 'figure': {
      const isRise = claim.property === 'growth' || claim.property === 'value_added';
      const words = figureWords(value, qualifier, messages, isRise);
      return messages.text('claim.told.value', { name, value: words });
    }
    case 'words': {
      const said = valueWords(atlas, claim, evidence, messages);
      const isLong = said.length > longestWords;
      const words = isLong ? `${said.slice(0, longestWords).trimEnd()}…` : said;
      return messages.text('claim.told.words', { name, words });
    }
    case 'none':
    case 'place':
    case 'organisation':
    case 'market':
      return messages.text('claim.told.value', {
        name,
        value: valueWords(atlas, claim, evidence, messages),
      });
  }
}

/** "the opening planned on 1 Nov 2021": what another plan moves. */
function movedInSentence(
  atlas: Atlas,
  { about, reported }: Claim,
  messages: PanelMessages,
): string {
  return messages.text('claim.told.moved', {
    kind: kindOfThing(atlas, about),
    exact: reported.from === reported.to ? 'yes' : 'no',
    date: spanWords(reported, messages),
  });
}

/** How a claim bears on another one, as a sentence without a subject; `evidence` is that of the other. */
export function claimTold(
  atlas: Atlas,
  claim: Claim,
  { kind, direction }: ClaimTie,
  other: Claim,
  evidence: Evidence | null,
  messages: PanelMessages,
): ClaimTold {
  const how = isMove(claim, other) ? 'moved' : isPlan(other) ? 'plan' : 'fact';
  const words = messages.text(`claim.link.${kind}.${direction}`, { how, claim: gap });
  const [before = '', after = ''] = words.split(gap);
  const isMoved =
    how === 'moved' && kind === 'revises' && direction === 'to' && other.reportDayKnown;
  const told = isMoved
    ? movedInSentence(atlas, other, messages)
    : claimInSentence(atlas, other, evidence, messages);
  return { before, claim: told, after };
}

import type { Atlas, EvidenceBook } from '../core/model/atlas.ts';
import { partsOfBasis } from '../core/model/basis.ts';
import type { Claim, Evidence } from '../core/model/claim.ts';
import type { Day } from '../core/model/day.ts';
import type { ClaimId, RelationshipId, SourceId, ThingId } from '../core/model/id.ts';
import type { PropertyName } from '../core/model/property.ts';
import { spokenOn } from '../core/selection/knownClaim.ts';
import type { OutcomeKind } from '../core/selection/outcomeOf.ts';
import { type PromiseAt, tellingOf } from '../core/selection/promisesAt.ts';
import type { Focus } from '../core/view/view.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { valueWords } from './claimWords.ts';
import { focusOfThing } from './focusOfThing.ts';
import { outcomeWords } from './outcomeWords.ts';
import { periodWords, spanWords } from './periodWords.ts';
import { whoWords } from './promiseWho.ts';
import { figureWords, quantityWords } from './quantityWords.ts';
import { isBeginning, stageSaid } from './stageSaid.ts';
import { thingName } from './thingName.ts';
import { tieWords } from './tieWords.ts';

/** One promise in the words of the table. */
export interface PromiseRow {
  readonly id: ClaimId;
  readonly promise: PromiseAt;
  readonly focus: Focus | null;
  readonly thing: string;
  /** Ties through the plant of which the same opening is said. */
  readonly also: readonly string[];
  readonly what: string;
  /** Null while the sources are still to come. */
  readonly who: string | null;
  readonly said: string;
  /** The day that was named last, and the one before it where it moved. */
  readonly due: string;
  readonly dueAtFirst: string | null;
  readonly outcome: string;
  /** Null while the sources are still to come. */
  readonly sources: number | null;
}

/** What is hoped for is never read as made, able or earned. */
function plannedTitle(property: PropertyName, messages: PanelMessages): string {
  switch (property) {
    case 'revenue':
    case 'capacity':
    case 'output':
    case 'exports':
    case 'value_added':
    case 'stake':
      return messages.text(`property.${property}.planned`);
    default:
      return messages.text(`property.${property}`);
  }
}

/** The property and value that are promised; a statement speaks for itself. */
function whatWords(
  atlas: Atlas,
  claim: Claim,
  evidence: Evidence | null,
  messages: PanelMessages,
): string {
  const { property, value } = claim;
  switch (value.form) {
    case 'words':
      return valueWords(atlas, claim, evidence, messages);
    case 'none':
      return property === 'production_start'
        ? messages.text('promise.begin', { modality: claim.modality, kind: 'makes_for' })
        : messages.text(`property.${property}`);
    case 'stage':
      return stageSaid(atlas, claim, messages) ?? '';
    case 'figure': {
      const product = atlas.relationships.get(claim.about as RelationshipId)?.product ?? null;
      const isRise = property === 'growth' || property === 'value_added';
      const words = isRise
        ? figureWords(value, claim.qualifier, messages, true)
        : quantityWords(value, claim.qualifier, product, messages);
      const counted = claim.basis === null ? null : partsOfBasis(claim.basis).what;
      const promised = messages.text('promise.value', {
        property: plannedTitle(property, messages),
        value: words,
      });
      return counted === null
        ? promised
        : messages.text('promise.counted', { words: promised, what: counted });
    }
    case 'place':
    case 'organisation':
    case 'market':
      return messages.text(`promise.${value.form}`, {
        value: valueWords(atlas, claim, evidence, messages),
      });
  }
}

function sourceCount(promise: PromiseAt, book: EvidenceBook): number {
  const sources = tellingOf(promise).map(({ id }) => book.evidence.get(id)?.source);
  return new Set(sources.filter((source): source is SourceId => source !== undefined)).size;
}

/** Whether a day was named first that is no longer the one that holds. */
export function isMoved({ firstTarget, target }: PromiseAt): boolean {
  return (
    firstTarget !== null && (firstTarget.from !== target?.from || firstTarget.to !== target.to)
  );
}

function firstDue(promise: PromiseAt, messages: PanelMessages): string | null {
  if (!isMoved(promise)) return null;
  const first = promise.history.find(({ valid }) => Number.isFinite(valid.to));
  if (first === undefined) return null;
  return messages.text('promise.due.before', {
    period: periodWords(first.validText, messages, 'short'),
  });
}

/** What a promise is about. A tie is told as it was meant: its present would give away what became of it. */
function meantName(
  atlas: Atlas,
  thing: ThingId,
  first: Claim,
  known: Day,
  messages: PanelMessages,
): string {
  const tie = atlas.relationships.get(thing as RelationshipId);
  if (tie === undefined || !isBeginning(first)) {
    return thingName(atlas, thing, { to: known, known }, messages);
  }
  const state = { state: 'ahead', stage: null } as const;
  return tieWords(atlas, tie, messages, { state, day: spokenOn(first), known });
}

function rowOf(
  atlas: Atlas,
  promise: PromiseAt,
  known: Day,
  book: EvidenceBook | null,
  messages: PanelMessages,
): PromiseRow {
  const { claim, history, also } = promise;
  const [first] = history;
  const nameOf = (thing: ThingId): string => meantName(atlas, thing, first, known, messages);
  return {
    id: claim.id,
    promise,
    focus: focusOfThing(atlas, claim.about),
    thing: nameOf(claim.about),
    also: also.map((tie) => nameOf(tie.claim.about)),
    what: whatWords(atlas, claim, book?.evidence.get(claim.id) ?? null, messages),
    who: book === null ? null : whoWords(atlas, promise, book, messages),
    said: first.reportDayKnown
      ? spanWords(first.reported, messages)
      : messages.text('promise.said.unknown'),
    due:
      promise.target === null
        ? messages.text('promise.undated')
        : periodWords(claim.validText, messages, 'short'),
    dueAtFirst: firstDue(promise, messages),
    outcome: outcomeWords(promise.outcome, isMoved(promise), messages),
    sources: book === null ? null : sourceCount(promise, book),
  };
}

/** The rows of the table, in the order of the data; `book` is null until the sources have arrived. */
export function promiseRows(
  atlas: Atlas,
  promises: readonly PromiseAt[],
  known: Day,
  book: EvidenceBook | null,
  messages: PanelMessages,
): readonly PromiseRow[] {
  return promises.map((promise) => rowOf(atlas, promise, known, book, messages));
}

export interface PromiseFilter {
  readonly words: string;
  /** Outcomes that are shown; none chosen shows all. */
  readonly only: ReadonlySet<OutcomeKind>;
}

/** Whether each word that was typed stands somewhere in the row. */
function hasWords(row: PromiseRow, words: readonly string[]): boolean {
  const { thing, also, what, who, outcome } = row;
  const text = [thing, ...also, what, who ?? '', outcome].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The rows that have these words, of outcomes that are shown. */
export function filterPromises(
  rows: readonly PromiseRow[],
  { words, only }: PromiseFilter,
): readonly PromiseRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const isShown = (kind: OutcomeKind): boolean => only.size === 0 || only.has(kind);
  return rows.filter((row) => isShown(row.promise.outcome.kind) && hasWords(row, wanted));
}

/** How many rows have each outcome, whatever is filtered. */
export function outcomeCounts(rows: readonly PromiseRow[]): ReadonlyMap<OutcomeKind, number> {
  const counts = new Map<OutcomeKind, number>();
  for (const { promise } of rows) {
    counts.set(promise.outcome.kind, (counts.get(promise.outcome.kind) ?? 0) + 1);
  }
  return counts;
}

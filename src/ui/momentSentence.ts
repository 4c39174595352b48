import type { Atlas } from '../core/model/atlas.ts';
import type { Day } from '../core/model/day.ts';
import type { FacilityId, RelationshipId } from '../core/model/id.ts';
import type { Change } from '../core/selection/changes.ts';
import { placeOf } from '../core/selection/placeOf.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import { countOf, idsOf, type Summary } from '../core/selection/summary.ts';
import type { Messages } from '../messages/messages.ts';
import {
  facilityName,
  nameAsSubject,
  partyInSentence,
  partyName,
  productWords,
} from './partyWords.ts';
import {
  inGroup,
  inList,
  ofBrand,
  type Receipt,
  receiptOf,
  type SentencePart,
} from './sentencePart.ts';
import { sinceWords, targetWords } from './stateWords.ts';
import { tieWords } from './tieWords.ts';

/** The moment in words: what stands first is said strongest. */
export interface MomentSentence {
  readonly lead: string;
  readonly rest: string;
  /** The same, sentence by sentence; the first is the lead. */
  readonly parts: readonly SentencePart[];
}

/** The first sentence, what follows on it, and the entry that both have told. */
interface Lead {
  readonly lead: string;
  readonly more: string;
  readonly told: RelationshipId | null;
  /** Whom alone it is about, or what of the list it counts. */
  readonly receipt: Receipt;
}

interface Saying {
  readonly atlas: Atlas;
  readonly summary: Summary;
  readonly messages: Messages;
}

const running = ['operating', 'paused'] as const;
const ahead = ['ahead', 'overdue'] as const;

/** The brand with the most sites, or what the entries alone tell. */
function leadOf(saying: Saying): Lead {
  const { atlas, summary, messages } = saying;
  const orders = summary.brands.map(({ brand, sites, products }) => {
    const counts = {
      running: countOf(sites, running),
      planned: countOf(sites, ['ahead']),
      overdue: countOf(sites, ['overdue']),
    };
    const ahead = counts.planned + counts.overdue;
    return { brand, products, ...counts, ahead, sites: counts.running + ahead };
  });
  const most = orders.toSorted((a, b) => b.sites - a.sites)[0];
  if (most === undefined || most.sites === 0) return entriesLead(saying);
  const values = {
    ...most,
    brand: partyName(atlas, most.brand),
    products: productWords(most.products, messages),
  };
  if (most.running > 0 && most.ahead > 0) {
    const parts = (['running', 'planned', 'overdue'] as const).flatMap((state) =>
      most[state] === 0 ? [] : messages.text('moment.sites.part', { state, count: most[state] }),
    );
    const more = messages.text('moment.sites.parts', { parts: messages.list(parts) });
    const lead = messages.text('moment.sites.both', values);
    return { lead, more, told: null, receipt: ofBrand(most.brand) };
  }
  const key = most.running > 0 ? 'moment.sites' : 'moment.sites.planned';
  return { lead: messages.text(key, values), more: '', told: null, receipt: ofBrand(most.brand) };
}

function entriesLead(saying: Saying): Lead {
  const { atlas, summary, messages } = saying;
  const marketsOf = (states: typeof running | typeof ahead) =>
    new Set(
      summary.brands
        .flatMap(({ entries }) => idsOf(entries, states))
        .map((entry) => atlas.relationships.get(entry)?.to),
    );
  const brands = summary.brands.filter(
    ({ entries }) => countOf(entries, running) + countOf(entries, ahead) > 0,
  );
  const [brand] = brands;
  if (brand === undefined) {
    const plants = countOf(summary.plants, running);
    return {
      lead: messages.text('moment.plants', { plants }),
      more: '',
      told: null,
      receipt: inGroup('assembly'),
    };
  }
  const planned = brands.flatMap(({ entries }) => idsOf(entries, ahead));
  const told = planned.length === 1 ? (planned[0] ?? null) : null;
  const count = { brands: brands.length };
  const values = {
    ...count,
    who:
      brands.length === 1 ? partyName(atlas, brand.brand) : messages.text('moment.brands', count),
    running: marketsOf(running).size,
    ahead: marketsOf(ahead).size,
    named: told === null ? 'no' : 'yes',
  };
  const withPlans = values.running === 0 ? 'moment.entries.planned' : 'moment.entries.both';
  return {
    lead: messages.text(values.ahead === 0 ? 'moment.entries' : withPlans, values),
    more: told === null ? '' : entryWords(saying, told),
    told,
    receipt: brands.length === 1 ? ofBrand(brand.brand) : inGroup('flow-entry'),
  };
}

/** The one entry that is still to come. */
function entryWords({ atlas, summary, messages }: Saying, entry: RelationshipId): string {
  const state = stateAt(atlas, entry, summary.to, summary.known);
  const to = atlas.relationships.get(entry)?.to ?? null;
  const market = to === null ? '' : partyInSentence(atlas, to, messages);
  const target = state === null ? null : targetWords(atlas, state, messages);
  if (target === null) return messages.text('moment.entry.undated', { market });
  return messages.text(state?.state === 'overdue' ? 'moment.entry.overdue' : 'moment.entry.for', {
    market,
    target,
  });
}

/** What a thing is called as the subject of a sentence, on a day. */
function thingWords(
  { atlas, summary: { known }, messages }: Saying,
  thing: Change['thing'],
  day: Day,
): string {
  const relationship = atlas.relationships.get(thing as RelationshipId);
  if (relationship !== undefined) {
    const state = stateAt(atlas, thing, day, known);
    return tieWords(atlas, relationship, messages, { state, day, known });
  }
  const facility = atlas.facilities.get(thing as FacilityId);
  if (facility === undefined) return thing;
  return nameAsSubject(
    facilityName(facility, placeOf(atlas, facility, day, known), messages),
    messages,
  );
}

/** The last thing that began or ended, while it is news; its day is told only where it was claimed. */
function newsOf(saying: Saying): SentencePart | null {
  const { atlas, summary, messages } = saying;
  const change = summary.recent[0];
  // What happened before a day of which nothing is known is no news of that day.
  if (change === undefined || summary.afterKnown) return null;
  const state = stateAt(atlas, change.thing, change.day, summary.known);
  const claim = state?.claim ? atlas.claims.get(state.claim) : undefined;
  const isDay = claim === undefined || /^\d{4}-\d{2}-\d{2}(?:$|\/)/.test(claim.validText);
  const thing = thingWords(saying, change.thing, change.day);
  const ago = summary.to - change.day;
  const receipt = receiptOf(state);
  if (state?.stage === 'lapsed') {
    return { words: messages.text('moment.lapsed', { thing, ago }), receipt };
  }
  const isFacility = atlas.facilities.has(change.thing as FacilityId);
  const begun = isFacility ? 'moment.opened' : 'moment.begun';
  const key = change.change === 'begun' ? begun : 'moment.ended';
  const values = { thing, ago, stage: messages.text(`stage.${state?.stage ?? 'closed'}`) };
  const date = isDay || state === null ? null : sinceWords(atlas, state, messages);
  const words =
    date === null ? messages.text(key, values) : messages.text(`${key}.in`, { ...values, date });
  return { words, receipt };
}

/** What changed in the span, in `during`. */
function spanNews({ summary: { recent }, messages }: Saying): SentencePart {
  const begun = recent.filter(({ change }) => change === 'begun').length;
  const words = messages.text('moment.span', { begun, ended: recent.length - begun });
  return { words, receipt: inList };
}

function pledgeOf(saying: Saying, told: RelationshipId | null): SentencePart | null {
  const { atlas, summary, messages } = saying;
  const overdue = summary.plants.overdue?.[0];
  const thing = overdue ?? summary.next?.thing;
  if (thing === undefined || thing === told) return null;
  const state = stateAt(atlas, thing, summary.to, summary.known);
  const target = state === null ? null : targetWords(atlas, state, messages);
  if (target === null) return null;
  const isFacility = atlas.facilities.has(thing as FacilityId);
  const next = isFacility ? 'moment.next' : 'moment.next.tie';
  const words = messages.text(overdue === undefined ? next : 'moment.overdue', {
    thing: thingWords(saying, thing, summary.to),
    target,
  });
  return { words, receipt: receiptOf(state) };
}

function exportsOf({ summary, messages }: Saying): string | null {
  const values = {
    running: countOf(summary.exports, running),
    ahead: countOf(summary.exports, ahead),
  };
  if (values.running > 0) return messages.text('moment.exports', values);
  return values.ahead > 0 ? messages.text('moment.exports.ahead', values) : null;
}

/** What follows on the lead, in its order. */
function restOf(saying: Saying, { more, told }: Lead): readonly SentencePart[] {
  const { atlas, summary, messages } = saying;
  const { to, known } = summary;
  const news = summary.mode === 'during' ? spanNews(saying) : newsOf(saying);
  const exported = exportsOf(saying);
  return [
    more === ''
      ? null
      : { words: more, receipt: receiptOf(told && stateAt(atlas, told, to, known)) },
    news ?? pledgeOf(saying, told),
    exported === null ? null : { words: exported, receipt: inGroup('flow-export') },
    summary.afterKnown
      ? {
          words: messages.text('moment.after', { date: messages.date(known, 'dayShort') }),
          receipt: inList,
        }
      : null,
  ].filter((part) => part !== null);
}

/** Two or three sentences from the data: what there is, what is new or promised, what is only hoped for. */
export function momentSentence(atlas: Atlas, summary: Summary, messages: Messages): MomentSentence {
  const saying = { atlas, summary, messages };
  const lead = leadOf(saying);
  const rest = restOf(saying, lead);
  return {
    lead: lead.lead,
    rest: rest.map(({ words }) => words).join(' '),
    parts: [{ words: lead.lead, receipt: lead.receipt }, ...rest],
  };
}

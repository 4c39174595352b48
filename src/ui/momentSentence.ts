import type { Atlas } from '../core/model/atlas.ts';
import type { FacilityId, RelationshipId } from '../core/model/id.ts';
import type { Change } from '../core/selection/changes.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import type { ByState, Summary } from '../core/selection/summary.ts';
import type { Messages } from '../messages/messages.ts';
import { spanWords } from './periodWords.ts';
import { partyName, tieWords } from './placeWords.ts';

/** The moment in words: what stands first is said strongest. */
export interface MomentSentence {
  readonly lead: string;
  readonly rest: string;
}

function countOf<Id>(groups: ByState<Id>, ...states: readonly (keyof ByState<Id>)[]): number {
  return states.reduce((sum, state) => sum + (groups[state]?.length ?? 0), 0);
}

/** The brand with the most sites, or what the entries alone tell. */
function leadOf(atlas: Atlas, summary: Summary, messages: Messages): readonly [string, string] {
  const orders = summary.brands.map(({ brand, sites }) => ({
    brand,
    running: countOf(sites, 'operating', 'paused'),
    ahead: countOf(sites, 'ahead', 'overdue'),
  }));
  const most = orders.toSorted((a, b) => b.running + b.ahead - a.running - a.ahead)[0];
  if (most === undefined || most.running + most.ahead === 0) return entriesLead(summary, messages);
  const { running, ahead } = most;
  const values = { brand: partyName(atlas, most.brand), running, ahead, sites: running + ahead };
  return [
    messages.text('moment.sites', values),
    running > 0 && ahead > 0 ? messages.text('moment.sites.both', values) : '',
  ];
}

function entriesLead(summary: Summary, messages: Messages): readonly [string, string] {
  const running = countOf(summary.entries, 'operating', 'paused');
  const ahead = countOf(summary.entries, 'ahead', 'overdue');
  if (running + ahead > 0) return [messages.text('moment.entries', { running, ahead }), ''];
  const plants = countOf(summary.plants, 'operating', 'paused');
  return [messages.text('moment.plants', { plants }), ''];
}

function thingWords(atlas: Atlas, thing: Change['thing'], messages: Messages): string {
  const relationship = atlas.relationships.get(thing as RelationshipId);
  return relationship === undefined
    ? partyName(atlas, thing as FacilityId)
    : tieWords(atlas, relationship, messages);
}

/** The last thing that began or ended, while it is news. */
function newsOf(atlas: Atlas, summary: Summary, messages: Messages): string | null {
  const change = summary.recent[0];
  if (change === undefined) return null;
  const values = { thing: thingWords(atlas, change.thing, messages), ago: summary.to - change.day };
  const isFacility = atlas.facilities.has(change.thing as FacilityId);
  if (change.change === 'begun') {
    return messages.text(isFacility ? 'moment.opened' : 'moment.begun', values);
  }
  const stage = stateAt(atlas, change.thing, change.day, atlas.latest)?.stage ?? 'closed';
  return messages.text('moment.ended', { ...values, stage: messages.text(`stage.${stage}`) });
}

/** What changed in the span, in `during`. */
function spanNews({ recent }: Summary, messages: Messages): string {
  const begun = recent.filter(({ change }) => change === 'begun').length;
  return messages.text('moment.span', { begun, ended: recent.length - begun });
}

function pledgeOf(atlas: Atlas, summary: Summary, messages: Messages): string | null {
  const overdue = summary.plants.overdue?.[0];
  if (overdue !== undefined) {
    return messages.text('moment.overdue', { thing: thingWords(atlas, overdue, messages) });
  }
  if (summary.next === null) return null;
  const { thing } = summary.next;
  const isFacility = atlas.facilities.has(thing as FacilityId);
  return messages.text(isFacility ? 'moment.next' : 'moment.next.tie', {
    thing: thingWords(atlas, thing, messages),
    target: spanWords(summary.next.target, messages, 'long'),
  });
}

function exportsOf(summary: Summary, messages: Messages): string | null {
  const running = countOf(summary.exports, 'operating', 'paused');
  const ahead = countOf(summary.exports, 'ahead', 'overdue');
  if (running > 0) return messages.text('moment.exports', { running, ahead });
  return ahead > 0 ? messages.text('moment.exports.ahead', { ahead }) : null;
}

/** Two or three sentences from the data: what there is, what is new or promised, what is only hoped for. */
export function momentSentence(atlas: Atlas, summary: Summary, messages: Messages): MomentSentence {
  const [lead, more] = leadOf(atlas, summary, messages);
  const news =
    summary.mode === 'during' ? spanNews(summary, messages) : newsOf(atlas, summary, messages);
  const rest = [
    more,
    news ?? pledgeOf(atlas, summary, messages) ?? '',
    exportsOf(summary, messages) ?? '',
    summary.afterKnown
      ? messages.text('moment.after', { date: messages.date(atlas.latest, 'dayShort') })
      : '',
  ];
  return { lead, rest: rest.filter((part) => part !== '').join(' ') };
}

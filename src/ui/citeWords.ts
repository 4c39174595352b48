import { bibtexCitation } from '../core/citation/bibtex.ts';
import type { Citation } from '../core/citation/citation.ts';
import { cslCitation } from '../core/citation/cslJson.ts';
import { risCitation } from '../core/citation/ris.ts';
import type { Moment } from '../core/time/moment.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';

export const citeForms = ['plain', 'bibtex', 'ris', 'csl'] as const;
export type CiteForm = (typeof citeForms)[number];

function timeWords({ mode, from, to }: Moment, messages: PanelMessages): string {
  const date = messages.date(to);
  if (mode === 'at') return date;
  return mode === 'upto'
    ? messages.text('cite.upto', { date })
    : messages.text('cite.during', { from: messages.date(from), to: date });
}

/** What a view is called: what it shows beside the whole, its time, and the day of its knowledge. */
export function viewTitle(thing: string | null, moment: Moment, messages: PanelMessages): string {
  const atlas = messages.text('atlas.name');
  const time = timeWords(moment, messages);
  const title =
    thing === null
      ? messages.text('cite.what.whole', { atlas, time })
      : messages.text('cite.what', { atlas, thing, time });
  return messages.text('cite.known', { title, date: messages.date(moment.known) });
}

function plainCitation(citation: Citation, messages: PanelMessages): string {
  const { version, issued, accessed } = citation;
  const values = {
    author: citation.author,
    title: citation.title,
    address: citation.address,
    year: messages.date(issued, 'year'),
    issued: messages.date(issued),
    accessed: messages.date(accessed),
  };
  return version === null
    ? messages.text('cite.plain', values)
    : messages.text('cite.plain.version', { ...values, version });
}

/** The reference in one of its forms. */
export function citeText(citation: Citation, form: CiteForm, messages: PanelMessages): string {
  switch (form) {
    case 'plain':
      return plainCitation(citation, messages);
    case 'bibtex':
      return bibtexCitation(citation);
    case 'ris':
      return risCitation(citation);
    case 'csl':
      return cslCitation(citation);
  }
}

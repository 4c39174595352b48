import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/core/citation/citation.ts';
import type { Moment } from '../../src/core/time/moment.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { citeForms, citeText, viewTitle } from '../../src/ui/citeWords.ts';
import { day } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

const moment: Moment = {
  mode: 'at',
  from: day('2022-03-05'),
  to: day('2022-03-05'),
  known: day('2026-09-19'),
};

describe('what a cited view is called', () => {
  test('names the thing in focus, the time, and the day of its knowledge', () => {
    expect(viewTitle('Select plant, Kot Lakhpat', moment, messages)).toBe(
      'Handset Atlas: Select plant, Kot Lakhpat, 5 March 2022, as known on 19 September 2026',
    );
    expect(viewTitle(null, { ...moment, to: moment.known }, messages)).toBe(
      'Handset Atlas, 19 September 2026, as known on 19 September 2026',
    );
  });

  test('tells a span of time from a day', () => {
    const span = { ...moment, from: day('2018-01-01'), known: moment.to } as const;
    expect(viewTitle(null, { ...span, mode: 'during' }, messages)).toBe(
      'Handset Atlas, 1 January 2018 – 5 March 2022, as known on 5 March 2022',
    );
    expect(viewTitle(null, { ...span, mode: 'upto' }, messages)).toBe(
      'Handset Atlas, up to 5 March 2022, as known on 5 March 2022',
    );
  });
});

const citation: Citation = {
  title: 'Handset Atlas, 5 March 2022',
  author: 'Handset Atlas contributors',
  publisher: 'Handset Atlas',
  version: '0.1.0',
  issued: day('2026-09-19'),
  accessed: day('2026-11-26'),
  address: 'https://example.org/?time=2022-03-05&known=2026-09-19',
  language: 'en',
};

test('a plain reference is one sentence with version, last day of the data, address and day', () => {
  expect(citeText(citation, 'plain', messages)).toBe(
    'Handset Atlas contributors (2026). Handset Atlas, 5 March 2022. Version 0.1.0, data to 19 September 2026. https://example.org/?time=2022-03-05&known=2026-09-19 (accessed 26 November 2026).',
  );
  expect(citeText({ ...citation, version: null }, 'plain', messages)).toContain(
    '5 March 2022. Data to 19 September 2026.',
  );
});

test('every form holds the address, the version and the day of access', () => {
  for (const form of citeForms) {
    const text = citeText(citation, form, messages);
    expect(text).toContain(citation.address);
    expect(text).toContain('0.1.0');
    expect(text.replaceAll(/\D+/g, ' ')).toMatch(/2026 11 26|26 2026/);
  }
});

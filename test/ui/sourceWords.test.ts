import { describe, expect, test } from 'vitest';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { archiveAddress, safeAddress, sourceKindWords } from '../../src/ui/sourceWords.ts';

describe('the address of a source', () => {
  const address = (url: string | null, archivedUrl: string | null = null) =>
    safeAddress({ url, archivedUrl });

  test('is opened when it is http or https', () => {
    expect(address('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
    expect(address('http://example.org/')).toBe('http://example.org/');
  });

  test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'nowhere', ''])(
    '%j is never opened',
    (url) => {
      expect(address(url)).toBeNull();
      expect(address(url, 'https://archive.example/')).toBe('https://archive.example/');
    },
  );
});

describe('the archived copy of a source', () => {
  const archive = (url: string | null, archivedUrl: string | null) =>
    archiveAddress({ url, archivedUrl });

  test('is offered beside the source itself, and not twice where the source is gone', () => {
    expect(archive('https://example.org/', 'https://archive.example/')).toBe(
      'https://archive.example/',
    );
    expect(archive(null, 'https://archive.example/')).toBeNull();
    expect(archive('https://example.org/', null)).toBeNull();
    expect(archive('https://example.org/', 'javascript:alert(1)')).toBeNull();
  });
});

describe('what a source is', () => {
  const messages = createPanelMessages('en');

  test.each([
    ['article', 'en', null],
    ['article', 'en-GB', null],
    ['article', 'ur', 'article in Urdu'],
    ['filing', 'en', 'filing'],
    ['annual-report', 'zh', 'annual report in Chinese'],
  ])('a %s in %s is said as %j', (kind, language, words) => {
    expect(sourceKindWords({ kind, language }, messages)).toBe(words);
  });
});

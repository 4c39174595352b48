import type { Source } from '../core/model/claim.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';

function safe(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** The address of a source that may be opened: http and https, nothing else. */
export function safeAddress({
  url,
  archivedUrl,
}: Pick<Source, 'url' | 'archivedUrl'>): string | null {
  return safe(url) ?? safe(archivedUrl);
}

/** The address of its archived copy, where it is not already the one that is opened. */
export function archiveAddress(source: Pick<Source, 'url' | 'archivedUrl'>): string | null {
  const archive = safe(source.archivedUrl);
  return archive === safeAddress(source) ? null : archive;
}

/** What a source is and in which language; null for an article in the reader's own. */
export function sourceKindWords(
  { kind, language }: Pick<Source, 'kind' | 'language'>,
  messages: PanelMessages,
): string | null {
  const isForeign = language.split('-')[0] !== messages.language.split('-')[0];
  if (kind === 'article' && !isForeign) return null;
  const kindWords = messages.text('source.kind', { kind, words: kind.replaceAll('-', ' ') });
  if (!isForeign) return kindWords;
  const names = new Intl.DisplayNames(messages.language, { type: 'language' });
  return messages.text('source.language', {
    kind: kindWords,
    language: names.of(language) ?? language,
  });
}

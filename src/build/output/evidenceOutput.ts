import type { EvidenceFile } from '../../core/dataset/evidenceFile.ts';
import type { Source } from '../../core/model/claim.ts';
import type { Book } from '../check/book.ts';

/** The book's sources and speakers, and the version of its tables, in the form of `data/evidence.json`. */
export function evidenceOutput(
  { claims, links, sources }: Book,
  dataVersion: string | null,
): EvidenceFile {
  return {
    version: 1,
    dataVersion,
    sources: sources.map(leanSource),
    claims: {
      id: claims.map(({ claim }) => claim.id),
      words: claims.map(({ evidence }) => evidence.words),
      source: claims.map(({ evidence }) => evidence.source),
      locator: claims.map(({ evidence }) => evidence.locator),
      speaker: claims.map(({ evidence }) => evidence.speaker),
      confidence: claims.map(({ evidence }) => evidence.confidence),
      recorded: claims.map(({ evidence }) => evidence.recorded),
      note: claims.map(({ evidence }) => evidence.note),
    },
    reasons: links
      .filter(({ why }) => why !== '')
      .map(({ from, to, kind, why }) => [from, to, kind, why]),
  };
}

const leanSource = ({
  author,
  url,
  archivedUrl,
  published,
  ...source
}: Source): EvidenceFile['sources'][number] => ({
  ...source,
  ...(author !== null && { author }),
  ...(url !== null && { url }),
  ...(archivedUrl !== null && { archivedUrl }),
  ...(published !== null && { published }),
});

import type { Parsed } from '../core/dataset/problem.ts';
import type { Messages } from '../messages/messages.ts';

/** A file of the site that cannot be had, or is not what it should be. */
class FileProblem extends Error {
  readonly kind: 'unreachable' | 'missing' | 'unreadable';
  /** Its path on the site. */
  readonly file: string;

  constructor(kind: FileProblem['kind'], { pathname }: URL, cause: unknown) {
    super(`${pathname}: ${kind}`, { cause });
    this.name = 'FileProblem';
    this.kind = kind;
    this.file = pathname;
  }
}

/** What went wrong, for the reader: which file and in what way. */
export function problemWords(error: unknown, messages: Messages): string {
  if (error instanceof FileProblem)
    return messages.text(`problem.${error.kind}`, { file: error.file });
  // A mistake of ours: whoever has to mend it finds it in the console.
  reportError(error);
  return error instanceof Error ? error.message : String(error);
}

type Reader<Value> = (input: unknown) => Parsed<Value>;

/**
 * Fetches a JSON file of the site and reads it, with what may itself still be on its way; throws where
 * it is missing or not as it should be.
 */
export async function fetchParsed<Value>(
  url: URL,
  reader: Reader<Value> | Promise<Reader<Value>>,
  signal: AbortSignal,
): Promise<Value> {
  // Where the file itself fails, nobody asks for its reader any more.
  if (reader instanceof Promise) reader.catch(() => undefined);
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new FileProblem('unreachable', url, error);
  });
  if (!response.ok) throw new FileProblem('missing', url, response.status);
  // Cut off on its way it fails here; whole, but something else, in reading.
  const text = await response.text().catch((error: unknown) => {
    signal.throwIfAborted();
    throw new FileProblem('unreachable', url, error);
  });
  const result = (await reader)(text);
  if (!result.ok) throw new FileProblem('unreadable', url, result.problems);
  return result.value;
}

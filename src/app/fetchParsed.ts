import type { Parsed, Problem } from '../core/dataset/problem.ts';

/** A file of the site that is not what it should be; `message` says in words which and what. */
export class UnreadableFile extends Error {
  readonly problems: readonly Problem[];

  constructor(path: string, problems: readonly Problem[]) {
    const first = problems[0];
    super(first ? `${path}, ${first.column}: ${first.found}, not ${first.wanted}` : path);
    this.name = 'UnreadableFile';
    this.problems = problems;
  }
}

/** Fetches a JSON file of the site and reads it; throws where it is missing or not as it should be. */
export async function fetchParsed<Value>(
  url: URL,
  parse: (input: unknown) => Parsed<Value>,
  signal: AbortSignal,
): Promise<Value> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  const result = parse(await response.json());
  if (!result.ok) throw new UnreadableFile(url.pathname, result.problems);
  return result.value;
}

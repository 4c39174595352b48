import * as v from 'valibot';
import type { Parsed, Problem } from './problem.ts';

/**
 * Holds JSON against a schema. `input` is the file's text, or what has already been read from it.
 * Whatever comes in, the answer is a value or problems, never an exception.
 */
export function parseJsonFile<Schema extends v.GenericSchema>(
  file: string,
  input: unknown,
  schema: Schema,
): Parsed<v.InferOutput<Schema>> {
  const problem = (column: string, found: string, wanted: string): Problem => ({
    file,
    row: 0,
    column,
    found,
    wanted,
  });
  let json = input;
  if (typeof input === 'string') {
    try {
      json = JSON.parse(input);
    } catch {
      const found = input === '' ? 'nothing' : JSON.stringify(input.slice(0, 40));
      return { ok: false, problems: [problem('', found, 'JSON')] };
    }
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const problems = result.issues.map((issue) =>
    problem(v.getDotPath(issue) ?? '', issue.received, issue.expected ?? issue.message),
  );
  return { ok: false, problems };
}

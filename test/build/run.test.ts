import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handset-atlas-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a command says of the environment that it runs in. */
function environmentWith(given: string | undefined): string {
  const command = join(folder, 'command.ts');
  writeFileSync(command, 'export const run = () => console.log(process.env.NODE_ENV);\n');
  const { NODE_ENV: _, ...rest } = process.env;
  const env = given === undefined ? rest : { ...rest, NODE_ENV: given };
  return execFileSync(process.execPath, ['src/build/run.mjs', command], {
    cwd: root,
    env: env as NodeJS.ProcessEnv,
    encoding: 'utf8',
  }).trim();
}

test('a command builds what readers get: its loader leaves the environment as it was', () => {
  expect(environmentWith(undefined)).toBe('undefined');
  expect(environmentWith('production')).toBe('production');
});

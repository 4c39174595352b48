// Runs a TypeScript command on every Node that we support (20 cannot read types by itself):
// node src/build/run.mjs <module.ts> [words…]
// The module exports `run(words)` and returns, or promises, the exit code (nothing means 0).
// It must import everything at its top: the loader is closed before `run` is called.
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const [file, ...words] = process.argv.slice(2);
if (!file) {
  console.error('Say which module to run: node src/build/run.mjs <module.ts> [words…]');
  process.exit(2);
}
const { NODE_ENV } = process.env;
try {
  const { module } = await runnerImport(resolve(file), { logLevel: 'warn' });
  // The loader has declared all this development: what is built from here on would be, too.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  process.exitCode = (await module.run(words)) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}

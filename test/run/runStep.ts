import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Runs one program of the project, shows what it says, and tells whether it succeeded. */
export function runStep(
  name: string,
  [program = '', ...words]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const started = performance.now();
  console.log(`\n── ${name}`);
  return new Promise((fulfil) => {
    const finish = (succeeded: boolean): void => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`── ${name} ${succeeded ? 'passed' : 'failed'} after ${seconds} s`);
      fulfil(succeeded);
    };
    const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
    spawn(program, words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, ...env },
    })
      .once('error', (error) => {
        console.error(error.message);
        finish(false);
      })
      .once('close', (code) => finish(code === 0));
  });
}

import { build } from 'vite';
import { run as serve } from './serve.ts';

/** Builds data and app, then serves them. */
export async function run(): Promise<number> {
  await build({ logLevel: 'warn' });
  return serve();
}

import { build } from 'vite';
import { run as serve } from './serve.ts';

/** Builds data and app, then serves them. */
export async function run(): Promise<number> {
  try {
    await build({ logLevel: 'silent' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  return serve();
}

import { build } from 'vite';
import { run as serve } from './serve.ts';

/** Builds data and app, then serves them. */
export const run = async (): Promise<number> => {
  await build({ logLevel: 'warn' });
  return serve();
};

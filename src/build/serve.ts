import { existsSync } from 'node:fs';
import { listen, portFrom } from './site/listening.ts';
import { readSiteFiles } from './site/siteFiles.ts';
import { createSiteServer } from './site/siteServer.ts';

/** Serves what `dist` holds, on PORT (default 4173), until the process is ended. */
export async function run(): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('Nothing is built yet. Build and serve it with: npm start');
    return 1;
  }
  const port = portFrom(process.env.PORT);
  if (port === null) {
    console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
    return 1;
  }
  const server = createSiteServer(readSiteFiles('dist'));
  const listening = await listen(server, port, process.env.HOST || '127.0.0.1');
  if ('problem' in listening) {
    console.error(listening.problem);
    return 1;
  }
  console.log(`Handset Atlas: http://localhost:${listening.port}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(0));
  }
  return 0;
}

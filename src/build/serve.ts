import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { readSiteFiles } from './site/siteFiles.ts';
import { createSiteServer } from './site/siteServer.ts';

/** Serves what `dist` holds, on PORT (default 4173), until the process is ended. */
export async function run(): Promise<number> {
  const root = resolve('dist');
  if (!existsSync(root)) {
    console.error('Nothing is built yet. Build and serve it with: npm start');
    return 1;
  }
  const port = portFrom(process.env.PORT);
  if (port === null) {
    console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
    return 1;
  }
  const server = createSiteServer(readSiteFiles(root));
  try {
    const address = await listen(server, port, process.env.HOST || '127.0.0.1');
    console.log(`Handset Atlas: http://localhost:${address.port}/`);
  } catch (error) {
    console.error(listenProblem(error, port));
    return 1;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(0));
  }
  return 0;
}

/** The port that a text names: 4173 where nothing is said, null where it is no port. */
function portFrom(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return 4173;
  const port = Number(text);
  return /^\s*\d+\s*$/.test(text) && port <= 65535 ? port : null;
}

const listen = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((fulfil, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => fulfil(server.address() as AddressInfo));
  });

function listenProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES')
    return `Port ${port} is not allowed here. Choose another one: PORT=8080 npm start`;
  return error instanceof Error ? error.message : String(error);
}

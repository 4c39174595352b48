import { basename, dirname, join, resolve } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { createDataFiles, type DataFiles, type Made, type Producer } from './dataFiles.ts';
import { contentTypeOf } from './site/contentType.ts';
import { isTableFile } from './tables/tableTexts.ts';

export interface AtlasDataOptions {
  /** The project's folder, in which `data/` lies. */
  readonly root: string;
  /** Who else makes files for the site, each asked once: the basemap, for one. */
  readonly producers?: readonly Producer[];
}

/**
 * Checks the tables and publishes what is made of them: into the bundle in a build, which stops at any
 * problem, and from memory in dev, where a changed table reloads the page and a problem is laid over it.
 */
export function atlasData({ root, producers = [] }: AtlasDataOptions): Plugin {
  const files = createDataFiles(join(root, 'data'), producers);
  let isBuild = false;
  return {
    name: 'atlas-data',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    async buildStart() {
      if (!isBuild) return;
      const made = await files.all();
      // The reader is an editor: our own stack would only hide what is wrong with the tables.
      if (!made.ok) this.error({ message: made.message, stack: '' });
      for (const [fileName, source] of made.files)
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(serveFrom(files));
      watchTables(server, resolve(root, 'data'), files);
    },
  };
}

/** Answers what the files hold and passes everything else on. */
function serveFrom(files: DataFiles): Connect.NextHandleFunction {
  return (request, response, next) => {
    const answer = async (): Promise<void> => {
      const path = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '');
      const found = await files.find(path);
      if (found === null) {
        next();
        return;
      }
      response.statusCode = found.ok ? 200 : 500;
      response.setHeader('Content-Type', contentTypeOf(found.ok ? path : 'problems.txt'));
      response.setHeader('Cache-Control', 'no-store');
      response.end(found.ok ? found.content : found.message);
    };
    answer().catch(next);
  };
}

function watchTables(server: ViteDevServer, folder: string, files: DataFiles): void {
  const show = (made: Made): void => {
    if (made.ok) return;
    server.ws.send({ type: 'error', err: { message: made.message, stack: '' } });
  };
  const changed = (path: string): void => {
    if (resolve(dirname(path)) !== folder || !isTableFile(basename(path))) return;
    files.forgetTables();
    const made = files.tables();
    if (made.ok) server.ws.send({ type: 'full-reload' });
    else server.config.logger.error(made.message, { timestamp: true });
    show(made);
  };
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
  // A page that comes later learns of the problems as well.
  server.ws.on('connection', () => show(files.tables()));
}

import { type Plugin, runnerImport } from 'vite';
import { compiled } from '../messages/compiled.ts';
import type { Catalogue } from '../messages/en.ts';

const parser = '@formatjs/icu-messageformat-parser';
const catalogue = /\/src\/messages\/(?:en|enPanel)\.ts$/;

/** Parses the messages in the build, so that the page brings no parser along. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === parser ? this.resolve(`${parser}/no-parser.js`, importer) : null;
    },
    async load(id) {
      if (!catalogue.test(id)) return null;
      const { module, dependencies } =
        await runnerImport<Readonly<Record<string, Catalogue<string>>>>(id);
      for (const file of dependencies) this.addWatchFile(file);
      const exported = Object.entries(module).map(
        ([name, messages]) => `export const ${name} = ${JSON.stringify(compiled(messages))};`,
      );
      return { code: exported.join('\n'), moduleType: 'js' };
    },
  };
}

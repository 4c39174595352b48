import type { PanelMessageKey } from '../messages/enPanel.ts';
import { usePanelShell } from './usePanelShell.ts';

/** What an outsider may rely on, in the folder `data/`. */
const files = [
  { file: 'claims.csv', key: 'credits.claims' },
  { file: 'sources.csv', key: 'credits.sources' },
  { file: 'facilities.geojson', key: 'credits.facilities' },
  { file: 'flows.geojson', key: 'credits.flows' },
  { file: 'markets.geojson', key: 'credits.markets' },
  { file: 'dictionary.md', key: 'credits.dictionary' },
  { file: 'changelog.md', key: 'credits.changelog' },
  { file: 'datapackage.json', key: 'credits.datapackage' },
] as const satisfies readonly { readonly file: string; readonly key: PanelMessageKey }[];

/** The tables behind the map, and what describes them, to take away. */
export function DataFiles() {
  const { base, messages } = usePanelShell();
  return (
    <p class="data-files">
      {messages.text('credits.download')}
      {files.map(({ file, key }) => (
        <span key={file}>
          {' '}
          <a href={new URL(`data/${file}`, base).href} download={file}>
            {messages.text(key)}
          </a>
        </span>
      ))}
    </p>
  );
}

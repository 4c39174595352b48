import { CiteButton } from './CiteDialog.tsx';
import { DataFiles } from './DataFiles.tsx';
import { usePanelShell } from './usePanelShell.ts';

/** Who made the ground and the places that the map stands on, and the tables behind it to take away. */
const creditedSites = [
  { key: 'credits.ground', address: 'https://www.naturalearthdata.com/' },
  { key: 'credits.places', address: 'https://www.geonames.org/' },
] as const;

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Whose work is shown, under which terms, and where its tables can be had. */
export function Credits() {
  const { messages } = usePanelShell();
  return (
    <footer class="credits">
      <CiteButton />
      <ul>
        <li>
          <CreditLink address={licence}>{messages.text('credits.data')}</CreditLink>
        </li>
        {creditedSites.map(({ key, address }) => (
          <li key={key}>
            <CreditLink address={address}>{messages.text(key)}</CreditLink>
          </li>
        ))}
        <li>
          <DataFiles />
        </li>
      </ul>
    </footer>
  );
}

function CreditLink({ address, children }: { address: string; children: string }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

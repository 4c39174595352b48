import type { Party } from '../core/model/thing.ts';
import { kindWords } from './partyKind.ts';
import { ThingRow } from './ThingRow.tsx';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

/** A row that leads to an organisation, facility or market; `said` is said instead of its kind. */
export function PartyRow({ party, said }: { party: Party; said: string | null }) {
  const { atlas, messages } = usePanelShell();
  const { known } = useMoment();
  return <ThingRow thing={party} known={known} end={said ?? kindWords(atlas, party, messages)} />;
}

import type { KnownChoiceProps } from './KnownChoice.tsx';
import { LoadedParts } from './LoadedParts.tsx';

/** What the card holds loads with the panel: nobody needs it for the first picture. */
export function KnownCard(props: KnownChoiceProps) {
  return <LoadedParts>{({ KnownChoice }) => <KnownChoice {...props} />}</LoadedParts>;
}

import type { Organisation } from '../core/model/thing.ts';
import { FiguresOf, WordsOf } from './ClaimGroups.tsx';
import { PanelHead } from './PanelHead.tsx';
import { placeName } from './placeWords.ts';
import { PartyRow, Ties } from './Ties.tsx';
import { usePanelShell } from './usePanelShell.ts';

/** A brand, maker, distributor, carrier, regulator … */
export function OrganisationPanel({ organisation }: { organisation: Organisation }) {
  const { atlas, messages } = usePanelShell();
  const seat = organisation.seatPlace === null ? null : atlas.places.get(organisation.seatPlace);
  const country = organisation.country === null ? null : messages.country(organisation.country);
  const sites = [...atlas.facilities.values()].filter(
    ({ operator }) => operator === organisation.id,
  );
  const seatWords =
    seat === null || seat === undefined
      ? country
      : messages.text('seat.in', { place: placeName(seat, messages) });
  return (
    <>
      <PanelHead
        eyebrow={messages.text(`organisation.${organisation.kind}`)}
        title={organisation.name}
        lines={[organisation.nameLocal, seatWords]}
      />
      <FiguresOf thing={organisation.id} product={null} />
      <Ties of={organisation.id}>
        {organisation.parent !== null && (
          <PartyRow party={organisation.parent} said={messages.text('panel.parent')} />
        )}
        {sites.map((facility) => (
          <PartyRow
            key={facility.id}
            party={facility.id}
            said={messages.text(`facility.${facility.kind}`)}
          />
        ))}
      </Ties>
      <WordsOf thing={organisation.id} product={null} />
    </>
  );
}

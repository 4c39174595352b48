import type { Atlas } from '../core/model/atlas.ts';
import type { Facility, Organisation } from '../core/model/thing.ts';
import { operatorOf } from '../core/selection/operatorOf.ts';
import { relationshipsOf } from '../core/selection/relationshipsOf.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import type { Moment } from '../core/time/moment.ts';
import { FiguresOf, WordsOf } from './ClaimGroups.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PartyRow } from './PartyRow.tsx';
import { placeName } from './placeWords.ts';
import { SeriesOf } from './SeriesOf.tsx';
import { Ties } from './Ties.tsx';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

/** Whether a dated tie tells who owns it: the parent, which bears no date, is then not said again. */
function isOwned(atlas: Atlas, { id, parent }: Organisation): boolean {
  return relationshipsOf(atlas, id).some(({ kind, from }) => kind === 'owns' && from === parent);
}

/** What it runs, as far as anything is known of it by the moment. */
function sitesOf(atlas: Atlas, { id }: Organisation, { to, known }: Moment): readonly Facility[] {
  return [...atlas.facilities.values()].filter(
    (facility) =>
      operatorOf(atlas, facility, to, known) === id &&
      stateAt(atlas, facility.id, to, known) !== null,
  );
}

/** A brand, maker, distributor, carrier, regulator … */
export function OrganisationPanel({ organisation }: { organisation: Organisation }) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const seat = organisation.seatPlace === null ? null : atlas.places.get(organisation.seatPlace);
  const country = organisation.country === null ? null : messages.country(organisation.country);
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
      <SeriesOf thing={organisation.id} product={null} />
      <Ties of={organisation.id}>
        {organisation.parent !== null && !isOwned(atlas, organisation) && (
          <PartyRow party={organisation.parent} said={messages.text('panel.parent')} />
        )}
        {sitesOf(atlas, organisation, moment).map((facility) => (
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

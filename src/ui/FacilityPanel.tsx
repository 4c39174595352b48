import type { Facility } from '../core/model/thing.ts';
import { operatorOf } from '../core/selection/operatorOf.ts';
import { placeOf } from '../core/selection/placeOf.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import { AmountsOf } from './AmountsOf.tsx';
import { FiguresOf, WordsOf } from './ClaimGroups.tsx';
import { PanelHead, StateWash } from './PanelHead.tsx';
import { PartyRow } from './PartyRow.tsx';
import { facilityName } from './partyWords.ts';
import { placeWords } from './placeWords.ts';
import { SeriesOf } from './SeriesOf.tsx';
import { SlipOf } from './SlipOf.tsx';
import { Ties } from './Ties.tsx';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

/** A plant, shop or headquarters. */
export function FacilityPanel({ facility }: { facility: Facility }) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const where = placeOf(atlas, facility, moment.to, moment.known);
  const operator = operatorOf(atlas, facility, moment.to, moment.known);
  return (
    <>
      <PanelHead
        eyebrow={messages.text(`facility.${facility.kind}`)}
        title={facilityName(facility, where, messages)}
        lines={[placeWords(where.place, where.country, messages)]}
      />
      <StateWash
        state={stateAt(atlas, facility.id, moment.to, moment.known)}
        kind={facility.kind}
      />
      <SlipOf thing={facility.id} />
      <FiguresOf thing={facility.id} product={null}>
        <AmountsOf plant={facility} />
      </FiguresOf>
      <SeriesOf thing={facility.id} product={null} />
      <Ties of={facility.id} withFigures={facility.kind !== 'headquarters'}>
        {operator !== null && <PartyRow party={operator} said={messages.text('panel.operator')} />}
      </Ties>
      <WordsOf thing={facility.id} product={null} />
    </>
  );
}

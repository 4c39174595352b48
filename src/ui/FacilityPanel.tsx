import type { Facility } from '../core/model/thing.ts';
import { placeOf } from '../core/selection/placeOf.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import { FiguresOf, WordsOf } from './ClaimGroups.tsx';
import { PanelHead, StateWash } from './PanelHead.tsx';
import { placeWords } from './placeWords.ts';
import { useShell } from './shellContext.ts';
import { PartyRow, Ties } from './Ties.tsx';
import { useMoment } from './useMoment.ts';

/** A plant, shop or headquarters. */
export function FacilityPanel({ facility }: { facility: Facility }) {
  const { atlas, messages } = useShell();
  const moment = useMoment();
  const { place, country } = placeOf(atlas, facility, moment.to, moment.known);
  return (
    <>
      <PanelHead
        eyebrow={messages.text(`facility.${facility.kind}`)}
        title={facility.name}
        lines={[placeWords(place, country, messages)]}
      />
      <StateWash
        state={stateAt(atlas, facility.id, moment.to, moment.known)}
        kind={facility.kind}
      />
      <FiguresOf thing={facility.id} product={null} />
      <Ties of={facility.id} withFigures>
        {facility.operator !== null && (
          <PartyRow party={facility.operator} said={messages.text('property.operator')} />
        )}
      </Ties>
      <WordsOf thing={facility.id} product={null} />
    </>
  );
}

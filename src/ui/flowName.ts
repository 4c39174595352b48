import type { Atlas } from '../core/model/atlas.ts';
import type { FlowEnd, Quantity, VisibleFlow } from '../core/model/flow.ts';
import type { Messages } from '../messages/messages.ts';
import { figureKind } from './figureKind.ts';
import { otherProduct, partyName, plantName } from './partyWords.ts';
import { quantityWords } from './quantityWords.ts';
import { stateShort, stateWord } from './stateWords.ts';

/** What an end of a flow is called: a plant by who runs it and its town, "Select, Lahore". */
export function endName(atlas: Atlas, end: FlowEnd, messages: Messages): string {
  switch (end.at) {
    case 'facility': {
      const facility = atlas.facilities.get(end.facility);
      if (facility === undefined) return end.facility;
      const place = atlas.places.get(end.place) ?? null;
      return plantName(atlas, facility, { ...end, place });
    }
    case 'seat':
      return partyName(atlas, end.organisation);
    case 'market':
      return partyName(atlas, end.market);
    case 'country':
      return messages.text('end.country', {
        name: partyName(atlas, end.operator ?? end.facility),
        country: messages.inSentence(messages.country(end.country)),
      });
    case 'unnamed':
      return messages.text('end.unnamed');
  }
}

/** The figure behind a flow's width as it was claimed, with what kind of figure it is. */
export function flowFigure(
  quantity: Quantity,
  product: string | null,
  messages: Messages,
): string | null {
  const { claim } = quantity;
  if (claim.value.form !== 'figure') return null;
  const words = quantityWords(claim.value, claim.qualifier, product, messages);
  const kind = figureKind(claim, messages);
  return kind === null ? words : messages.text('flow.figure', { figure: words, kind });
}

/**
 * The accessible name of a flow: "Export, ahead: Select, Lahore to markets not named", then its
 * quantity and years where they are known.
 */
export function flowName(atlas: Atlas, flow: VisibleFlow, messages: Messages): string {
  const name = messages.text('flow.name', {
    kind: messages.text(`flow.${flow.kind}`),
    state: stateWord(flow.state, messages),
    from: endName(atlas, flow.from, messages),
    to: endName(atlas, flow.to, messages),
  });
  const details = [
    otherProduct(flow.tie),
    flow.quantity === null ? null : flowFigure(flow.quantity, flow.tie.product, messages),
    stateShort(atlas, flow.state, messages),
  ];
  return details.reduce<string>(
    (said, detail) =>
      detail === null ? said : messages.text('flow.name.detail', { name: said, detail }),
    name,
  );
}

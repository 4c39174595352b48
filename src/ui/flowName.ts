import type { Atlas } from '../core/model/atlas.ts';
import { partsOfBasis } from '../core/model/basis.ts';
import type { Span } from '../core/model/day.ts';
import type { FlowEnd, Quantity, VisibleFlow } from '../core/model/flow.ts';
import type { Messages } from '../messages/messages.ts';
import { datedFigure } from './datedFigure.ts';
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

/** The figure behind a flow's width as it was claimed, with what kind of figure it is and of when. */
export function flowFigure(
  { claim }: Quantity,
  product: string | null,
  messages: Messages,
  said?: Parameters<typeof datedFigure>[3],
): string | null {
  if (claim.value.form !== 'figure') return null;
  const words = quantityWords(claim.value, claim.qualifier, product, messages);
  return datedFigure(words, claim, messages, said);
}

/** The same with who counted: of one line it need not always be the same one. */
export function flowFigureCounted(
  quantity: Quantity,
  product: string | null,
  messages: Messages,
  target: Span | null = null,
): string | null {
  const figure = flowFigure(quantity, product, messages, { target });
  const { basis } = quantity.claim;
  if (figure === null || basis === null) return figure;
  return messages.text('flow.counter', { figure, counter: partsOfBasis(basis).who });
}

/**
 * The accessible name of a flow: "Export, ahead: Select, Lahore to markets not named", then its
 * quantity and years where they are known.
 */
export function flowName(atlas: Atlas, flow: VisibleFlow, messages: Messages): string {
  const { quantity, state, tie } = flow;
  const name = messages.text('flow.name', {
    kind: messages.text(`flow.${flow.kind}`),
    state: stateWord(state, messages),
    from: endName(atlas, flow.from, messages),
    to: endName(atlas, flow.to, messages),
  });
  const details = [
    otherProduct(tie),
    quantity && flowFigureCounted(quantity, tie.product, messages, state.target),
    stateShort(atlas, state, messages),
  ];
  return details.reduce<string>(
    (said, detail) =>
      detail === null ? said : messages.text('flow.name.detail', { name: said, detail }),
    name,
  );
}

import type { SceneWords } from '../core/geometry/sceneWords.ts';
import type { Atlas } from '../core/model/atlas.ts';
import type { FacilityKind } from '../core/model/thing.ts';
import type { Messages } from '../messages/messages.ts';
import { endName, flowFigure } from './flowName.ts';

/** Kinds that are plants in words. */
const makers: ReadonlySet<FacilityKind> = new Set(['assembly', 'boards', 'component']);

/** The words of the map's labels. A line break in a message is one on the map. */
export function sceneWords(atlas: Atlas, messages: Messages): SceneWords {
  return {
    facility: ({ name }) => [name],
    place: ({ name }, facilities) => {
      const isPlants = facilities.every(({ kind }) => makers.has(kind));
      const key = isPlants ? 'label.place' : 'label.place.mixed';
      return [messages.text(key, { name, count: facilities.length })];
    },
    organisation: ({ name }) => [name],
    market: ({ kind, name }) => (kind === 'group' ? name.split(' ') : [name]),
    sea: (sea) => messages.text(`sea.${sea}`).split('\n'),
    flowEnd: (flow, end) => [
      messages.text(end === 'from' ? 'label.from' : 'label.to', {
        name: endName(atlas, flow[end], messages),
      }),
    ],
    fan: ({ state }) => {
      const isHoped = state.state === 'ahead' || state.state === 'overdue';
      return messages.text(isHoped ? 'label.fan.hoped' : 'label.fan').split('\n');
    },
    quantity: ({ quantity, tie }) => {
      const figure = quantity === null ? null : flowFigure(quantity, tie.product, messages);
      return figure === null ? [] : [figure];
    },
  };
}

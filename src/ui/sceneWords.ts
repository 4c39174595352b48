import type { SceneWords } from '../core/geometry/sceneWords.ts';
import type { Atlas } from '../core/model/atlas.ts';
import type { Facility, FacilityKind } from '../core/model/thing.ts';
import type { Messages } from '../messages/messages.ts';
import { endName, flowFigure } from './flowName.ts';

/** Kinds that are plants in words. */
const makers: ReadonlySet<FacilityKind> = new Set(['assembly', 'boards', 'component']);

const arePlants = (facilities: readonly Facility[]): boolean =>
  facilities.every(({ kind }) => makers.has(kind));

/** A place is named from the small to the large: of "an estate, its town" the town is left. */
const townIn = (name: string): string => name.split(', ').at(-1) ?? name;

/** The words of the map's labels. A line break in a message is one on the map. */
export function sceneWords(atlas: Atlas, messages: Messages): SceneWords {
  const words: SceneWords = {
    facility: ({ name }) => [name],
    place: ({ name }, facilities) => [
      messages.text(arePlants(facilities) ? 'label.place' : 'label.place.mixed', {
        name: townIn(name),
        count: facilities.length,
      }),
    ],
    joint: (town, country, facilities) => {
      if (country) return words.place({ ...town, name: country.name }, facilities);
      const key = arePlants(facilities) ? 'label.joint' : 'label.joint.mixed';
      return [messages.text(key, { name: townIn(town.name), count: facilities.length })];
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
      const figure =
        quantity === null ? null : flowFigure(quantity, tie.product, messages, { length: 'month' });
      return figure === null ? [] : [figure];
    },
  };
  return words;
}

import { remembered } from '../remembered.ts';
import type { SceneWords } from './sceneWords.ts';

/** The same words, each text made once for each thing: making one is dear, and a moving map asks in every frame. */
export const spokenWords = remembered((words: SceneWords): SceneWords => {
  const ends = {
    from: remembered((flow: Parameters<SceneWords['flowEnd']>[0]) => words.flowEnd(flow, 'from')),
    to: remembered((flow: Parameters<SceneWords['flowEnd']>[0]) => words.flowEnd(flow, 'to')),
  };
  const places = remembered(() => new Map<string, readonly string[]>());
  const joints = remembered(() => new Map<string, readonly string[]>());
  return {
    facility: remembered(words.facility),
    organisation: remembered(words.organisation),
    market: remembered(words.market),
    sea: words.sea,
    fan: remembered(words.fan),
    quantity: remembered(words.quantity),
    flowEnd: (flow, end) => ends[end](flow),
    joint(town, country, facilities) {
      const texts = joints(town);
      const key = `${country?.id} ${facilities.map(({ id }) => id).join(' ')}`;
      const text = texts.get(key) ?? words.joint(town, country, facilities);
      texts.set(key, text);
      return text;
    },
    place(place, facilities) {
      const texts = places(place);
      const key = facilities.map(({ id }) => id).join(' ');
      const text = texts.get(key) ?? words.place(place, facilities);
      texts.set(key, text);
      return text;
    },
  };
});

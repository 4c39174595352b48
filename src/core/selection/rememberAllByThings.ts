import { bisectRight } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/day.ts';
import type { ThingId } from '../model/id.ts';
import { remembered } from '../remembered.ts';
import { newsAbout, rememberByThings } from './rememberByThings.ts';

/** Which of the keys there is news of, in order of time: one entry for each key and day. */
interface News {
  readonly days: Float64Array;
  readonly keys: Uint32Array;
}

function newsByDay<Key>(
  atlas: Atlas,
  keys: readonly Key[],
  thingsOf: (key: Key) => readonly ThingId[],
): News {
  const all = keys.flatMap((key, at) =>
    thingsOf(key).flatMap((thing) => newsAbout(atlas, thing).map((day) => ({ day, at }))),
  );
  const inOrder = all.sort((a, b) => a.day - b.day);
  return {
    days: Float64Array.from(inOrder, ({ day }) => day),
    keys: Uint32Array.from(inOrder, ({ at }) => at),
  };
}

interface Last<Value> {
  readonly known: Day;
  readonly values: readonly Value[];
}

/**
 * `make` for all keys of an atlas, in their order. A step from one day of knowledge to another asks only
 * for those of which there is news between the two; while none of their values is another by `isSame`, the
 * very same array is returned. `make` is asked for the last day of a run without news: see
 * `rememberByThings`.
 */
export function rememberAllByThings<Key, Value>(
  keysOf: (atlas: Atlas) => readonly Key[],
  thingsOf: (key: Key) => readonly ThingId[],
  make: (atlas: Atlas, known: Day, key: Key) => Value,
  isSame: (a: Value, b: Value) => boolean = Object.is,
): (atlas: Atlas, known: Day) => readonly Value[] {
  const one = rememberByThings(thingsOf, make);
  const keys = remembered(keysOf);
  const news = remembered((atlas: Atlas) => newsByDay(atlas, keys(atlas), thingsOf));
  const lasts = new WeakMap<Atlas, Last<Value>>();

  const stepped = (atlas: Atlas, last: Last<Value>, known: Day): readonly Value[] => {
    const { days, keys: withNews } = news(atlas);
    const [from, to] = [Math.min(last.known, known), Math.max(last.known, known)];
    let values: Value[] | null = null;
    for (let at = bisectRight(days, from); at < days.length && (days[at] ?? to) <= to; at += 1) {
      const index = withNews[at] ?? 0;
      const key = keys(atlas)[index] as Key;
      const value = one(atlas, known, key);
      if (isSame(value, (values ?? last.values)[index] as Value)) continue;
      values ??= [...last.values];
      values[index] = value;
    }
    return values ?? last.values;
  };

  return (atlas, known) => {
    const last = lasts.get(atlas);
    const values = last
      ? stepped(atlas, last, known)
      : keys(atlas).map((key) => one(atlas, known, key));
    lasts.set(atlas, { known, values });
    return values;
  };
}

import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/day.ts';

/** Days of knowledge kept per atlas: today's, the one set, and room to compare two. */
const daysKept = 4;

/**
 * `make`, remembering its results: by atlas, by the day whose knowledge it stands on, by key.
 * An atlas is never changed in place, so nothing remembered goes stale.
 */
export function rememberByKnown<Key, Value>(
  make: (atlas: Atlas, known: Day, key: Key) => Value,
): (atlas: Atlas, known: Day, key: Key) => Value {
  const remembered = new WeakMap<Atlas, Map<Day, Map<Key, { readonly value: Value }>>>();

  return (atlas, known, key) => {
    let days = remembered.get(atlas);
    if (days === undefined) {
      days = new Map();
      remembered.set(atlas, days);
    }
    let values = days.get(known);
    if (values === undefined) {
      values = new Map();
      days.set(known, values);
      const [oldest] = days.keys();
      if (days.size > daysKept && oldest !== undefined) days.delete(oldest);
    }
    let entry = values.get(key);
    if (entry === undefined) {
      entry = { value: make(atlas, known, key) };
      values.set(key, entry);
    }
    return entry.value;
  };
}

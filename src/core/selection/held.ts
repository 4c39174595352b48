/** The entry of an id that another entry names; the check of the tables has seen that it is there. */
export function held<Key, Value>(table: ReadonlyMap<Key, Value>, id: Key): Value {
  const value = table.get(id);
  if (value === undefined) throw new Error(`The atlas names “${String(id)}” but does not hold it`);
  return value;
}

/** `derive(key)`, worked out once for each key object and forgotten with it. */
export function remembered<Key extends object, Value>(
  derive: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const old = known.get(key);
    if (old) return old.value;
    const value = derive(key);
    known.set(key, { value });
    return value;
  };
}

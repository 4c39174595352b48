type Value = string | number | null;

const given = new WeakMap<Element, Record<string, Value>>();

/**
 * Sets those attributes that differ from what was given to the element last; null takes one away. An
 * equal value would cost the browser as much as a new one. What anything else changes too, such as a
 * transition, must not be set here.
 */
export function setAttributes(element: Element, values: Readonly<Record<string, Value>>): void {
  const before = given.get(element) ?? {};
  given.set(element, before);
  for (const name in values) {
    const value = values[name] ?? null;
    if ((before[name] ?? null) === value) continue;
    before[name] = value;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

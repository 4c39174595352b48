import type { Catalogue } from './en.ts';
import { parsed } from './parsed.ts';

/** Each message with an argument as what it is parsed to; the others stay the texts they are. */
export function compiled<Key extends string>(messages: Catalogue<Key>): Catalogue<Key> {
  const entries = Object.entries<Catalogue<Key>[Key]>(messages).map(([key, message]) => [
    key,
    typeof message === 'string' && message.includes('{') ? parsed(message) : message,
  ]);
  return Object.fromEntries(entries);
}

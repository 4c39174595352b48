import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from './en.ts';

/** Each message with an argument as what it is parsed to; the others stay the texts they are. */
export function compiled<Key extends string>(messages: Catalogue<Key>): Catalogue<Key> {
  const entries = Object.entries<Catalogue<Key>[Key]>(messages).map(([key, message]) => [
    key,
    typeof message === 'string' && message.includes('{')
      ? new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()
      : message,
  ]);
  return Object.fromEntries(entries);
}

import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Message, MessageKey } from './en.ts';

/** Each message with an argument as what it is parsed to; the others stay the texts they are. */
export function compiled(messages: Catalogue): Readonly<Record<MessageKey, Message>> {
  const entries = Object.entries(messages).map(([key, message]) => [
    key,
    typeof message === 'string' && message.includes('{')
      ? new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()
      : message,
  ]);
  return Object.fromEntries(entries);
}

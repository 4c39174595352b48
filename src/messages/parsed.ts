import { IntlMessageFormat } from 'intl-messageformat';

/** A message as the parts that it consists of. */
export type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** Reads an ICU message. A build has read them all already: there this file is left out. */
export const parsed = (message: string): Parts =>
  new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();

import { IntlMessageFormat } from 'intl-messageformat';
import type { Options, Part, Parts } from './parts.ts';

type Read = ReturnType<IntlMessageFormat['getAst']>;
type ReadPart = Read[number];

/** The kinds of parts, as the parser of ICU messages numbers them. */
const kinds = { text: 0, argument: 1, number: 2, select: 5, plural: 6, count: 7 } as const;

const optionsOf = (part: Extract<ReadPart, { options: unknown }>): Options =>
  Object.fromEntries(
    Object.entries(part.options).map(([name, { value }]) => {
      const parts = value.map(partOf);
      // A text alone, or nothing at all, need not be a list.
      const [first = '', ...rest] = parts;
      return [name, typeof first === 'string' && rest.length === 0 ? first : parts];
    }),
  );

function partOf(part: ReadPart): Part {
  switch (part.type) {
    case kinds.text:
      return part.value;
    case kinds.count:
      return 0;
    case kinds.argument:
      return [part.value];
    case kinds.number:
      return [part.value, part.style === 'percent' ? 'percent' : 'number'];
    case kinds.select:
      return [part.value, 'select', optionsOf(part)];
    case kinds.plural: {
      const { offset, pluralType = 'cardinal', value } = part;
      const options = optionsOf(part);
      return offset === 0 ? [value, pluralType, options] : [value, pluralType, options, offset];
    }
    default:
      throw new Error('A message has a part of a kind that is not said here');
  }
}

/** Reads an ICU message. A build has read them all already: there this file is left out. */
export const parsed = (message: string): Parts =>
  new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst().map(partOf);

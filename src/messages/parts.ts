/** What a choice says, by its value. */
export type Options = Readonly<Record<string, string | Parts>>;

/** A piece of a message: a text, the # within a plural (0), a value as it is, a number, or a choice. */
export type Part =
  | string
  | 0
  | readonly [value: string]
  | readonly [value: string, kind: 'number' | 'percent']
  | readonly [value: string, kind: 'select', options: Options]
  | readonly [value: string, kind: 'cardinal' | 'ordinal', options: Options, offset?: number];

/** A message as the parts that it consists of, in as few letters as a page can do with. */
export type Parts = readonly Part[];

/** One thing that is wrong in someone's file, said so that they can find and mend it. */
export interface Problem {
  readonly file: string;
  /** The row as a spreadsheet counts, the header being 1; 0 for the file as a whole. */
  readonly row: number;
  /** The column's header or, in a JSON file, the path to the value; empty for the whole row. */
  readonly column: string;
  readonly found: string;
  readonly wanted: string;
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

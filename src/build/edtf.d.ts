/** What we use of npm's `edtf`, which ships no types. */
declare module 'edtf' {
  export interface ExtendedDate {
    readonly type: 'Date' | 'Season' | 'Interval' | 'Set' | 'List' | 'Year' | 'Decade' | 'Century';
    /** Milliseconds since 1970; an interval's open end is infinite, its unknown end null. */
    readonly min: number | null;
    readonly max: number | null;
    /** Of a season: 21–41 after ISO 8601-2. */
    readonly season?: number;
    /** Of a set: its members, a pair for a range, and whether it runs on before or after them. */
    readonly values?: readonly unknown[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default function edtf(
    text: string,
    constraints: { readonly seasonUncertainty?: boolean },
  ): ExtendedDate;
}

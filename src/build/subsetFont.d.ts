/** What we use of npm's `subset-font`, which ships no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** OpenType features to keep; without it all of them. */
    readonly keepFeatures?: readonly string[];
    /** Four-letter tags. */
    readonly dropTables?: readonly string[];
  }
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}

/** Names of countries and groups of them that an English sentence says with "the". */
const withArticle =
  /^(?:(?:Americas|Bahamas|Balkans|Caribbean|Comoros|Gambia|Maldives|Middle East|Netherlands|Philippines|Seychelles|EU|UAE|UK|US)$|(?:Baltic|European|Gulf|Nordic|United) )| (?:Islands|Republic|Territories)$/;

/** "the United States", but "Spain": the name within a sentence; it stays bare in labels and rows. */
export function withEnglishArticle(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}

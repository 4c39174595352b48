/** The words with a capital first letter, for what begins a line or a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

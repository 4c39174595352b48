/** Width of a text in px, in Noto Sans. The page measures with a canvas; without one an estimate does. */
export type Measure = (text: string, size: number, weight: number) => number;

/** Advances of Noto Sans Regular from the space to the tilde, thousandths of the size. */
const advances = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572,
  572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556,
  519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586,
  566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534,
  258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
] as const;
/** For every other letter. */
const otherAdvance = 620;
/** A bolder cut is this much wider for each 100 of weight. */
const perWeight = 0.014;

/** Width by the font's own table; letters beyond ASCII are taken as wide ones. */
export const estimatedWidth: Measure = (text, size, weight) => {
  let units = 0;
  for (const letter of text) {
    units += advances[(letter.codePointAt(0) ?? 0) - 32] ?? otherAdvance;
  }
  return (units / 1000) * size * (1 + (perWeight * (weight - 400)) / 100);
};

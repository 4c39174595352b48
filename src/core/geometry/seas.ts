import type { LonLat } from './lonLat.ts';

/** Seas that are named, where their name stands, and from which zoom on. */
export const seas = {
  pacific: { at: [-175, -17], from: 0 },
  indian: { at: [76, -21], from: 0 },
  atlanticNorth: { at: [-45, 32], from: 2 },
  atlanticSouth: { at: [-18, -24], from: 2 },
  arabianSea: { at: [63.5, 15], from: 3.2 },
  bayOfBengal: { at: [88, 14.5], from: 3.2 },
  southChinaSea: { at: [113.5, 12.5], from: 3.2 },
  mediterranean: { at: [18, 34.8], from: 3.2 },
} as const satisfies Readonly<Record<string, { readonly at: LonLat; readonly from: number }>>;

export type SeaName = keyof typeof seas;

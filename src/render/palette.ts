import type { FlowKind } from '../core/model/flow.ts';

export interface Palette {
  readonly page: string;
  readonly sea: string;
  readonly seaLine: string;
  readonly land: string;
  readonly tint: string;
  readonly tintGroup: string;
  readonly border: string;
  readonly coast: string;
  readonly dispute: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly water: string;
  readonly hues: Readonly<Record<FlowKind, string>>;
  /** Opacity of the pale band of a capacity or target, and of the halo under a line. */
  readonly bandOpacity: number;
  readonly haloOpacity: number;
}

export const light: Palette = {
  page: '#f5f1e8',
  sea: '#dae6ea',
  seaLine: '#bfd2d9',
  land: '#faf7f0',
  tint: '#f3e7cb',
  tintGroup: '#f7efdd',
  border: '#cbbfa8',
  coast: '#b9c6c9',
  dispute: '#83765f',
  ink: '#1b2631',
  ink2: '#4a5661',
  ink3: '#5c6770',
  water: '#3f6574',
  hues: {
    production: '#224ced',
    supply: '#a37b0e',
    domestic: '#1a8b66',
    export: '#a71200',
    entry: '#5a0673',
    trade: '#363e3e',
  },
  bandOpacity: 0.26,
  haloOpacity: 0.8,
};

export const dark: Palette = {
  page: '#0b1218',
  sea: '#0f171e',
  seaLine: '#1e2c36',
  land: '#1f2a32',
  tint: '#34403f',
  tintGroup: '#2a3537',
  border: '#46545e',
  coast: '#31404a',
  dispute: '#8a98a2',
  ink: '#f2f5f6',
  ink2: '#bac5cc',
  ink3: '#97a4ad',
  water: '#8ca8b5',
  hues: {
    production: '#a5c4fd',
    supply: '#ecca53',
    domestic: '#4ffdbe',
    export: '#eb6131',
    entry: '#ca56e3',
    trade: '#839099',
  },
  bandOpacity: 0.36,
  haloOpacity: 0.55,
};

/** For readers who ask for more contrast: white land, black ink, every hue at 4.6 to 1 or more. */
const contrast: Palette = {
  page: '#ffffff',
  sea: '#e3edf2',
  seaLine: '#a9bec8',
  land: '#ffffff',
  tint: '#fbebc0',
  tintGroup: '#fdf5df',
  border: '#4a4a4a',
  coast: '#5a6a72',
  dispute: '#000000',
  ink: '#000000',
  ink2: '#1f2429',
  ink3: '#33393f',
  water: '#1f4a5a',
  hues: {
    production: '#1825fd',
    supply: '#9b5513',
    domestic: '#195745',
    export: '#6a0f06',
    entry: '#490b6b',
    trade: '#08101e',
  },
  bandOpacity: 0.26,
  haloOpacity: 0.8,
};

export const palettes = { light, dark, contrast } as const;
export type ThemeName = keyof typeof palettes;

import { describe, expect, it } from 'vitest';
import { flowKinds } from '../../src/core/model/flow.ts';
import { type Palette, palettes } from '../../src/render/palette.ts';
import { ciede2000, contrast, distanceIn, type Vision, visions } from './colourDistance.ts';

const pairs = flowKinds.flatMap((one, i) =>
  flowKinds.slice(i + 1).map((other) => [one, other] as const),
);
const allVisions = Object.keys(visions) as Vision[];

describe.each(Object.entries(palettes))('the %s palette', (_, palette: Palette) => {
  it.each(allVisions)(
    'keeps its six hues 15 apart in %s vision, by either simulation',
    (vision) => {
      for (const [one, other] of pairs) {
        for (const light of ['display', 'linear'] as const) {
          const apart = distanceIn(vision, palette.hues[one], palette.hues[other], light);
          expect(apart, `${one} and ${other}, ${light}`).toBeGreaterThanOrEqual(15);
        }
      }
    },
  );

  it('lets every hue stand out from land, sea and tint by 3 to 1', () => {
    for (const kind of flowKinds) {
      for (const ground of ['land', 'sea', 'tint'] as const) {
        const ratio = contrast(palette.hues[kind], palette[ground]);
        expect(ratio, `${kind} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('lets names be read on every ground', () => {
    for (const ground of ['page', 'land', 'sea', 'tint', 'tintGroup'] as const) {
      expect(contrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(9.8);
      expect(contrast(palette.ink2, palette[ground])).toBeGreaterThanOrEqual(5.8);
    }
    expect(contrast(palette.water, palette.sea)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the measure of colours', () => {
  it('agrees with pairs published with CIEDE2000', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(
      1.2644,
      4,
    );
    expect(ciede2000([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(
      2.0373,
      4,
    );
  });

  it('tells a pair that only one of the two simulations finds alike', () => {
    expect(Math.round(distanceIn('deuteranopia', '#917c2c', '#c51d05', 'display'))).toBe(19);
    expect(Math.round(distanceIn('deuteranopia', '#917c2c', '#c51d05', 'linear'))).toBe(7);
  });
});

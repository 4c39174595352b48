import { describe, expect, it } from 'vitest';
import { states } from '../../src/core/model/state.ts';
import { facilityKinds } from '../../src/core/model/thing.ts';
import { dark, light } from '../../src/render/palette.ts';
import { isStroke, paintColour, symbolParts, symbolReach } from '../../src/render/symbol.ts';

/** All numbers of a path; arcs keep theirs within the same bounds. */
const numbers = (d: string): number[] => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([n]) => Number(n));

describe('a symbol', () => {
  it('has another drawing for every kind in every state', () => {
    const drawings = facilityKinds.flatMap((kind) =>
      states.map((state) => JSON.stringify(symbolParts(kind, state, 10))),
    );
    expect(new Set(drawings).size).toBe(facilityKinds.length * states.length);
  });

  it('is drawn in ink and land, never in a hue', () => {
    const allowed = [light.ink, light.ink3, light.land];
    for (const kind of facilityKinds) {
      for (const state of states) {
        for (const { paint } of symbolParts(kind, state, 10)) {
          expect(allowed).toContain(paintColour(paint, light));
        }
      }
    }
  });

  it('lies on a halo of land, so that it can be read on any ground', () => {
    for (const kind of facilityKinds) {
      expect(symbolParts(kind, 'operating', 10)[0]).toMatchObject({
        paint: 'stroke-land',
        width: 3,
      });
    }
    expect(paintColour('stroke-land', dark)).toBe(dark.land);
  });

  it('is solid when operating, hollow when ahead, half of each when paused', () => {
    const inkFills = (state: 'operating' | 'ahead' | 'paused') =>
      symbolParts('component', state, 10).filter(({ paint }) => paint === 'fill-ink');
    expect(inkFills('operating')).toHaveLength(1);
    expect(inkFills('ahead')).toHaveLength(0);
    const [half] = inkFills('paused');
    expect(Math.min(...numbers(half?.d ?? '').filter((_, i) => i % 2 === 1))).toBe(0);
  });

  it('has a hollow rim of 1.6 px at least, and of 0.16 of its size', () => {
    const rim = (size: number) =>
      symbolParts('assembly', 'ahead', size).find(({ paint }) => paint === 'stroke-ink')?.width;
    expect(rim(10)).toBe(1.6);
    expect(rim(16)).toBeCloseTo(2.56, 9);
  });

  it('is no line across when it is hollow', () => {
    const rim = symbolParts('assembly', 'ahead', 10).find(({ paint }) => paint === 'stroke-ink');
    const [x, y, ...rest] = numbers(rim?.d ?? '');
    expect([x, y]).toEqual([-4.2, 0]);
    expect(rest).not.toContain(4.21);
  });

  it('stays within the reach that its picture is made for', () => {
    for (const size of [10, 12, 16]) {
      for (const kind of facilityKinds) {
        for (const state of states) {
          for (const part of symbolParts(kind, state, size)) {
            const margin = isStroke(part) ? part.width / 2 : 0;
            const far = Math.max(...numbers(part.d).map(Math.abs)) + margin;
            expect(far).toBeLessThanOrEqual(symbolReach(size));
          }
        }
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { loadCountries } from '../../../src/build/check/countries.ts';

const countries = loadCountries();

describe('countries', () => {
  test('are known by three-letter codes, the small ones and Kosovo too', () => {
    const known = ['PAK', 'IND', 'SGP', 'HKG', 'XKX', 'TWN'];
    const unknown = ['pak', 'PK', 'XXX', '', '__proto__', 'constructor'];
    expect([...known, ...unknown].filter((code) => countries.has(code))).toEqual(known);
  });

  test('contain their own towns, also beyond the 180th meridian', () => {
    expect(countries.kilometresOutside('PAK', 74.337, 31.466)).toBe(0);
    expect(countries.kilometresOutside('RUS', -175, 66.5)).toBe(0);
    expect(countries.kilometresOutside('FJI', 178, -17.8)).toBe(0);
    expect(countries.kilometresOutside('ATA', 0, -89)).toBe(0);
  });

  test('tell how far a point lies outside, in kilometres', () => {
    // Lahore lies about 24 km from the border; Delhi is about 340 km from Pakistan.
    expect(countries.kilometresOutside('IND', 74.337, 31.466)).toBeGreaterThan(15);
    expect(countries.kilometresOutside('IND', 74.337, 31.466)).toBeLessThan(30);
    const delhi = countries.kilometresOutside('PAK', 77.21, 28.61);
    expect(delhi).toBeGreaterThan(300);
    expect(delhi).toBeLessThan(400);
  });

  test('have their anchor on themselves: on the largest polygon, of the largest member', () => {
    const codes = ['USA', 'IDN', 'PHL', 'RUS', 'CHN', 'FJI', 'NZL'];
    // An anchor may lie on the coast line itself, a metre to either side.
    const isOff = (code: string): boolean =>
      countries.kilometresOutside(code, ...countries.anchor([code])) > 0.01;
    expect(codes.filter(isOff)).toEqual([]);
    // Not in Alaska, nor on the islands.
    expect(countries.anchor(['USA'])[0]).toBeGreaterThan(-125);
    expect(countries.anchor(['LUX', 'FRA', 'NLD'])).toEqual(countries.anchor(['FRA']));
  });
});

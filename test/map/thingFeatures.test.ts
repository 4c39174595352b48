import { describe, expect, test } from 'vitest';
import type { FacilityId, PlaceId } from '../../src/core/model/id.ts';
import { states } from '../../src/core/model/state.ts';
import { facilityKey, ringKey, thingFeatures } from '../../src/map/thingFeatures.ts';
import { sampleAtlas } from '../core/geometry/sampleAtlas.ts';

const istanbul = 'istanbul' as FacilityId;
const partsOf = (features: ReturnType<typeof thingFeatures>['features'], part: string) =>
  features.filter(({ properties }) => properties?.part === part);

describe('the things of the map', () => {
  test('hold each facility once for every state, at its place', () => {
    const { features } = thingFeatures(sampleAtlas);
    const symbols = partsOf(features, 'facility');
    expect(symbols).toHaveLength(sampleAtlas.facilities.size * states.length);
    const key = facilityKey(istanbul, 'istanbul' as PlaceId, 'paused');
    expect(symbols.find(({ properties }) => properties?.key === key)).toMatchObject({
      geometry: { type: 'Point', coordinates: [28.7, 41] },
      properties: { icon: 'assembly-paused' },
    });
  });

  test('have no key twice: a state would show two things', () => {
    const keys = thingFeatures(sampleAtlas).features.map(({ properties }) => properties?.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('know each place that a facility ever had, and leave out where only the country is known', () => {
    const { places, facilities } = sampleAtlas;
    const istanbulPlant = facilities.get(istanbul);
    const batam = places.get('batam' as PlaceId);
    if (!istanbulPlant || !batam) throw new Error('The sample has other plants');
    const unknown = { ...batam, id: 'somewhere' as PlaceId, point: null };
    const atlas = {
      ...sampleAtlas,
      places: new Map([...places, [unknown.id, unknown]]),
      facilities: new Map([[istanbul, istanbulPlant]]),
      claimsAbout: new Map([
        [
          istanbul,
          [
            { value: { form: 'place', place: 'batam' as PlaceId } },
            { value: { form: 'place', place: 'somewhere' as PlaceId } },
          ],
        ],
      ]) as unknown as typeof sampleAtlas.claimsAbout,
    };
    const keys = partsOf(thingFeatures(atlas).features, 'facility').map(
      ({ properties }) => properties?.key,
    );
    expect(keys).toHaveLength(2 * states.length);
    expect(keys).toContain(facilityKey(istanbul, 'batam' as PlaceId, 'ahead'));
  });

  test('ring a place in true kilometres, from the zoom on where a symbol would not hide it', () => {
    const { features } = thingFeatures(sampleAtlas);
    const from = (place: string): number =>
      Number(
        features.find(({ properties }) => properties?.key === ringKey(place as PlaceId))?.properties
          ?.from,
      );
    // 20 km are 7 px where a px shows 20/7 km; the flat sheet shows 67.4 km per px at zoom 0.
    expect(from('beijing')).toBeCloseTo(Math.log2((67.44 * 7) / 20), 2);
    expect(from('bawal')).toBeCloseTo(from('beijing') + 2, 2);
  });
});

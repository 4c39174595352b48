import { describe, expect, test } from 'vitest';
import { flowLength } from '../../../src/core/geometry/flowLength.ts';
import type { FlowEnd } from '../../../src/core/model/flow.ts';
import type { FacilityId, MarketId, OrganisationId, PlaceId } from '../../../src/core/model/id.ts';
import { atlasOf } from '../atlasFixture.ts';

const atlas = atlasOf({
  places: [
    { id: 'beijing', country: 'CHN', point: [116.32, 40.04], radiusKm: 0 },
    { id: 'lahore', country: 'PAK', point: [74.33, 31.44], radiusKm: 2 },
    { id: 'karachi', country: 'PAK', point: [67, 24.86], radiusKm: 15 },
    { id: 'somewhere', country: 'PAK', point: null },
  ],
  markets: [
    { id: 'pak', members: ['PAK'], anchor: [69.5, 30] },
    { id: 'chn', members: ['CHN'], anchor: [105, 35] },
  ],
});

const plant = (place: string): FlowEnd => ({
  at: 'facility',
  facility: 'plant' as FacilityId,
  operator: null,
  place: place as PlaceId,
});
const beijing: FlowEnd = {
  at: 'seat',
  organisation: 'xiaomi' as OrganisationId,
  place: 'beijing' as PlaceId,
};
const market = (id: string): FlowEnd => ({ at: 'market', market: id as MarketId });

describe('how far apart the ends of a flow lie', () => {
  test('is told to two digits, along the great circle', () => {
    expect(flowLength(atlas, beijing, plant('lahore'))).toEqual({ km: 3900, rough: 'no' });
  });

  test('says that an end is known only roughly where that is more than the digits hide', () => {
    expect(flowLength(atlas, plant('lahore'), plant('karachi'))).toEqual({
      km: 1000,
      rough: 'no',
    });
    const near = atlasOf({
      places: [
        { id: 'a', point: [74.33, 31.44], radiusKm: 2 },
        { id: 'b', point: [74.33, 31.94], radiusKm: 10 },
      ],
    });
    expect(flowLength(near, plant('a'), plant('b'))).toEqual({ km: 56, rough: 'place' });
  });

  test('says which ends are points that stand for an area', () => {
    expect(flowLength(atlas, beijing, market('pak'))?.rough).toBe('area');
    expect(flowLength(atlas, market('chn'), market('pak'))?.rough).toBe('areas');
  });

  test('is nothing where an end has no point, or both have the same', () => {
    expect(flowLength(atlas, beijing, { at: 'unnamed' })).toBeNull();
    expect(flowLength(atlas, beijing, plant('somewhere'))).toBeNull();
    expect(flowLength(atlas, plant('lahore'), plant('lahore'))).toBeNull();
  });
});

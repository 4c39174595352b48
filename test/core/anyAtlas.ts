import fc from 'fast-check';
import type { Day } from '../../src/core/model/day.ts';
import { isoOf } from '../../src/core/time/civil.ts';
import { type AtlasRows, type ClaimRow, day } from './atlasFixture.ts';

const [first, last] = [day('2018-01-01'), day('2024-12-31')];

/** A day in the years of the claims of `anyRows`. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: first, max: last });

/** Few of them, so that claims meet on one day; and any other. */
const isoDay = fc.oneof(
  fc.constantFrom('2018-01-01', '2018-12-31', '2019-01-01', '2021-06-30', '2022-03-04'),
  anyDay.map(isoOf),
);

const anyValid = fc.oneof(
  isoDay.map((from) => `${from}/..`),
  fc.integer({ min: 2018, max: 2024 }).map(String),
  fc.tuple(isoDay, isoDay).map((days) => days.toSorted().join('/')),
);

const staged = fc.record({
  about: fc.constantFrom('plant', 'works', 'order', 'entry', 'export'),
  property: fc.constant('stage' as const),
  value: fc.constantFrom('announced', 'operating', 'suspended', 'closing', 'closed', 'cancelled'),
});
const figured = fc.record({
  about: fc.constantFrom('order', 'export'),
  property: fc.constantFrom('output' as const, 'exports' as const),
  value: fc.integer({ min: 1, max: 9_000_000 }),
  basis: fc.constantFrom('customs', 'maker'),
});
const said = fc.record({
  about: fc.constantFrom('plant', 'works', 'maker', 'brand', 'entry'),
  property: fc.constant('event' as const),
  value: fc.constant('something happened'),
});
const serving = fc.constant({ about: 'order', property: 'serves' as const, value: 'pak' });

const anyClaim: fc.Arbitrary<Omit<ClaimRow, 'id'>> = fc
  .tuple(
    fc.oneof(staged, figured, said, serving),
    fc.record({
      valid: anyValid,
      modality: fc.constantFrom('asserted', 'estimated', 'planned', 'forecast', 'denied'),
      reported: isoDay,
    }),
    fc.option(isoDay, { nil: undefined, freq: 8 }),
  )
  .map(([what, how, withdrawn]) => ({
    ...what,
    ...how,
    ...(withdrawn !== undefined && withdrawn > how.reported ? { withdrawn } : {}),
  }));

const linkKinds = ['contradicts', 'supersedes', 'revises', 'fulfils', 'fails', 'repeats'] as const;

const world: AtlasRows = {
  latest: isoOf(last),
  organisations: [
    { id: 'maker', seatPlace: 'town' },
    { id: 'brand', seatPlace: 'city', country: 'CHN' },
  ],
  places: [
    { id: 'town', country: 'PAK' },
    { id: 'city', country: 'CHN' },
  ],
  facilities: [
    { id: 'plant', place: 'town', operator: 'maker' },
    { id: 'works', place: 'city', operator: 'brand' },
  ],
  markets: [
    { id: 'pak', members: ['PAK'] },
    { id: 'esp', members: ['ESP'] },
  ],
  relationships: [
    { id: 'order', kind: 'makes_for', from: 'maker', to: 'brand', viaFacility: 'plant' },
    { id: 'entry', kind: 'sells_in', from: 'brand', to: 'esp' },
    { id: 'export', kind: 'exports_to', from: 'maker', to: 'esp', viaFacility: 'plant' },
  ],
};

/** Rows of a small world with any claims about it, some of them linked, some taken back. */
export const anyRows: fc.Arbitrary<AtlasRows> = fc
  .tuple(
    fc.array(anyClaim, { minLength: 1, maxLength: 24 }),
    fc.array(fc.tuple(fc.nat(23), fc.nat(23), fc.constantFrom(...linkKinds)), { maxLength: 8 }),
  )
  .map(([rows, linked]) => {
    const claims = rows.map((row, at) => ({ ...row, id: `claim-${String(at).padStart(2, '0')}` }));
    const links = linked.flatMap(([from, to, kind]) => {
      const [one, other] = [claims[from], claims[to]];
      return one === undefined || other === undefined || one === other
        ? []
        : [[one.id, other.id, kind] as const];
    });
    return { ...world, claims, links };
  });

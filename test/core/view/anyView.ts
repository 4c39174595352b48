import fc from 'fast-check';
import { projections } from '../../../src/core/model/camera.ts';
import { dayOf } from '../../../src/core/time/civil.ts';
import { roundCamera } from '../../../src/core/view/cameraKey.ts';
import {
  comparisonForms,
  type DatePoint,
  type Focus,
  type KnownPoint,
  modes,
  motions,
  sortColumns,
  speeds,
  type TimePoint,
  tabs,
  themes,
  type View,
} from '../../../src/core/view/view.ts';

const anyDate: fc.Arbitrary<DatePoint> = fc.oneof(
  fc
    .integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) })
    .map((day) => ({ at: 'day', day }) as const),
  fc.record({
    at: fc.constant('month' as const),
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ at: fc.constant('year' as const), year: fc.integer({ min: 0, max: 9999 }) }),
);

export const anyPoint: fc.Arbitrary<TimePoint> = fc.oneof(
  { weight: 3, arbitrary: anyDate },
  fc.constantFrom({ at: 'earliest' } as const, { at: 'latest' } as const),
);

const anyKnown: fc.Arbitrary<KnownPoint> = fc.oneof(
  anyDate,
  fc.constant({ at: 'latest' } as const),
);

const anyCamera = fc
  .record({
    lon: fc.double({ min: -540, max: 540, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    zoom: fc.double({ min: -2, max: 11, noNaN: true }),
    bearing: fc.double({ min: -360, max: 360, noNaN: true }),
  })
  .map(roundCamera);

const anyFocus = fc
  .tuple(
    fc.constantFrom('facility', 'organisation', 'market', 'relationship', 'flow'),
    fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  )
  .map(([kind, id]) => ({ kind, id }) as Focus);

/** A key without a meaning in this version, known to later ones or to nobody. */
const anyOther = fc.tuple(
  fc.constantFrom(
    'compare',
    'as',
    'only',
    'hide',
    'q',
    'lang',
    'ui',
    'utm_source',
    '__proto__',
    '',
    'é',
  ),
  fc.string(),
);

/** Any view that the page can be in. */
export const anyView: fc.Arbitrary<View> = fc.record({
  time: fc.record({ from: anyPoint, to: anyPoint }),
  mode: fc.constantFrom(...modes),
  known: anyKnown,
  projection: fc.constantFrom(...projections),
  camera: fc.option(anyCamera),
  focus: fc.option(anyFocus),
  tab: fc.constantFrom(...tabs),
  sort: fc.record({
    column: fc.constantFrom(...sortColumns),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
  }),
  compare: fc.option(fc.record({ known: anyDate })),
  comparedAs: fc.option(fc.constantFrom(...comparisonForms)),
  theme: fc.constantFrom(...themes),
  motion: fc.constantFrom(...motions),
  play: fc.boolean(),
  speed: fc.constantFrom(...speeds),
  others: fc.array(anyOther, { maxLength: 4 }),
});

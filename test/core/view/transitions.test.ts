import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FacilityId } from '../../../src/core/model/id.ts';
import { momentOf } from '../../../src/core/time/moment.ts';
import { defaultView } from '../../../src/core/view/defaultView.ts';
import {
  clearComparison,
  clearFocus,
  compareKnown,
  focusOn,
  knowAsOn,
  knowLatest,
  moveCamera,
  pausePlaying,
  setMotion,
  setSpeed,
  showDay,
  showFromDay,
  showMode,
  showProjection,
  showTab,
  showTheme,
  showTime,
  sortBy,
  startPlaying,
} from '../../../src/core/view/transitions.ts';
import type { View } from '../../../src/core/view/view.ts';
import { day } from '../atlasFixture.ts';
import { anyView } from './anyView.ts';

const atlas = {
  firstReported: day('2010-06-01'),
  latest: day('2024-05-31'),
  track: { from: day('2010-01-01'), to: day('2026-12-31') },
};
const camera = { lon: 74.3371, lat: 31.4662, zoom: 4.256, bearing: 0.04 };
const focus = { kind: 'facility', id: 'plant' as FacilityId } as const;
const span: View = {
  ...defaultView,
  mode: 'during',
  time: { from: { at: 'month', year: 2020, month: 6 }, to: { at: 'year', year: 2022 } },
};

describe('a change of the view', () => {
  test.each([
    ['time', showTime({ from: { at: 'earliest' }, to: { at: 'year', year: 2022 } })],
    ['time', showDay(day('2022-03-05'))],
    ['time', showFromDay(day('2022-03-05'))],
    ['mode', showMode('upto')],
    ['known', knowAsOn({ at: 'day', day: day('2021-12-31') })],
    ['projection', showProjection('globe')],
    ['camera', moveCamera(camera)],
    ['focus', focusOn(focus)],
    ['tab', showTab('table')],
    ['sort', sortBy({ column: 'said', direction: 'desc' })],
    ['theme', showTheme('dark')],
    ['motion', setMotion('off')],
    ['play', startPlaying()],
    ['speed', setSpeed(2)],
  ] as const)('touches %s alone, and the second time nothing at all', (field, transition) => {
    const next = transition(defaultView);
    expect(next).not.toBe(defaultView);
    expect({ ...next, [field]: defaultView[field] }).toEqual(defaultView);
    expect(transition(next)).toBe(next);
  });

  test('back to the default is the same object when it already is', () => {
    expect(moveCamera(null)(defaultView)).toBe(defaultView);
    expect(knowLatest()(defaultView)).toBe(defaultView);
    expect(clearComparison()(defaultView)).toBe(defaultView);
    expect(clearFocus()(defaultView)).toBe(defaultView);
    expect(pausePlaying()(defaultView)).toBe(defaultView);
    expect(clearFocus()(focusOn(focus)(defaultView))).toEqual(defaultView);
    expect(pausePlaying()(startPlaying()(defaultView))).toEqual(defaultView);
  });

  test('a comparison of knowledge is one change, and takes the place of one that is not understood', () => {
    const known = { at: 'day', day: day('2021-12-31') } as const;
    const later = [
      ['compare', '2021'],
      ['q', 'lahore'],
      ['as', 'swipe'],
    ] as const;
    const compared = compareKnown(known)({ ...defaultView, others: later });
    expect(compared).toEqual({
      ...defaultView,
      compare: { known },
      comparedAs: 'change',
      others: [['q', 'lahore']],
    });
    expect(compareKnown({ ...known })(compared)).toBe(compared);
    expect(clearComparison()(compareKnown(known)(defaultView))).toEqual(defaultView);
  });

  test('the same focus or time made anew wakes nobody', () => {
    const view = focusOn(focus)(defaultView);
    expect(focusOn({ ...focus })(view)).toBe(view);
    expect(showTime({ from: { at: 'earliest' }, to: { at: 'latest' } })(view)).toBe(view);
  });

  test('the camera is kept as finely as a link holds it, so that a report of it changes nothing', () => {
    const view = moveCamera(camera)(defaultView);
    expect(view.camera).toEqual({ lon: 74.34, lat: 31.47, zoom: 4.26, bearing: 0 });
    expect(moveCamera({ ...camera, lon: 74.3372 })(view)).toBe(view);
    expect(moveCamera({ ...camera, lon: 434.3371 })(view)).toBe(view);
  });
});

describe('the ends of a span', () => {
  test('an end before the beginning takes the beginning along', () => {
    const { time } = showDay(day('2020-05-31'))(span);
    expect(time).toEqual({
      from: { at: 'day', day: day('2020-05-31') },
      to: { at: 'day', day: day('2020-05-31') },
    });
    expect(showDay(day('2020-06-01'))(span).time.from).toEqual(span.time.from);
  });

  test('a beginning after the end takes the end along', () => {
    const late = { at: 'day', day: day('2023-01-01') };
    expect(showFromDay(day('2023-01-01'))(span).time).toEqual({ from: late, to: late });
    expect(showFromDay(day('2022-12-31'))(span).time.to).toEqual(span.time.to);
  });

  test('outside of "during" the beginning waits untouched', () => {
    const at = showMode('at')(span);
    const earlier = showDay(day('2012-01-01'))(at);
    expect(earlier.time.from).toEqual(span.time.from);
  });

  test('are put in order when "during" comes', () => {
    const earlier = showDay(day('2012-01-01'))(showMode('at')(span));
    const { time } = showMode('during')(earlier);
    expect(time).toEqual({ from: { at: 'day', day: day('2012-01-01') }, to: span.time.from });
  });

  test('changing the mode and back loses nothing', () => {
    expect(showMode('during')(showMode('at')(span))).toEqual(span);
  });

  test('a day that is shown is the day of the moment, in every mode', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.integer({ min: atlas.track.from, max: atlas.track.to }),
        (view, on) => {
          expect(momentOf(atlas, showDay(on)(view)).to).toBe(on);
        },
      ),
    );
  });
});

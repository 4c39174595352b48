import type { Camera, ProjectionName } from '../model/camera.ts';
import type { Day } from '../model/day.ts';
import { dayOf, firstDayOfMonth, lastDayOfMonth } from '../time/civil.ts';
import { isSamePoint } from '../time/timeKey.ts';
import { roundCamera } from './cameraKey.ts';
import type {
  DatePoint,
  Focus,
  KnownPoint,
  Mode,
  MotionChoice,
  Sort,
  Speed,
  Tab,
  ThemeChoice,
  TimeChoice,
  TimePoint,
  View,
} from './view.ts';

/** A named change of the view; one that changes nothing returns its argument. */
export type ViewTransition = (view: View) => View;

/** Sets one field, unless it already has the value. */
function setting<Name extends keyof View>(field: Name, value: View[Name]): ViewTransition {
  return (view) => (view[field] === value ? view : { ...view, [field]: value });
}

function firstDay(point: TimePoint): Day {
  switch (point.at) {
    case 'day':
      return point.day;
    case 'month':
      return firstDayOfMonth(point.year, point.month);
    case 'year':
      return dayOf(point.year, 1, 1);
    case 'earliest':
      return Number.NEGATIVE_INFINITY;
    case 'latest':
      return Number.POSITIVE_INFINITY;
  }
}

function lastDay(point: TimePoint): Day {
  switch (point.at) {
    case 'month':
      return lastDayOfMonth(point.year, point.month);
    case 'year':
      return dayOf(point.year, 12, 31);
    case 'day':
    case 'earliest':
    case 'latest':
      return firstDay(point);
  }
}

/** Shows a time as it was meant: a month stays a month. */
export function showTime(time: TimeChoice): ViewTransition {
  return (view) =>
    isSamePoint(view.time.from, time.from) && isSamePoint(view.time.to, time.to)
      ? view
      : { ...view, time };
}

/** Moves the end to a day; in `during` it takes a later beginning along. */
export function showDay(day: Day): ViewTransition {
  const to: TimePoint = { at: 'day', day };
  return (view) => {
    const isLate = view.mode === 'during' && firstDay(view.time.from) > day;
    return showTime({ from: isLate ? to : view.time.from, to })(view);
  };
}

/** Moves the beginning to a day; an earlier end comes along. */
export function showFromDay(day: Day): ViewTransition {
  const from: TimePoint = { at: 'day', day };
  return (view) => showTime({ from, to: lastDay(view.time.to) < day ? from : view.time.to })(view);
}

/** Changes what the time means; nothing of it is lost, but `during` puts its ends in order. */
export function showMode(mode: Mode): ViewTransition {
  return (view) => {
    if (view.mode === mode) return view;
    const { from, to } = view.time;
    const isReversed = mode === 'during' && firstDay(from) > lastDay(to);
    return { ...view, mode, time: isReversed ? { from: to, to: from } : view.time };
  };
}

/** Shows what the public could know by then, as it was meant: a month stays a month. */
export function knowAsOn(known: KnownPoint): ViewTransition {
  return (view) => (isSamePoint(view.known, known) ? view : { ...view, known });
}

/** Back to all that is known, which follows new data. */
export function knowLatest(): ViewTransition {
  return knowAsOn({ at: 'latest' });
}

const comparisonKeys: ReadonlySet<string> = new Set(['compare', 'as']);

/** Asks what was learned between `known` and the day whose knowledge is shown. */
export function compareKnown(known: DatePoint): ViewTransition {
  return (view) => {
    const isSame = view.compare !== null && isSamePoint(view.compare.known, known);
    if (isSame && view.comparedAs === 'change') return view;
    // A comparison that only a later version understands gives way to this one.
    const others = view.others.filter(([key]) => !comparisonKeys.has(key));
    return { ...view, compare: { known }, comparedAs: 'change', others };
  };
}

export function clearComparison(): ViewTransition {
  return (view) =>
    view.compare === null && view.comparedAs === null
      ? view
      : { ...view, compare: null, comparedAs: null };
}

export function showProjection(projection: ProjectionName): ViewTransition {
  return setting('projection', projection);
}

/** Remembers where the reader looks, as finely as a link can say it; null is the whole sheet. */
export function moveCamera(camera: Camera | null): ViewTransition {
  const next = camera === null ? null : roundCamera(camera);
  return (view) => (isSameCamera(view.camera, next) ? view : { ...view, camera: next });
}

function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom && a.bearing === b.bearing;
}

export function focusOn(focus: Focus): ViewTransition {
  return (view) =>
    view.focus?.kind === focus.kind && view.focus.id === focus.id ? view : { ...view, focus };
}

export function clearFocus(): ViewTransition {
  return setting('focus', null);
}

export function showTab(tab: Tab): ViewTransition {
  return setting('tab', tab);
}

export function sortBy(sort: Sort): ViewTransition {
  return (view) =>
    view.sort.column === sort.column && view.sort.direction === sort.direction
      ? view
      : { ...view, sort };
}

export function showTheme(theme: ThemeChoice): ViewTransition {
  return setting('theme', theme);
}

export function setMotion(motion: MotionChoice): ViewTransition {
  return setting('motion', motion);
}

export function startPlaying(): ViewTransition {
  return setting('play', true);
}

export function pausePlaying(): ViewTransition {
  return setting('play', false);
}

export function setSpeed(speed: Speed): ViewTransition {
  return setting('speed', speed);
}

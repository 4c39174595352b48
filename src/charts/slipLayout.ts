import { path, scaleLinear } from 'd3';
import { estimatedWidth } from '../core/geometry/textWidth.ts';
import type { Day, Span } from '../core/model/day.ts';
import { addMonths, startOfMonth, startOfYear } from '../core/time/civil.ts';

/** One wording of a promise: when it was said, and for when. Days are whole days since 1970. */
export interface SlipWording {
  readonly said: Day;
  /** Null where no day was named. */
  readonly target: Span | null;
  readonly words: string;
}

export interface SlipStory {
  readonly wordings: readonly SlipWording[];
  /** When it came true, or was said not to: several days where no day was named; null for what is open. */
  readonly outcome: { readonly on: Span; readonly words: string } | null;
  /** The day to which the promise was waited for after its last day; null where it was not. */
  readonly waitedTo: Day | null;
}

export type SlipDateForm = 'monthShort' | 'year';

export interface SlipLabel {
  readonly x: number;
  readonly words: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Finished numbers, px from the start of a box that is `slipHeight` high. */
export interface SlipLayout {
  readonly ticks: readonly number[];
  /** Names of the month in which it begins and of the ticks, as far as there is room. */
  readonly dates: readonly SlipLabel[];
  readonly said: readonly number[];
  readonly targets: readonly {
    readonly x: number;
    readonly from: number;
    readonly to: number;
    /** The way from the day it was said, as path text. */
    readonly arc: string;
  }[];
  readonly outcome: number | null;
  /** Where what is waited for runs on from the last target; null where nothing is. */
  readonly waited: readonly [from: number, to: number] | null;
  readonly labels: readonly SlipLabel[];
}

export const slipHeight = 62;
/** Heights of the line of time, of the names above it and of the dates below it, px. */
export const slipAxis = 33;
export const slipLabelLine = 11;
export const slipTickLine = 56;
/** Of the names, for their width. */
const fontSize = 11;
const fontWeight = 600;

/** Free at both ends, so that symbols there stay whole, px. */
const inset = 9;
/** How high an arc rises over the line, px; a short one rises less. */
const arcHeight = 15;
const leastArc = 4;
const leastBar = 3;
/** Free between two names in a row, px. */
const gap = 8;

const tickSteps = [
  { months: 1, form: 'monthShort', room: 66 },
  { months: 3, form: 'monthShort', room: 66 },
  { months: 6, form: 'monthShort', room: 66 },
  { months: 12, form: 'year', room: 44 },
  { months: 24, form: 'year', room: 44 },
  { months: 60, form: 'year', room: 44 },
] as const;

const daysPerMonth = 30.4;

function daysOf({ wordings, outcome, waitedTo }: SlipStory): Span {
  const targets = wordings.flatMap(({ target }) => (target === null ? [] : [target]));
  const spans = outcome === null ? targets : [...targets, outcome.on];
  const days = [
    ...wordings.map(({ said }) => said),
    ...spans.flatMap(({ from, to }) => [from, to]),
    ...(waitedTo === null ? [] : [waitedTo]),
  ].filter(Number.isFinite);
  return { from: Math.min(...days), to: Math.max(...days) };
}

interface Tick {
  readonly day: Day;
  readonly form: SlipDateForm;
}

function ticksOf(days: Span, width: number): readonly Tick[] {
  const pxPerMonth = (width / Math.max(1, days.to - days.from)) * daysPerMonth;
  const step = tickSteps.find(({ months, room }) => months * pxPerMonth >= room) ?? tickSteps[5];
  const first = step.months === 1 ? startOfMonth(days.from) : startOfYear(days.from);
  const ticks: Tick[] = [];
  for (let day = first; day <= days.to; day = addMonths(day, step.months)) {
    if (day >= days.from) ticks.push({ day, form: step.form });
  }
  return ticks;
}

function arcBetween(from: number, to: number): string {
  if (Math.abs(to - from) < leastArc) return '';
  const way = path();
  const top = slipAxis - 2 * Math.min(arcHeight, 2 + Math.abs(to - from) / 3);
  way.moveTo(from, slipAxis);
  way.quadraticCurveTo((from + to) / 2, top, to, slipAxis);
  return way.toString();
}

/** A name in the row above the line, within the box; the arcs pass beneath it. */
function labelAt(
  x: number,
  words: string,
  width: number,
): SlipLabel & { from: number; to: number } {
  const length = estimatedWidth(words, fontSize, fontWeight);
  if (x - length / 2 < 0) return { x: 0, words, anchor: 'start', from: 0, to: length };
  if (x + length / 2 > width) {
    return { x: width, words, anchor: 'end', from: width - length, to: width };
  }
  return { x, words, anchor: 'middle', from: x - length / 2, to: x + length / 2 };
}

interface Name {
  readonly x: number;
  readonly words: string;
}

/** Each name that has room beside those before it. */
function labelsOf(names: readonly Name[], width: number): readonly SlipLabel[] {
  const placed: ReturnType<typeof labelAt>[] = [];
  for (const { x, words } of names) {
    const label = labelAt(x, words, width);
    const isFree = placed.every(({ from, to }) => label.to + gap <= from || to + gap <= label.from);
    if (isFree) placed.push(label);
  }
  return placed.map(({ x, words, anchor }) => ({ x, words, anchor }));
}

/** How a promise slipped, from the day it was said to what became of it, in a box of `width` px. */
export function slipLayout(
  story: SlipStory,
  width: number,
  dateWords: (day: Day, form: SlipDateForm) => string,
): SlipLayout {
  const days = daysOf(story);
  const scale = scaleLinear([days.from, Math.max(days.to, days.from + 1)], [inset, width - inset]);
  const x = (day: Day): number => Math.round(scale(day) * 10) / 10;
  const middle = ({ from, to }: Span): number => x((Math.max(from, days.from) + to) / 2);
  const dated = story.wordings.flatMap(({ said, target, words }) =>
    target === null ? [] : [{ said, target, words }],
  );
  const targets = dated.map(({ said, target }) => {
    const at = middle(target);
    const [from, to] = [x(target.from), x(target.to)];
    const room = Math.max(leastBar, to - from);
    return { x: at, from: at - room / 2, to: at + room / 2, arc: arcBetween(x(said), at) };
  });
  const ticks = ticksOf(days, width - 2 * inset);
  const last = targets.at(-1);
  const outcome = story.outcome === null ? null : middle(story.outcome.on);
  const [hope, ...later] = dated.map(({ words }, index) => ({ x: targets[index]?.x ?? 0, words }));
  // What came of it, then the first hope, then the last; a day without room is named below the drawing.
  const names = [
    ...(story.outcome === null ? [] : [{ x: outcome ?? 0, words: story.outcome.words }]),
    ...(hope === undefined ? [] : [hope]),
    ...later.toReversed(),
  ];
  const start = { x: x(days.from), words: dateWords(days.from, 'monthShort') };
  return {
    ticks: ticks.map(({ day }) => x(day)),
    dates: labelsOf(
      [start, ...ticks.map(({ day, form }) => ({ x: x(day), words: dateWords(day, form) }))],
      width,
    ),
    said: story.wordings.map(({ said }) => x(said)),
    targets,
    outcome,
    waited: story.waitedTo === null || last === undefined ? null : [last.to, x(story.waitedTo)],
    labels: labelsOf(names, width),
  };
}

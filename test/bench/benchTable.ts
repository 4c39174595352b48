import { median } from 'd3';
import type { Measured } from './measurement.ts';

/** The benchmark's table: median of the runs, spread and budget. */
export const benchTable = (lines: readonly Measured[]): string =>
  lines
    .map(({ name, unit, budget, runs }) => {
      const middle = median(runs) ?? Number.NaN;
      const spread = `${figure(Math.min(...runs))} to ${figure(Math.max(...runs))}, ${runs.length} runs`;
      const limit = budget === null ? '' : `budget ${figure(budget)} ${unit}`;
      const mark = budget === null ? '    ' : middle <= budget ? 'ok  ' : 'OVER';
      return `${mark}  ${name.padEnd(46)} ${`${figure(middle)} ${unit}`.padEnd(14)} ${limit.padEnd(18)} (${spread})`;
    })
    .join('\n');

const figure = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(2);

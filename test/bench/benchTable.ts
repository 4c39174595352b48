import { median } from 'd3';
import type { Measurement } from './measurement.ts';

export interface Measured {
  readonly measurement: Measurement;
  readonly runs: readonly number[];
}

/** The benchmark's table: median of the runs, spread and budget. */
export const benchTable = (measured: readonly Measured[]): string =>
  measured
    .map(({ measurement: { name, unit, budget }, runs }) => {
      const middle = median(runs);
      const result =
        middle === undefined
          ? 'nothing to measure yet'
          : `${figure(middle)} ${unit} (${figure(Math.min(...runs))} to ${figure(Math.max(...runs))}, ${runs.length} runs)`;
      const mark = middle === undefined ? '–   ' : middle <= budget ? 'ok  ' : 'OVER';
      return `${mark}  ${name.padEnd(44)} ${result.padEnd(40)} budget ${figure(budget)} ${unit}`;
    })
    .join('\n');

const figure = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(2);

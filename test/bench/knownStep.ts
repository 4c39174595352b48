import { parseAtlas } from '../../src/core/dataset/parseAtlas.ts';
import type { Atlas } from '../../src/core/model/atlas.ts';
import { changesOf } from '../../src/core/selection/changes.ts';
import { organisationsAt } from '../../src/core/selection/organisationsAt.ts';
import { visibleAt } from '../../src/core/selection/visible.ts';
import type { Bench, Measured, Measurement } from './measurement.ts';
import { timesAsMuch } from './timesAsMuch.ts';

const steps = 60;
/** Days from one step to the next: one, and as many as a reader passes over in one go. */
const lengths = [1, 30] as const;

/** What has to be worked out anew before anything can be drawn as known on another day. */
function stepTo(atlas: Atlas, known: number): number {
  const to = atlas.latest;
  const start = performance.now();
  visibleAt(atlas, { mode: 'at', from: to, to, known });
  changesOf(atlas, known);
  organisationsAt(atlas, { to, known });
  return performance.now() - start;
}

function runsOf(atlas: Atlas, length: number): readonly number[] {
  const first = atlas.latest - (steps + 4) * length;
  const runs = Array.from({ length: steps + 4 }, (_, at) => stepTo(atlas, first + at * length));
  // The first ones work out everything and compile what they need.
  return runs.slice(4);
}

async function shippedAtlas({ address }: Bench): Promise<Atlas> {
  const answer = await fetch(new URL('data/atlas.json', address));
  const parsed = parseAtlas(await answer.text());
  if (!parsed.ok) throw new Error('The built atlas.json cannot be read.');
  return parsed.value;
}

/** The selection of a step from one day of knowledge to another, with ten times the shipped data. */
export const knownStep: Measurement = {
  name: 'a step in what is known',
  async measure(bench) {
    const shipped = await shippedAtlas(bench);
    return lengths.map(
      (length): Measured => ({
        name: `an as-known-on step of ${length} ${length === 1 ? 'day' : 'days'}, ten times the data`,
        unit: 'ms',
        budget: length === 1 ? 2 : null,
        runs: runsOf(timesAsMuch(shipped, 10), length),
      }),
    );
  },
};

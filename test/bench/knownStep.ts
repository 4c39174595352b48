import { parseAtlas } from '../../src/core/dataset/parseAtlas.ts';
import type { Atlas } from '../../src/core/model/atlas.ts';
import { changesOf } from '../../src/core/selection/changes.ts';
import { organisationsAt } from '../../src/core/selection/organisationsAt.ts';
import { visibleAt } from '../../src/core/selection/visible.ts';
import type { Bench, Measured, Measurement } from './measurement.ts';
import { timesAsMuch } from './timesAsMuch.ts';

const steps = 60;
/** The first ones work out everything and compile what they need. */
const warmUp = 4;
const times = 10;

/** What has to be worked out anew before anything can be drawn as known on another day. */
function stepTo(atlas: Atlas, known: number): number {
  const to = atlas.latest;
  const start = performance.now();
  visibleAt(atlas, { mode: 'at', from: to, to, known });
  changesOf(atlas, known);
  organisationsAt(atlas, { to, known });
  return performance.now() - start;
}

/** The last days on which anything was reported, `every` so many of them, in order. */
function newsDays(atlas: Atlas, every: number): readonly number[] {
  const days = new Set([...atlas.claims.values()].map(({ reported }) => reported.to));
  const sorted = [...days].sort((a, b) => a - b);
  return sorted.filter((_, at) => at % every === 0).slice(-steps - warmUp);
}

function runsOf(atlas: Atlas, every: number): readonly number[] {
  return newsDays(atlas, every)
    .map((known) => stepTo(atlas, known))
    .slice(warmUp);
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
    const line = (name: string, every: number, budget: number | null): Measured => ({
      name,
      unit: 'ms',
      budget,
      runs: runsOf(timesAsMuch(shipped, times), every),
    });
    return [
      line('to the next day of news, ten times the data', 1, 2),
      line('over ten days of news, ten times the data', 10, null),
    ];
  },
};

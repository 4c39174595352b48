import { describe, expect, it } from 'vitest';
import { knownClaimsOf } from '../../../src/core/selection/knownClaim.ts';
import { rememberAllByThings } from '../../../src/core/selection/rememberAllByThings.ts';
import { shippedAtlas } from '../shippedAtlas.ts';

const atlas = shippedAtlas();
const days = [...new Set([...atlas.claims.values()].map(({ reported }) => reported.to))].sort(
  (a, b) => a - b,
);

describe('what is remembered of all things together', () => {
  it('is what each of them says by itself, whichever days were asked for before', () => {
    const countsOf = rememberAllByThings(
      ({ facilities }) => [...facilities.keys()],
      (id) => [id],
      (_, known, id) => knownClaimsOf(atlas, id, known).length,
    );
    const some = days.filter((_, at) => at % 17 === 0);
    for (const known of [...some, ...some.toReversed(), atlas.latest, (days[0] ?? 0) - 1]) {
      expect(countsOf(atlas, known), `as known on ${known}`).toEqual(
        [...atlas.facilities.keys()].map((id) => knownClaimsOf(atlas, id, known).length),
      );
    }
  });

  it('is asked only for what there is news of, and stays the very same where the news changes nothing', () => {
    const asked: string[] = [];
    const isThere = rememberAllByThings(
      ({ facilities }) => [...facilities.keys()],
      (id) => [id],
      (_, known, id) => {
        asked.push(id);
        return knownClaimsOf(atlas, id, known).length > 0;
      },
    );
    const last = days.at(-1) ?? 0;
    const before = isThere(atlas, last);
    expect(asked).toHaveLength(atlas.facilities.size);
    expect(isThere(atlas, last + 1)).toBe(before);
    expect(asked).toHaveLength(atlas.facilities.size);
    const [lately] = days.slice(-40);
    isThere(atlas, lately ?? last);
    expect(asked.length).toBeGreaterThan(atlas.facilities.size);
    expect(asked.length).toBeLessThan(2 * atlas.facilities.size);
  });
});

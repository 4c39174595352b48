import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkKinds, modalities, stages } from '../../../src/core/model/claim.ts';
import type { ThingId } from '../../../src/core/model/id.ts';
import { isKept } from '../../../src/core/selection/knownClaim.ts';
import { stateAt } from '../../../src/core/selection/stateAt.ts';
import { timelineOf } from '../../../src/core/selection/timelineOf.ts';
import { dayOf, isoOf } from '../../../src/core/time/civil.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

const plant = 'plant' as ThingId;
const first = dayOf(2017, 1, 1);
const last = dayOf(2024, 12, 31);

const anyDay = fc.integer({ min: first, max: last });
const anyValid = fc
  .tuple(anyDay, fc.option(fc.integer({ min: 0, max: 900 })))
  .map(([from, length]) => `${isoOf(from)}/${length === null ? '..' : isoOf(from + length)}`);
const anyReported = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 400 }), fc.boolean())
  .map(([from, width, isKnown]) =>
    isKnown ? isoOf(from) : `[${isoOf(from)}..${isoOf(from + width)}]`,
  );
const anyClaim = fc.record({
  property: fc.constantFrom('stage', 'stage', 'stage', 'talks', 'event'),
  stage: fc.constantFrom(...stages),
  valid: anyValid,
  reported: anyReported,
  modality: fc.constantFrom(...modalities),
  withdrawn: fc.option(anyDay.map(isoOf), { freq: 5 }),
});
const anyLink = fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom(...linkKinds));

const anyRows: fc.Arbitrary<AtlasRows> = fc
  .tuple(fc.array(anyClaim, { minLength: 1, maxLength: 8 }), fc.array(anyLink, { maxLength: 5 }))
  .map(([claims, links]) => {
    const name = (index: number): string => `c${index % claims.length}`;
    return {
      claims: claims.map(
        ({ property, stage, withdrawn, ...rest }, index): ClaimRow => ({
          id: name(index),
          about: 'plant',
          property,
          value: property === 'stage' ? stage : 'Words',
          ...rest,
          ...(withdrawn === null ? {} : { withdrawn }),
        }),
      ),
      links: links
        .map(([from, to, kind]) => [name(from), name(to), kind] as const)
        .filter(([from, to]) => from !== to),
    };
  });

describe('the timeline of a thing', () => {
  test('holds the state of every day', () => {
    fc.assert(
      fc.property(anyRows, anyDay, fc.array(anyDay, { minLength: 5 }), (rows, known, days) => {
        const atlas = atlasOf(rows);
        const lives = timelineOf(atlas, plant, known);
        const edges = lives.flatMap(({ from, to }) => [from - 1, from, to, to + 1]);
        for (const time of [...days, ...edges.filter(Number.isFinite)]) {
          const life = lives.find(({ from, to }) => from <= time && time <= to);
          expect(life?.state ?? null).toEqual(stateAt(atlas, plant, time, known));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has its lives in order, without overlap, the last one without an end', () => {
    fc.assert(
      fc.property(anyRows, anyDay, (rows, known) => {
        const lives = timelineOf(atlasOf(rows), plant, known);
        lives.forEach(({ from, to }, index) => {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeLessThanOrEqual(known);
          expect(from).toBeGreaterThan(lives[index - 1]?.to ?? Number.NEGATIVE_INFINITY);
        });
        const isSpokenOf = stateAt(atlasOf(rows), plant, known, known) !== null;
        expect(lives.at(-1)?.to === Number.POSITIVE_INFINITY).toBe(isSpokenOf);
      }),
    );
  });

  test('is remembered for an atlas and a day of knowledge', () => {
    const atlas = atlasOf({ claims: [{ id: 'a', about: 'plant', valid: '2018/..' }] });
    expect(timelineOf(atlas, plant, last)).toBe(timelineOf(atlas, plant, last));
    expect(timelineOf(atlas, plant, day('2017-12-31'))).toEqual([]);
  });
});

describe('the tables', () => {
  test('may have their rows in any order', () => {
    fc.assert(
      fc.property(
        anyRows,
        anyDay,
        anyDay,
        fc.infiniteStream(fc.nat()),
        (rows, time, known, keys) => {
          const shuffle = <Row>(list: readonly Row[] = []): readonly Row[] =>
            list
              .map((row) => ({ row, key: Number(keys.next().value) }))
              .sort((a, b) => a.key - b.key)
              .map(({ row }) => row);
          const shuffled = { claims: shuffle(rows.claims), links: shuffle(rows.links) };
          expect(stateAt(atlasOf(shuffled), plant, time, known)).toEqual(
            stateAt(atlasOf(rows), plant, time, known),
          );
        },
      ),
    );
  });

  test('never make an earlier report unknown as more is known, unless it is withdrawn', () => {
    fc.assert(
      fc.property(anyRows, anyDay, fc.nat(900), (rows, known, more) => {
        const kept = [...atlasOf(rows).claims.values()].filter(
          (claim) => claim.withdrawn === null && isKept(claim, known),
        );
        expect(kept.filter((claim) => !isKept(claim, known + more))).toEqual([]);
      }),
    );
  });

  test('tell no more about a day than was reported by the day of knowledge', () => {
    fc.assert(
      fc.property(anyRows, anyDay, anyDay, (rows, time, known) => {
        const kept = new Set(
          [...atlasOf(rows).claims.values()]
            .filter((claim) => isKept(claim, known))
            .map(({ id }) => String(id)),
        );
        const past: AtlasRows = {
          claims: (rows.claims ?? []).filter(({ id }) => kept.has(id)),
          links: rows.links ?? [],
        };
        expect(stateAt(atlasOf(past), plant, time, known)).toEqual(
          stateAt(atlasOf(rows), plant, time, known),
        );
      }),
    );
  });
});

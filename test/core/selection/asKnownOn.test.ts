import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/model/atlas.ts';
import type { Claim } from '../../../src/core/model/claim.ts';
import type { Day } from '../../../src/core/model/day.ts';
import type { ClaimId, ThingId } from '../../../src/core/model/id.ts';
import { changeDays, changesOf } from '../../../src/core/selection/changes.ts';
import { claimsOf } from '../../../src/core/selection/claimsOf.ts';
import { isHeardOf } from '../../../src/core/selection/heardOf.ts';
import { organisationsAt } from '../../../src/core/selection/organisationsAt.ts';
import { summaryOf } from '../../../src/core/selection/summary.ts';
import { tiesOf } from '../../../src/core/selection/tiesOf.ts';
import { timelineOf } from '../../../src/core/selection/timelineOf.ts';
import { visibleAt } from '../../../src/core/selection/visible.ts';
import type { Moment } from '../../../src/core/time/moment.ts';
import { modes } from '../../../src/core/view/view.ts';
import { anyDay, anyRows } from '../anyAtlas.ts';
import { type AtlasRows, atlasOf, day } from '../atlasFixture.ts';
import { shippedAtlas } from '../shippedAtlas.ts';

const anyMoment: fc.Arbitrary<Moment> = fc
  .tuple(fc.constantFrom(...modes), anyDay, anyDay, anyDay)
  .map(([mode, a, b, known]) => {
    const to = Math.max(a, b);
    return { mode, from: mode === 'during' ? Math.min(a, b) : to, to, known };
  });

const thingsOf = (atlas: Atlas): readonly ThingId[] => [
  ...atlas.organisations.keys(),
  ...atlas.facilities.keys(),
  ...atlas.markets.keys(),
  ...atlas.relationships.keys(),
];

/** Everything that a moment shows: map, ties, panels, sentence, histogram. */
function shownAt(atlas: Atlas, moment: Moment) {
  const visible = visibleAt(atlas, moment);
  return {
    visible,
    summary: summaryOf(atlas, visible, moment),
    organisations: organisationsAt(atlas, moment),
    changes: changesOf(atlas, moment.known),
    days: changeDays(atlas, moment.known),
    things: thingsOf(atlas).map((thing) => ({
      thing,
      claims: claimsOf(atlas, thing, moment),
      ties: tiesOf(atlas, thing, moment),
      lives: timelineOf(atlas, thing, moment.known),
    })),
  };
}

/** The rule itself, said once more. */
function wasKnown(claim: Claim | undefined, known: Day): boolean {
  if (claim === undefined || claim.reported.to > known) return false;
  return claim.withdrawn === null || claim.withdrawn > known;
}

/** The tables as they stood at the end of `known`, before anybody could write what came later. */
function tablesOn(rows: AtlasRows, known: Day): Atlas {
  const whole = atlasOf(rows);
  const isThere = (id: string) => wasKnown(whole.claims.get(id as ClaimId), known);
  const then = atlasOf({
    ...rows,
    claims: (rows.claims ?? [])
      .filter(({ id }) => isThere(id))
      .map(({ withdrawn: _later, ...row }) => row),
    links: (rows.links ?? []).filter(([from, to]) => isThere(from) && isThere(to)),
  });
  // Later tables reach further; the track is no part of what is known.
  return { ...then, latest: whole.latest, track: whole.track };
}

const withoutWithdrawal = (shown: unknown): unknown =>
  JSON.parse(
    JSON.stringify(shown, (key, value: unknown) => {
      if (key === 'withdrawn') return null;
      return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
    }),
  );

describe('the view as known on a day', () => {
  test('is the view of tables that hold nothing later', () => {
    fc.assert(
      fc.property(anyRows, anyMoment, (rows, moment) => {
        expect(withoutWithdrawal(shownAt(atlasOf(rows), moment))).toEqual(
          withoutWithdrawal(shownAt(tablesOn(rows, moment.known), moment)),
        );
      }),
      { numRuns: 80 },
    );
  });

  test('is the same whichever days of knowledge were asked for before', () => {
    fc.assert(
      fc.property(anyRows, fc.array(anyMoment, { minLength: 2, maxLength: 8 }), (rows, moments) => {
        const asked = atlasOf(rows);
        for (const moment of moments) {
          expect(shownAt(asked, moment)).toEqual(shownAt(atlasOf(rows), moment));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('shows no claim of the shipped tables that was reported later', () => {
    const atlas = shippedAtlas();
    const moment = { mode: 'at', from: atlas.latest, to: atlas.latest } as const;
    for (const text of ['2018-03-31', '2021-12-31']) {
      const known = day(text);
      const shown = new Set(
        thingsOf(atlas).flatMap((thing) =>
          claimsOf(atlas, thing, { ...moment, known }).flatMap(({ claim, links }) => [
            claim.id,
            ...links.map(({ other }) => other),
          ]),
        ),
      );
      const { facilities, flows, ties } = visibleAt(atlas, { ...moment, known });
      for (const { state } of [...facilities, ...flows, ...ties]) {
        if (state.claim !== null) shown.add(state.claim);
      }
      const later = [...shown].filter((id) => !wasKnown(atlas.claims.get(id), known));
      expect(later).toEqual([]);
      expect(shown.size).toBeGreaterThan(0);
    }
    // Reading the tables takes most of it.
  }, 20_000);
});

describe('knowing more', () => {
  test('never makes an earlier report unknown, unless it was taken back', () => {
    fc.assert(
      fc.property(anyRows, anyMoment, anyDay, (rows, moment, later) => {
        const atlas = atlasOf(rows);
        const more = { ...moment, known: Math.max(moment.known, later) };
        for (const thing of thingsOf(atlas)) {
          const known = new Set(claimsOf(atlas, thing, more).map(({ claim }) => claim.id));
          const kept = claimsOf(atlas, thing, moment)
            .map(({ claim }) => claim)
            .filter(
              ({ about, withdrawn }) =>
                about === thing && !(withdrawn !== null && withdrawn <= more.known),
            );
          for (const { id } of kept) expect(known).toContain(id);
          expect(kept.length === 0 || isHeardOf(atlas, thing, more.known)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the order of rows', () => {
  const shuffled = <Row>(rows: readonly Row[] | undefined, seed: number): readonly Row[] =>
    (rows ?? [])
      .map((row, at) => ({ row, key: Math.imul(at + 1, seed) >>> 3 }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
  const idOf = (item: unknown): string => JSON.stringify(item);
  const sorted = (items: readonly unknown[]) => items.map(idOf).toSorted();

  test('of any table changes nothing but the order of things', () => {
    fc.assert(
      fc.property(anyRows, anyMoment, fc.integer({ min: 3 }), (rows, moment, seed) => {
        const mixed: AtlasRows = {
          ...rows,
          organisations: shuffled(rows.organisations, seed),
          places: shuffled(rows.places, seed),
          facilities: shuffled(rows.facilities, seed),
          markets: shuffled(rows.markets, seed),
          relationships: shuffled(rows.relationships, seed),
          claims: shuffled(rows.claims, seed),
          links: shuffled(rows.links, seed),
        };
        const [one, other] = [shownAt(atlasOf(rows), moment), shownAt(atlasOf(mixed), moment)];
        expect(sorted(other.visible.facilities)).toEqual(sorted(one.visible.facilities));
        expect(sorted(other.visible.flows)).toEqual(sorted(one.visible.flows));
        expect(sorted(other.organisations)).toEqual(sorted(one.organisations));
        expect(sorted(other.changes)).toEqual(sorted(one.changes));
        expect(other.days).toEqual(one.days);
        const claims = (shown: typeof one) =>
          new Map(
            shown.things.map(({ thing, claims: all, lives }) => [
              thing,
              {
                lives,
                claims: all.map(({ claim, standing, plan }) => ({ claim, standing, plan })),
              },
            ]),
          );
        expect(claims(other)).toEqual(claims(one));
      }),
      { numRuns: 50 },
    );
  });
});

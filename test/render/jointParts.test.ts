import { describe, expect, it } from 'vitest';
import type { JointShape } from '../../src/core/geometry/scene.ts';
import { jointParts } from '../../src/render/jointParts.ts';

const disc = (change: Partial<JointShape>): JointShape =>
  ({
    state: 'operating',
    size: 16,
    besides: { hollow: 0, others: 0 },
    clock: false,
    ...change,
  }) as JointShape;

const count = (change: Partial<JointShape>): number => jointParts(disc(change)).length;

describe('the disc of several facilities', () => {
  it('has an arc for those that are not as it is, and none when all are alike', () => {
    const alike = count({});
    expect(count({ besides: { hollow: 0.25, others: 0 } })).toBeGreaterThan(alike);
    const others = jointParts(disc({ besides: { hollow: 0, others: 0.5 } }));
    expect(others.map(({ paint }) => paint)).toContain('stroke-ink3');
  });

  it('has one clock when any of them is overdue, whatever it is itself', () => {
    const clock = count({ clock: true }) - count({});
    expect(clock).toBeGreaterThan(0);
    expect(count({ clock: true, state: 'overdue' }) - count({ state: 'ahead' })).toBe(clock);
  });
});

import { describe, expect, test } from 'vitest';
import { createReadiness } from '../../src/effects/readiness.ts';

function readiness() {
  const reports: string[] = [];
  return { ...createReadiness((condition) => reports.push(condition)), reports };
}

describe('the readiness of the picture', () => {
  test('is loading until nothing is waited for, then what the ground is', () => {
    const { wait, done, reports } = readiness();
    wait('data');
    wait('fonts');
    done('data');
    expect(reports).toEqual(['loading']);
    done('fonts');
    expect(reports).toEqual(['loading', 'still']);
  });

  test('is loading again while the picture changes', () => {
    const { wait, done, settleAs, reports } = readiness();
    settleAs('ready');
    wait('transition');
    done('transition');
    expect(reports).toEqual(['ready', 'loading', 'ready']);
  });

  test('reports a condition once, however often it is reached', () => {
    const { wait, done, reports } = readiness();
    wait('map');
    wait('map');
    done('map');
    done('map');
    expect(reports).toEqual(['loading', 'still']);
  });

  test('never leaves a failure', () => {
    const { wait, done, fail, settleAs, reports } = readiness();
    fail();
    wait('map');
    done('map');
    settleAs('ready');
    expect(reports).toEqual(['failed']);
  });
});

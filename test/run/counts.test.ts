import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, sumOf } from './counts.ts';

describe('the count of tests', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'counts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const reportOf = (report: object): string => {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    return file;
  };

  test('takes a unit file that could not be loaded for a failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ];
    const file = reportOf({ numPassedTests: 2, numFailedTests: 1, testResults });
    expect(countVitest(file)).toEqual({ passed: 2, failed: 2 });
  });

  test('takes an error outside every browser test for a failure', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
    expect(countPlaywright(reportOf({ stats, errors: [{}] }))).toEqual({ passed: 6, failed: 3 });
  });

  test('takes a missing report for a failure', () => {
    expect(countVitest(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
  });

  test('adds up', () => {
    const counts = [
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ];
    expect(sumOf(counts)).toEqual({ passed: 4, failed: 6 });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const made = ['node_modules', 'dist', 'test-results'];

describe('the project', () => {
  test('shows at its top exactly what a newcomer needs', () => {
    const visible = readdirSync('.').filter(
      (name) => !name.startsWith('.') && !made.includes(name),
    );
    expect(visible.sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'data',
        'index.html',
        'package-lock.json',
        'package.json',
        'public',
        'src',
        'test',
        'tsconfig.json',
        'vite.config.ts',
      ].sort(),
    );
  });

  test('is tested in public exactly as the README says', () => {
    const command = 'npm install && npm test';
    expect(readFileSync('README.md', 'utf8')).toContain(command);
    expect(readFileSync('.ci/run', 'utf8')).toContain(`\n${command}\n`);
  });

  test('pins every dependency to one version and every package to no registry', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const versions: unknown[] = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/);
  });

  test('holds no inline script or style in its page', () => {
    const page = readFileSync('index.html', 'utf8');
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
    expect(page.match(/<script(?![^>]*\ssrc=)/gi)).toBeNull();
  });
});

import { spawnSync } from 'node:child_process';
import { findChromium } from './findChromium.ts';

interface Step {
  readonly command: readonly [string, ...string[]];
  readonly minutes: number;
}

const debianPackage: readonly Step[] = [
  { command: ['apt-get', 'update', '-q'], minutes: 3 },
  {
    command: ['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium'],
    minutes: 8,
  },
];
const playwrightDownload: readonly Step[] = [
  { command: ['playwright', 'install', '--no-shell', 'chromium'], minutes: 8 },
];

/** Installs a Chromium: Debian's package when we are root and may, else Playwright's download. */
export function installChromium(): string {
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  const ways = isRoot && hasApt ? [debianPackage, playwrightDownload] : [playwrightDownload];
  for (const steps of ways) {
    console.log(`No Chromium found: ${steps.map(({ command }) => command.join(' ')).join(' && ')}`);
    if (!steps.every(succeeds)) continue;
    const path = findChromium();
    if (path) return path;
  }
  throw new Error('No Chromium could be installed. Install one and name it in CHROMIUM_PATH.');
}

const succeeds = ({ command: [program, ...words], minutes }: Step): boolean =>
  spawnSync(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: minutes * 60_000,
  }).status === 0;

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const HOW_TO_GET_CHROMIUM =
  'no Chromium found: install Chromium or Chrome, or set KOSH_CHROMIUM to the path of one';

/** The path of a browser to test in, or null. `KOSH_CHROMIUM` comes first, then the PATH, then the usual places. */
export function findChromium(): string | null {
  const named = process.env.KOSH_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** On Debian and Ubuntu as root a missing browser is installed, with one font family if there is none at all. */
export function installChromium(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = (...words: string[]): void => {
    execFileSync('apt-get', words, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', ...(hasFonts() ? [] : ['fonts-dejavu-core']));
  } catch {
    console.log('apt-get could not install chromium');
  }
}

function hasFonts(): boolean {
  const listed = spawnSync('fc-list', { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/** Software GL, and none of the browser's own traffic. */
const FLAGS = [
  ...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--force-color-profile=srgb'],
];
const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const NO_GL = ['--disable-gpu', '--disable-3d-apis'];

export type Gl = 'software-gl' | 'no-gl';

/** What to start the browser with. */
export const flagsOf = (gl: Gl): string[] => [...FLAGS, ...(gl === 'no-gl' ? NO_GL : SOFTWARE_GL)];

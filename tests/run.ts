/**
 * The whole test run, one line a check: `npm test`. Each named check counts as one, each test of Vitest as one; the ten
 * slowest tests come after them, the last line is the sum, and the exit code is not zero when anything failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, HOW_TO_GET_CHROMIUM, installChromium } from './chromium';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Outcome extends Tally {
  /** Shown only when something failed. */
  readonly output: string;
}

/** What Vitest's json reporter writes, as far as it is read here. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[];
  }[];
}

/** How long each test took, ms. */
const took: { readonly name: string; readonly ms: number }[] = [];

/** Runs a program that `npm ci` installed; npm puts these on the PATH of its scripts. */
function run(program: string, ...words: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(program, words, { shell: process.platform === 'win32' });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    child.on('error', (error) => done({ ok: false, output: String(error) }));
    child.on('close', (code) => done({ ok: code === 0, output: pieces.join('') }));
  });
}

/** A check that passes or fails as one. Stops at the first program that fails. */
async function check(...programs: string[][]): Promise<Outcome> {
  for (const [program = '', ...words] of programs) {
    const { ok, output } = await run(program, ...words);
    if (!ok) return { passed: 0, failed: 1, skipped: 0, output };
  }
  return { passed: 1, failed: 0, skipped: 0, output: '' };
}

/** A Vitest project, every test of it counted. A run that breaks outside its tests counts as one failure. */
async function tests(project: string, ...options: string[]): Promise<Outcome> {
  const file = join(tmpdir(), `kosh-${project}-${process.pid}.json`);
  const { ok, output } = await run(
    'vitest',
    ...[
      'run',
      '--project',
      project,
      ...options,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failed = Math.max(report.numFailedTests, ok && report.success ? 0 : 1);
    const skipped = report.numPendingTests + report.numTodoTests;
    for (const { assertionResults } of report.testResults)
      for (const { fullName, duration } of assertionResults) took.push({ name: fullName, ms: duration ?? 0 });
    return { passed: report.numPassedTests, failed, skipped, output };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output };
  } finally {
    rmSync(file, { force: true });
  }
}

function built(): Promise<Outcome> {
  rmSync('dist', { recursive: true, force: true });
  return check(['vite', 'build']);
}

/** A page that does not open fails every test slowly, so a dozen failures are enough. */
async function inBrowser(project: 'words' | 'gl'): Promise<Outcome> {
  if (!existsSync('dist/index.html'))
    return { passed: 0, failed: 1, skipped: 0, output: 'not run: the atlas was not built' };
  if (findChromium() === null) return { passed: 0, failed: 1, skipped: 0, output: HOW_TO_GET_CHROMIUM };
  return tests(project, '--bail=12');
}

type Check = readonly [name: string, act: () => Promise<Outcome>];

/** What all others need comes first. */
const FIRST: readonly Check[] = [
  ['data are built and checked', () => check(['tsx', 'data/build.ts'], ['tsx', 'data/fonts.ts'])],
  ['the atlas is built', built],
];
/** None needs another: two are carried out at a time, one for each of two cores, the longest first. */
const REST: readonly Check[] = [
  ['tests in Chromium without graphics', () => inBrowser('words')],
  ['tests in Chromium with software graphics', () => inBrowser('gl')],
  ['unit tests', () => tests('unit')],
  ['code follows the rules', () => check(['eslint', '.'])],
  ['types hold', () => check(['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'])],
  ['files are formatted', () => check(['prettier', '--check', '.', '--log-level', 'warn'])],
  ['static pages hold', () => check(['tsx', 'tests/pages/check.ts', '--sample', '20'])],
  ['nothing is unused', () => check(['knip'])],
];
const CORES = 2;

const sum: Tally = { passed: 0, failed: 0, skipped: 0 };

async function carryOut([name, act]: Check): Promise<void> {
  const start = performance.now();
  const outcome = await act();
  for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += outcome[key];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (outcome.failed > 0) console.log(outcome.output);
  console.log(`${outcome.failed > 0 ? 'FAIL' : 'ok  '} ${name}: ${counted(outcome)}, ${seconds} s`);
}

/** Carries out what is left of a list that others may take from too. */
async function carryOutRest(left: Check[]): Promise<void> {
  for (let next = left.shift(); next; next = left.shift()) await carryOut(next);
}

if (findChromium() === null) installChromium();
await carryOutRest([...FIRST]);
const left = [...REST];
await Promise.all(Array.from({ length: CORES }, () => carryOutRest(left)));

console.log('The ten slowest tests:');
for (const { name, ms } of took.sort((a, b) => b.ms - a.ms).slice(0, 10))
  console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
console.log(counted(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

function counted({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

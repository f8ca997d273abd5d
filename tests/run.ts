/**
 * The whole test run, one line a check: `npm test`. Each named check counts as one, each test of Vitest as one;
 * the last line is the sum, and the exit code is not zero when anything failed.
 */
import { spawnSync } from 'node:child_process';
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
}

/** Runs a program that `npm ci` installed; npm puts these on the PATH of its scripts. */
function run(program: string, ...words: string[]): { ok: boolean; output: string } {
  const done = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  return {
    ok: done.status === 0,
    output: `${done.stdout}${done.stderr}${done.error ? String(done.error) : ''}`,
  };
}

/** A check that passes or fails as one. Stops at the first program that fails. */
function check(...programs: string[][]): Outcome {
  for (const [program = '', ...words] of programs) {
    const { ok, output } = run(program, ...words);
    if (!ok) return { passed: 0, failed: 1, skipped: 0, output };
  }
  return { passed: 1, failed: 0, skipped: 0, output: '' };
}

/** A Vitest project, every test of it counted. A run that breaks outside its tests counts as one failure. */
function tests(project: string, ...options: string[]): Outcome {
  const file = join(tmpdir(), `kosh-${project}-${process.pid}.json`);
  const { ok, output } = run(
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
    return { passed: report.numPassedTests, failed, skipped, output };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output };
  } finally {
    rmSync(file, { force: true });
  }
}

function built(): Outcome {
  rmSync('dist', { recursive: true, force: true });
  const scripts = ['map', 'worker', 'pages'].map((mode) => ['vite', 'build', '--mode', mode]);
  return check(['vite', 'build'], ...scripts);
}

/** A page that does not open fails every test slowly, so a dozen failures are enough. */
function inBrowser(): Outcome {
  if (!existsSync('dist/assets/map-worker.js'))
    return { passed: 0, failed: 1, skipped: 0, output: 'not run: the atlas was not built' };
  if (findChromium() === null) installChromium();
  if (findChromium() === null) return { passed: 0, failed: 1, skipped: 0, output: HOW_TO_GET_CHROMIUM };
  return tests('e2e', '--bail=12');
}

const CHECKS: [name: string, act: () => Outcome][] = [
  ['files are formatted', () => check(['prettier', '--check', '.', '--log-level', 'warn'])],
  ['code follows the rules', () => check(['eslint', '.'])],
  ['types hold', () => check(['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'])],
  ['nothing is unused', () => check(['knip'])],
  ['data are built and checked', () => check(['tsx', 'data/build.ts'], ['tsx', 'data/fonts.ts'])],
  ['unit tests', () => tests('unit')],
  ['the atlas is built', built],
  ['tests in Chromium', inBrowser],
];

const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const [name, act] of CHECKS) {
  const start = performance.now();
  const outcome = act();
  for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += outcome[key];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (outcome.failed > 0) console.log(outcome.output);
  console.log(`${outcome.failed > 0 ? 'FAIL' : 'ok  '} ${name}: ${counted(outcome)}, ${seconds} s`);
}
console.log(counted(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

function counted({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

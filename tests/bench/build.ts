import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command: string, cwd = '.'): void => void execSync(command, { cwd, stdio: 'inherit' });

/** Builds the atlas into `dist`, so that what is measured is the code as it stands. */
export const buildAtlas = (): void => run('npm run build');

const PEERS = 'tests/bench/peers';

/** Builds the benchmark's pages into `dist-bench`: ours, or those of the others, which are installed where they are missing. */
export function buildPages(mode: 'arcs' | 'peers'): void {
  if (mode === 'peers' && !existsSync(`${PEERS}/node_modules`)) run('npm ci --no-audit --no-fund', PEERS);
  run(`npx vite build --config tests/bench/vite.config.ts --mode ${mode}`);
}

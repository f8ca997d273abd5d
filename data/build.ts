import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildScripts } from './build/all';
import { readSources } from './build/sources';
import { BUILT } from './paths';
import { describeProblem } from './problem';

const { scripts, problems } = buildScripts(readSources());
for (const problem of problems) console.error(`data/sources/${describeProblem(problem)}`);
if (!scripts) {
  console.error(`${problems.length} problems in data/sources: nothing was built.`);
  process.exit(1);
}
mkdirSync(BUILT, { recursive: true });
for (const [name, text] of Object.entries(scripts)) writeFileSync(join(BUILT, `${name}.js`), text);

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildScripts } from './build/all';
import { readSources } from './build/sources';
import { BUILT, PUBLISHED, README, SERVED } from './paths';
import { siteAddress } from './publish/address';
import { ARCHIVE, archiveOf } from './publish/archive';
import { feeds } from './publish/feed';
import { describeProblem } from './problem';
import { publishedFiles } from './publish/all';

const { scripts, contents, problems } = buildScripts(readSources());
for (const problem of problems) console.error(`data/sources/${describeProblem(problem)}`);
if (!scripts) {
  console.error(`${problems.length} problems in data/sources: nothing was built.`);
  process.exit(1);
}
mkdirSync(BUILT, { recursive: true });
for (const [name, text] of Object.entries(scripts)) writeFileSync(join(BUILT, `${name}.js`), text);
for (const [name, text] of Object.entries(feeds(contents, siteAddress())))
  writeFileSync(join(SERVED, name), text);

rmSync(PUBLISHED, { recursive: true, force: true });
mkdirSync(PUBLISHED, { recursive: true });
const files = publishedFiles(contents, readFileSync(README, 'utf8'));
for (const [path, text] of Object.entries(files)) writeFileSync(join(PUBLISHED, path), text);
writeFileSync(join(PUBLISHED, ARCHIVE), archiveOf(files));

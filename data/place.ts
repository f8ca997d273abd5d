/**
 * Finds where the arcs lie and writes the table of it: `npm run place`. With `--check` it writes nothing, and fails where
 * the committed table is another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinSources } from './build/all';
import { PLACED } from './build/places';
import { readSources } from './build/sources';
import { toJson } from './import/json';
import { placeAll } from './import/placed';
import { SOURCES } from './paths';
import { describeProblem } from './problem';

const { contents, problems } = joinSources(readSources());
for (const problem of problems) console.error(`data/sources/${describeProblem(problem)}`);
if (!contents) {
  console.error(`${problems.length} problems in data/sources: no arc was placed.`);
  process.exit(1);
}
const file = join(SOURCES, PLACED);
const text = await toJson(placeAll(contents.atlas));
if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === text;
  console.log(`data/sources/${PLACED} ${same ? 'is' : 'is not'} what the search finds`);
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(file, text);
  console.log(`data/sources/${PLACED}  ${text.length} characters`);
}

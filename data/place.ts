import { writeFileSync } from 'node:fs';
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
const text = await toJson(placeAll(contents.atlas));
writeFileSync(join(SOURCES, PLACED), text);
console.log(`data/sources/${PLACED}  ${text.length} characters`);

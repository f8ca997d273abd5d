import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { buildScripts } from '../../data/build/all';
import { placesIn } from '../../data/build/places';
import type { ScriptName } from '../../data/build/script';
import { readSources, type Sources } from '../../data/build/sources';
import { README } from '../../data/paths';
import { describeProblem } from '../../data/problem';
import { publishedFiles } from '../../data/publish/all';
import { parseTable, type Row } from '../../data/table';
import { built as onDisk } from '../static-data';

/** The places that `npm run data` found; a test of its own finds them anew. */
function placesFound(): ReturnType<typeof placesIn> {
  const files = (['estimated', 'refugees', 'remittances'] as const).map(
    (name) => (onDisk(name) as { places: object }).places,
  );
  return Object.assign({}, onDisk('places'), ...files) as ReturnType<typeof placesIn>;
}

/** A build from `data/sources/`. Throws with all problems when the tables are wrong. */
function build(placing: typeof placesIn = placesFound) {
  const done = buildScripts(readSources(), placing);
  if (!done.scripts) throw new Error(done.problems.map(describeProblem).join('\n'));
  return done;
}

/** The scripts of a build. */
export const built = (): Readonly<Record<ScriptName, string>> => build().scripts;

/** The same with the arcs' places found anew. */
export const builtAnew = (): Readonly<Record<ScriptName, string>> => build(placesIn).scripts;

/** The files of `data/v1/` by path, made anew. */
export const published = (): Readonly<Record<string, string>> =>
  publishedFiles(build().contents, readFileSync(README, 'utf8'));

/** What a page finds in `globalThis.koshData` after running the script. */
export function loaded(scripts: Readonly<Record<ScriptName, string>>, name: ScriptName): unknown {
  const page: { koshData?: Record<string, unknown> } = {};
  runInNewContext(scripts[name], page);
  return JSON.parse(JSON.stringify(page.koshData?.[name]));
}

/** The messages of a build with something changed. */
export const messagesOf = (sources: Sources): string[] =>
  buildScripts(sources, placesFound).problems.map(describeProblem);

/** Rows of a small table written in a test. */
export const rows = (text: string, file = 'test.csv'): Row[] =>
  parseTable(file, text.trim().replaceAll(/^\s+/gm, ''));

import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { buildScripts } from '../../data/build/all';
import type { ScriptName } from '../../data/build/script';
import { readSources, type Sources, type TableName } from '../../data/build/sources';
import { README } from '../../data/paths';
import { describeProblem } from '../../data/problem';
import { publishedFiles } from '../../data/publish/all';
import { parseTable, type Row } from '../../data/table';

/** A build from `data/sources/`. Throws with all problems when the tables are wrong. */
function build() {
  const done = buildScripts(readSources());
  if (!done.scripts) throw new Error(done.problems.map(describeProblem).join('\n'));
  return done;
}

/** The scripts of a build. */
export const built = (): Readonly<Record<ScriptName, string>> => build().scripts;

/** The files of `data/v1/` by path, made anew. */
export const published = (): Readonly<Record<string, string>> =>
  publishedFiles(build().contents, readFileSync(README, 'utf8'));

/** What a page finds in `globalThis.koshData` after running the script. */
export function loaded(scripts: Readonly<Record<ScriptName, string>>, name: ScriptName): unknown {
  const page: { koshData?: Record<string, unknown> } = {};
  runInNewContext(scripts[name], page);
  return JSON.parse(JSON.stringify(page.koshData?.[name]));
}

/** The messages of a build with something changed in the tables or in the places found for the arcs. */
export const messagesOf = (...changed: Parameters<typeof buildScripts>): string[] =>
  buildScripts(...changed).problems.map(describeProblem);

/** Cells of a line of a table that are to be others. */
export type Change = [table: TableName, line: number, cells: Record<string, string>];

/** The sources with the row of a line of a table changed. */
export function changed(sources: Sources, ...[table, line, cells]: Change): Sources {
  const change = (row: Row): Row => (row.line === line ? { ...row, cells: { ...row.cells, ...cells } } : row);
  return { ...sources, tables: { ...sources.tables, [table]: sources.tables[table].map(change) } };
}

/** Rows of a small table written in a test. */
export const rows = (text: string, file = 'test.csv'): Row[] =>
  parseTable(file, text.trim().replaceAll(/^\s+/gm, ''));

import { runInNewContext } from 'node:vm';
import { buildScripts } from '../../data/build/all';
import type { ScriptName } from '../../data/build/script';
import { readSources, type Sources } from '../../data/build/sources';
import { describeProblem } from '../../data/problem';
import { parseTable, type Row } from '../../data/table';

/** The scripts of a build from `data/sources/`. Throws with all problems when the tables are wrong. */
export function built(): Readonly<Record<ScriptName, string>> {
  const { scripts, problems } = buildScripts(readSources());
  if (!scripts) throw new Error(problems.map(describeProblem).join('\n'));
  return scripts;
}

/** What a page finds in `globalThis.koshData` after running the script. */
export function loaded(scripts: Readonly<Record<ScriptName, string>>, name: ScriptName): unknown {
  const page: { koshData?: Record<string, unknown> } = {};
  runInNewContext(scripts[name], page);
  return JSON.parse(JSON.stringify(page.koshData?.[name]));
}

/** The messages of a build with something changed. */
export const messagesOf = (sources: Sources): string[] => buildScripts(sources).problems.map(describeProblem);

/** Rows of a small table written in a test. */
export const rows = (text: string, file = 'test.csv'): Row[] =>
  parseTable(file, text.trim().replaceAll(/^\s+/gm, ''));

import * as v from 'valibot';
import type { Problem } from '../problem';

/** The entries that could be decoded, and what was wrong with the others. */
export interface Decoded<T> {
  readonly entries: readonly T[];
  readonly problems: readonly Problem[];
}

/** Returns an issue as a problem: its row is as `kaz-uzb-2019-irregular-migration, parties.0`. */
function problemOf(file: string, name: string, issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue);
  const { input } = issue;
  const value = typeof input === 'string' ? input : input === undefined ? 'nothing' : JSON.stringify(input);
  return {
    file,
    row: path === null ? name : `${name}, ${path}`,
    value,
    why: `does not fit: ${issue.message}`,
  };
}

/**
 * Decodes entries one by one, so that each wrong word, code or day is reported with its entry and field.
 * `nameOf` tells an entry by its id or line.
 */
export function decodeEntries<T>(
  { file, schema }: { readonly file: string; readonly schema: v.GenericSchema<unknown, T> },
  raw: readonly unknown[],
  nameOf: (entry: unknown, index: number) => string,
): Decoded<T> {
  const results = raw.map((entry, i) => ({ name: nameOf(entry, i), result: v.safeParse(schema, entry) }));
  return {
    entries: results.flatMap(({ result }) => (result.success ? [result.output] : [])),
    problems: results.flatMap(({ name, result }) =>
      (result.issues ?? []).map((issue) => problemOf(file, name, issue)),
    ),
  };
}

/** Returns an entry's id; its number in the file where it has none. */
export function idOf(entry: unknown, index: number): string {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

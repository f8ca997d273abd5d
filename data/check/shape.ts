import * as v from 'valibot';
import type { Problem } from '../problem';

/** What could be decoded, and what was wrong with the rest. */
export interface Decoded<T> {
  readonly entries: readonly T[];
  readonly problems: readonly Problem[];
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);

/** `kaz-uzb-2019-irregular-migration, parties.0` */
const rowOf = (name: string, issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  return path === null ? name : `${name}, ${path}`;
};

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
      (result.issues ?? []).map((issue) => ({
        file,
        row: rowOf(name, issue),
        value: shown(issue.input),
        why: `does not fit: ${issue.message}`,
      })),
    ),
  };
}

/** The name of an entry that has an id; its place in the file where it has none. */
export function idOf(entry: unknown, index: number): string {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

import { compareVersions, type EditionRecord } from '../../src/domain/edition';
import type { Problem } from '../problem';
import type { Revision } from './changes';

const FILE = 'editions.json';

/** Finds editions out of order, a last one that is not the published one, and changes of an edition that is not listed. */
export function editionProblems(
  editions: readonly EditionRecord[],
  revisions: readonly Revision[],
  published: { readonly version: string; readonly created: string },
): Problem[] {
  const problem = (value: string, why: string): Problem => ({ file: FILE, row: value, value, why });
  const listed = new Set(editions.map(({ version }) => version));
  const named = new Set(revisions.map(({ edition }) => edition));
  const last = editions.at(-1);
  return [
    ...editions.flatMap(({ version, day }, i) => {
      const before = editions[i - 1];
      if (!before || (compareVersions(before.version, version) < 0 && before.day <= day)) return [];
      return [problem(version, `does not come after ${before.version}: the oldest edition is first`)];
    }),
    ...(last?.version === published.version && published.created.startsWith(last.day)
      ? []
      : [problem(published.version, 'is published by data/publish/edition.ts and is not the last here')]),
    ...[...named]
      .filter((version) => !listed.has(version))
      .map((version) => problem(version, 'has changes in changes.json and is not listed here')),
  ];
}

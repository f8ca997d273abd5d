import * as v from 'valibot';
import { WebAddressSchema } from '../../src/domain/address';
import { VersionSchema } from '../../src/domain/edition';
import type { Dossier } from '../../src/domain/dossier';
import type { Problem } from '../problem';

/** Any JSON value: a date, a word, a list of ratifications. */
const ValueSchema = v.unknown();

/** What an edition of the published tables changed in a field of an instrument; field `id` says that it is new. */
export const RevisionSchema = v.object({
  instrument: v.string(),
  /** A path into the instrument: `entry.date`. */
  field: v.string(),
  before: ValueSchema,
  after: ValueSchema,
  /** A page that shows it; null: our own note or reading. */
  source: v.nullable(WebAddressSchema),
  edition: VersionSchema,
});
export type Revision = v.InferOutput<typeof RevisionSchema>;

const FILE = 'changes.json';
const problemIn = ({ instrument, field }: Revision, value: unknown, why: string): Problem => ({
  file: FILE,
  row: `${instrument}, ${field}`,
  value: typeof value === 'string' ? value : JSON.stringify(value),
  why,
});

/** Returns the value at a path such as `entry.date`; undefined where there is none. */
const valueAt = (entry: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([k]) => k === key)?.[1]
          : undefined,
      entry,
    );

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Finds revisions of unknown instruments, without a change, repeated, or whose last value is not that of the tables. */
export function revisionProblems(revisions: readonly Revision[], instruments: readonly Dossier[]): Problem[] {
  const byId = new Map(instruments.map((i) => [i.id, i]));
  return revisions.flatMap((revision, n) => {
    const { instrument, field, before, after, edition } = revision;
    const entry = byId.get(instrument);
    if (!entry) return [problemIn(revision, instrument, 'is the id of no instrument')];
    const isOf = (other: Revision): boolean => other.instrument === instrument && other.field === field;
    const last = revisions.findLast(isOf) === revision;
    const twice = revisions.findIndex((other) => isOf(other) && other.edition === edition) !== n;
    return [
      ...(same(before, after) ? [problemIn(revision, after, 'is what it was before')] : []),
      ...(twice ? [problemIn(revision, edition, 'tells the same field twice')] : []),
      ...(last && !same(valueAt(entry, field), after)
        ? [problemIn(revision, after, 'is not what the table holds')]
        : []),
    ];
  });
}

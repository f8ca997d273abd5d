import * as v from 'valibot';
import { WebAddressSchema } from '../../src/domain/address';
import type { Dossier } from '../../src/domain/dossier';
import type { Problem } from '../problem';

/** Compares any JSON value: a date, a word, a list of ratifications. */
const ValueSchema = v.unknown();

/** What an edition of the published tables changed in a field of an instrument; field `id`: the instrument is new. */
export const RevisionSchema = v.object({
  instrument: v.string(),
  /** A path into the instrument: `entry.date`. */
  field: v.string(),
  before: ValueSchema,
  after: ValueSchema,
  /** A page that shows it; null: our own note or reading. */
  source: v.nullable(WebAddressSchema),
  edition: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
});
export type Revision = v.InferOutput<typeof RevisionSchema>;

const FILE = 'changes.json';
const at = ({ instrument, field }: Revision, value: unknown, why: string): Problem => ({
  file: FILE,
  row: `${instrument}, ${field}`,
  value: typeof value === 'string' ? value : JSON.stringify(value),
  why,
});

/** The value at a path such as `entry.date`; undefined where there is none. */
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

/** Revisions of instruments that we do not have, without a change, told twice, or whose end is not what the tables hold. */
export function revisionProblems(revisions: readonly Revision[], instruments: readonly Dossier[]): Problem[] {
  const byId = new Map(instruments.map((i) => [i.id, i]));
  return revisions.flatMap((revision, n) => {
    const { instrument, field, before, after, edition } = revision;
    const entry = byId.get(instrument);
    if (!entry) return [at(revision, instrument, 'is the id of no instrument')];
    const isOf = (other: Revision): boolean => other.instrument === instrument && other.field === field;
    const last = revisions.findLast(isOf) === revision;
    const twice = revisions.findIndex((other) => isOf(other) && other.edition === edition) !== n;
    return [
      ...(same(before, after) ? [at(revision, after, 'is what it was before')] : []),
      ...(twice ? [at(revision, edition, 'tells the same field twice')] : []),
      ...(last && !same(valueAt(entry, field), after)
        ? [at(revision, after, 'is not what the table holds')]
        : []),
    ];
  });
}

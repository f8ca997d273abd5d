import * as v from 'valibot';

/**
 * The rules of Data Package 2.0 that a descriptor MUST keep (https://datapackage.org/standard/data-package/), written
 * down anew: the official profiles are no part of this project, and `docs/data.md` says when the package was checked by them.
 * Stricter in one thing: a property that the standard does not know is taken for a slip of the pen.
 */

/** A URL, or a path that leads nowhere outside the package. */
const Path = v.pipe(
  v.string(),
  v.check(
    (path) =>
      /^https?:\/\//.test(path) || (!/^[./~]|^file:|\\|:\/\//.test(path) && !/(^|\/)\.\.(\/|$)/.test(path)),
    'is neither a URL nor a path inside the package',
  ),
);
const Name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
const Created = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/));

const License = v.pipe(
  v.strictObject({
    name: v.optional(v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/))),
    path: v.optional(Path),
    title: v.optional(v.string()),
  }),
  v.check(({ name, path }) => name !== undefined || path !== undefined, 'has neither name nor path'),
);

const Source = v.strictObject({
  title: v.string(),
  path: v.optional(Path),
  email: v.optional(v.string()),
  version: v.optional(v.string()),
});

const Contributor = v.strictObject({
  title: v.string(),
  path: v.optional(Path),
  roles: v.pipe(v.array(v.string()), v.minLength(1)),
});

const Constraints = v.strictObject({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  minimum: v.optional(v.number()),
  pattern: v.optional(v.string()),
  enum: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
});

const Field = v.pipe(
  v.strictObject({
    name: v.string(),
    type: v.picklist(['string', 'integer', 'number', 'date', 'boolean']),
    description: v.string(),
    constraints: v.optional(Constraints),
  }),
  v.check(
    ({ type, constraints }) => constraints?.pattern === undefined || type === 'string',
    'only a string has a pattern',
  ),
  v.check(
    ({ type, constraints }) => constraints?.minimum === undefined || type === 'integer' || type === 'number',
    'only a number has a minimum',
  ),
);
export type Field = v.InferOutput<typeof Field>;

const Columns = v.pipe(v.array(v.string()), v.minLength(1));

const TableSchema = v.pipe(
  v.strictObject({
    fields: v.pipe(v.array(Field), v.minLength(1)),
    missingValues: v.array(v.string()),
    primaryKey: v.optional(Columns),
    uniqueKeys: v.optional(v.pipe(v.array(Columns), v.minLength(1))),
    foreignKeys: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            fields: Columns,
            reference: v.strictObject({ resource: v.string(), fields: Columns }),
          }),
        ),
        v.minLength(1),
      ),
    ),
  }),
  v.check(
    ({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length,
    'names a field twice',
  ),
  v.check(({ fields, primaryKey = [], uniqueKeys = [], foreignKeys = [] }) => {
    const named = [...primaryKey, ...uniqueKeys.flat(), ...foreignKeys.flatMap((key) => key.fields)];
    return named.every((column) => fields.some(({ name }) => name === column));
  }, 'has a key of a field that it does not have'),
  v.check(
    ({ foreignKeys = [] }) => foreignKeys.every((key) => key.fields.length === key.reference.fields.length),
    'has a foreign key of unequal lengths',
  ),
);

const Resource = v.pipe(
  v.strictObject({
    name: Name,
    path: Path,
    type: v.optional(v.literal('table')),
    title: v.string(),
    description: v.string(),
    format: v.string(),
    mediatype: v.pipe(v.string(), v.regex(/^.+\/.+$/)),
    encoding: v.literal('utf-8'),
    bytes: v.pipe(v.number(), v.integer()),
    hash: v.pipe(v.string(), v.regex(/^[a-z0-9]+:[a-f0-9]+$/)),
    licenses: v.pipe(v.array(License), v.minLength(1)),
    sources: v.array(Source),
    schema: v.optional(TableSchema),
  }),
  v.check(({ type, schema }) => (type === 'table') === (schema !== undefined), 'is a table without a schema'),
);

export const PackageProfile = v.pipe(
  v.strictObject({
    $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: Name,
    title: v.string(),
    description: v.string(),
    version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
    created: Created,
    keywords: Columns,
    licenses: v.pipe(v.array(License), v.minLength(1)),
    contributors: v.pipe(v.array(Contributor), v.minLength(1)),
    sources: v.array(Source),
    resources: v.pipe(v.array(Resource), v.minLength(1)),
  }),
  v.check(
    ({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length,
    'gives two resources one name',
  ),
  v.check(
    ({ resources }) =>
      resources.every(({ schema }) =>
        (schema?.foreignKeys ?? []).every(({ reference }) => {
          const other = resources.find(({ name }) => name === reference.resource)?.schema;
          return reference.fields.every((column) => other?.fields.some(({ name }) => name === column));
        }),
      ),
    'has a foreign key to a column that is not there',
  ),
);
export type PackageProfile = v.InferOutput<typeof PackageProfile>;

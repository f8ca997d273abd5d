import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENTRIES } from '../../data/build/checked';
import { readSources, type Sources } from '../../data/build/sources';
import { SOURCES } from '../../data/paths';
import { readTable } from '../../data/table';
import { decodeActs } from '../../src/domain/act';
import { WebAddressSchema } from '../../src/domain/address';
import { decodeRoutes } from '../../src/domain/atlas';
import { packTables, unpackTables } from '../../src/domain/decode/columns';
import { EVIDENCE } from '../../src/domain/decode/evidence';
import { decodeEvents } from '../../src/domain/event';
import { decodeIndicators } from '../../src/domain/indicator';
import { decodeWork } from '../../src/domain/work';
import { built, loaded, messagesOf } from './built';

type Path = readonly string[];
type Key = keyof typeof ENTRIES;

/** What of a schema leads to the schemas within it. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly options?: readonly (Shape | string)[];
  readonly value?: Shape;
  readonly wrapped?: Shape;
}

/** The places of a schema that hold an address: `sources.*.url`; `*` is every item. */
function addressesIn(schema: Shape, path: Path = []): Path[] {
  if (schema === WebAddressSchema) return [path];
  const each = (inner: Shape | string | undefined, ...step: Path): Path[] =>
    typeof inner === 'object' ? addressesIn(inner, [...path, ...step]) : [];
  return [
    ...Object.entries(schema.entries ?? {}).flatMap(([name, inner]) => each(inner, name)),
    ...each(schema.item, '*'),
    ...(schema.items ?? []).flatMap((inner, i) => each(inner, String(i))),
    ...(schema.options ?? []).flatMap((inner) => each(inner)),
    ...each(schema.value, '*'),
    ...each(schema.wrapped),
  ];
}

interface Place {
  readonly key: Key;
  readonly file: string;
  readonly path: Path;
}

const places: readonly Place[] = (Object.keys(ENTRIES) as Key[]).flatMap((key) =>
  addressesIn(ENTRIES[key].schema as Shape).map((path) => ({ key, file: ENTRIES[key].file, path })),
);

/** Every text of a file with the way to it: `*` for each item of a list, as in a schema. */
function* textsIn(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item, [...path, '*']);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, [...path, name]);
}

const raw = readSources();
const scripts = built();

interface Holder {
  readonly holder: object;
  /** `sources.0` */
  readonly at: Path;
}

/** What holds the last step of `path` in a value, where it first has such a place. */
function holderOf(value: unknown, [step = '', ...rest]: Path, at: Path = []): Holder | null {
  if (typeof value !== 'object' || value === null) return null;
  if (rest.length === 0) return { holder: value, at };
  const inner = new Map<string, unknown>(Object.entries(value));
  const names = step === '*' ? [...inner.keys()] : [step];
  return first(names.map((name) => holderOf(inner.get(name), rest, [...at, name])));
}

const first = <T>(found: readonly (T | null)[]): T | null => found.find((each) => each !== null) ?? null;

/** The tables with `text` for the address in each place, once; and the row that the check must name for it. */
function withAddress(text: string): { sources: Sources; rows: readonly string[] } {
  const changed = structuredClone({ ...raw, tables: {}, world: {} }) as Record<string, unknown>;
  const rows = places.map(({ key, file, path }) => {
    for (const [i, entry] of (changed[key] as readonly { id?: string }[]).entries()) {
      const found = holderOf(entry, path);
      if (!found) continue;
      const field = path.at(-1) ?? '';
      Object.assign(found.holder, { [field]: text });
      return `${file}, row ${entry.id ?? `entry ${i + 1}`}, ${[...found.at, field].join('.')}: ${JSON.stringify(text)}`;
    }
    throw new Error(`no entry of ${file} has ${path.join('.')}`);
  });
  return { sources: { ...changed, tables: raw.tables, world: raw.world } as unknown as Sources, rows };
}

/** What the check says of a text that is no address. */
const NOT_ONE = 'is not the address of a web page';

/** The columns of tables of rows that hold addresses, which `data/check/work.ts` and `indicators.ts` check. */
const CHECKED_CELLS: readonly string[] = ['work.csv url', 'indicators.csv url'];

describe('the addresses of the tables', () => {
  test('stand in all tables of entries with sources, the terms of a licence, a route’s figure and the list of changes too', () => {
    expect([...new Set(places.map(({ file }) => file))].sort()).toEqual([
      'changes.json',
      'events.json',
      'instruments-bilateral.json',
      'instruments-multilateral.json',
      'national-acts.json',
      'routes.json',
      'sources.json',
    ]);
    const named = places.map(({ key, path }) => `${key}.${path.join('.')}`);
    expect(named).toEqual(expect.arrayContaining(['sources.licenceUrl', 'routes.magnitude.source']));
  });

  test('are all in places that are checked: no other field of a table holds one', () => {
    const checked = new Set(places.map(({ file, path }) => `${file} *.${path.join('.')}`));
    const files = readdirSync(SOURCES).filter((name) => name.endsWith('.json'));
    const found = files.flatMap((file) =>
      [...textsIn(JSON.parse(readFileSync(`${SOURCES}${file}`, 'utf8')))]
        .filter(({ text }) => /^\s*([a-z][a-z0-9+.-]*:\/|\/\/|www\.|javascript:|data:)\S*\s*$/i.test(text))
        .map(({ path }) => `${file} ${path.join('.')}`),
    );
    expect([...new Set(found)].filter((place) => !checked.has(place))).toEqual([]);
    expect(new Set(found).size).toBe(checked.size);
  });

  test('are in no cell of the tables of rows, whose sources are ids or sentences, but for the pages of figures that are quoted', () => {
    const files = readdirSync(SOURCES).filter((name) => name.endsWith('.csv'));
    const cells = files.flatMap((file) =>
      readTable(file).flatMap(({ line, cells: own }) =>
        Object.entries(own)
          .filter(([column]) => !CHECKED_CELLS.includes(`${file} ${column}`))
          .map(([, text]) => text)
          .filter((text) => /^\s*[a-z]+:\/?\/?\S+$/i.test(text))
          .map((text) => `${file}, row ${line}: ${text}`),
      ),
    );
    expect(cells).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript://host/%0aalert(1)',
    'https://',
    '//host',
    'ftp://x.y',
    'http:/x',
    'data:text/html,x',
    'https://a:b@host/',
    'https://host/a b',
    '',
  ])('%j is reported with file, row and value wherever it stands', (text) => {
    const { sources, rows } = withAddress(text);
    const told = messagesOf(sources).filter((message) => message.includes(NOT_ONE));
    expect(told.map((message) => message.slice(0, message.indexOf(' does not fit')))).toEqual(
      expect.arrayContaining([...rows]),
    );
    expect(told).toHaveLength(places.length);
  });

  test.each([
    ['routes', decodeRoutes],
    ['acts', decodeActs],
    ['events', decodeEvents],
    ['work', decodeWork],
    ['indicators', decodeIndicators],
  ] as const)('that are none do not pass the page’s door for %s', (name, decode) => {
    const contents = JSON.stringify(loaded(scripts, name));
    const wrong = contents.replace(/"https?:\/\/[^"]*"/, '"javascript:alert(1)"');
    expect(wrong).not.toBe(contents);
    expect(() => decode(JSON.parse(wrong))).toThrow(`"javascript:alert(1)" ${NOT_ONE}`);
  });

  test('that are none do not pass the page’s door for the evidence either', () => {
    const sources = [{ id: 'x', url: 'javascript:alert(1)' }];
    expect(() => unpackTables(packTables(EVIDENCE, { sources }), EVIDENCE)).toThrow(
      '"javascript:alert(1)" is not the address of a web page',
    );
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEASURES } from '../src/domain/measure';
import { LENSES } from '../src/lens/lenses';

/** From the ground up: a floor may import from itself and from those before it. */
const FLOORS = [
  ...['domain', 'law', 'evidence', 'people', 'i18n', 'speech', 'find', 'map', 'lens'],
  ...['state', 'take', 'components', 'modes', 'print'],
];
/** What follows from the tables is the same in every language. */
const WITHOUT_LANGUAGE = ['domain', 'law', 'evidence', 'people', 'map'];
const FRAMEWORK_FREE = [
  ...['domain', 'law', 'evidence', 'people', 'i18n'],
  ...['speech', 'find', 'map', 'lens'],
];
const TIMELESS = ['domain', 'law', 'evidence', 'people', 'speech', 'find', 'lens', 'state', 'take'];
const WITHOUT_INTL = [...TIMELESS, 'map'];
/** The only files at the root: the entry, the frame with its styles, and the doors to later files and chunks. */
const AT_ROOT = ['App.svelte', 'app.css', 'chunks.ts', 'load.ts', 'main.ts'];
/** Who may use the door: it touches the document, so nothing below the screen does. */
const MAY_LOAD = ['state', 'components', 'modes'];

const SRC = resolve('src');
const under = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const isCode = (path: string): boolean => /\.(ts|svelte)$/.test(path);
const floorOf = (path: string): string => relative(SRC, path).split(sep)[0]!.replace(/\.ts$/, '');
const textOf = (path: string): string => readFileSync(path, 'utf8');
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

/** The floors' files, with their path as a test names it. */
const files = FLOORS.flatMap((floor) =>
  under(join(SRC, floor))
    .filter(isCode)
    .map((path) => ({ floor, path, name: relative(SRC, path) })),
);
const filesOn = (floors: readonly string[]): typeof files =>
  files.filter(({ floor }) => floors.includes(floor));

const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/g)].map((found) => found[1]!);

describe('the floors of the house', () => {
  test('are all there, and nothing else is', () => {
    const entries = readdirSync(SRC, { withFileTypes: true });
    const floors = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(floors.sort()).toEqual(FLOORS.toSorted());
    expect(AT_ROOT).toEqual(expect.arrayContaining(entries.filter((e) => e.isFile()).map((e) => e.name)));
  });

  test.each(files)('$name imports only from its own floor and those below', ({ floor, path }) => {
    const allowed = FLOORS.slice(0, FLOORS.indexOf(floor) + 1);
    if (MAY_LOAD.includes(floor)) allowed.push('load');
    for (const target of importsOf(path).filter((name) => name.startsWith('.')))
      expect(allowed, target).toContain(floorOf(resolve(dirname(path), target)));
  });

  test.each(filesOn(WITHOUT_LANGUAGE))('$name knows no language', ({ path }) => {
    for (const target of importsOf(path).filter((name) => name.startsWith('.')))
      expect(['i18n', 'speech'], target).not.toContain(floorOf(resolve(dirname(path), target)));
  });

  test.each(filesOn(FRAMEWORK_FREE))('$name knows nothing of Svelte', ({ path, name }) => {
    expect(name).not.toMatch(/\.svelte(\.ts)?$/);
    for (const target of importsOf(path)) expect(target).not.toMatch(/^svelte/);
  });

  test.each(filesOn(TIMELESS))('$name does not ask the clock', ({ path }) => {
    expect(withoutComments(textOf(path))).not.toMatch(/\bDate\b[.(]|\bnew Date\b|\bperformance\.now\b/);
  });

  test.each(filesOn(WITHOUT_INTL))('$name leaves Intl to i18n', ({ path }) => {
    expect(withoutComments(textOf(path))).not.toMatch(/\bIntl\.|\.toLocale(Date|Time)?String/);
  });
});

/** A sandboxed frame has none of these: asking for one throws, so a part that needs one asks where it may fail. */
const STORES =
  /\b(localStorage|sessionStorage|indexedDB|BroadcastChannel|caches|document\.cookie|serviceWorker)\b/;

test.each([...files.map(({ path }) => path), ...AT_ROOT.map((name) => join(SRC, name))])(
  '%s keeps nothing in the browser',
  (path) => {
    expect(withoutComments(textOf(path))).not.toMatch(STORES);
  },
);

/** Where the word of a measure or a lens may stand: its record, the door for its figures, and its own words. */
const MAY_NAME_A_MEASURE = [
  ...[
    'domain/measure.ts',
    'domain/atlas.ts',
    'domain/decode/core.ts',
    'domain/figures.ts',
    'people/figure-files.ts',
  ],
  // Positions are read from three measures, and each of the three has rules of its own.
  ...['people/roles/', 'speech/roles', 'speech/positions.ts', 'lens/roles.ts', 'lens/positions.ts'],
  'components/roles/',
  // What readers type for it.
  'find/words.ts',
  ...['i18n/en/', 'i18n/ru/', 'i18n/kk/', 'speech/en/', 'speech/ru/', 'speech/kk/', 'speech/breaks.ts'],
];
const MAY_NAME_A_LENS = ['lens/lenses.ts', 'i18n/en/', 'i18n/ru/', 'i18n/kk/'];
/** Words that mean something else besides: a topic of instruments, the file and the list of a lens. */
const ALSO_MEANS: Readonly<Record<string, readonly string[]>> = {
  'domain/instrument.ts': ['refugees'],
  'lens/lens.ts': ['routes'],
  'lens/routes.ts': ['routes'],
  'speech/en/sentence.ts': ['agreements'],
  'state/session.svelte.ts': ['routes'],
  // Whether a count is of work or of all purposes, and the fact that tells it.
  'domain/work.ts': ['work'],
  'speech/facts.ts': ['work'],
  'speech/sentence.ts': ['work'],
  'speech/statement.ts': ['work'],
  'speech/work.ts': ['work'],
  'components/lists/Lists.svelte': ['routes'],
};

/** The words of `ids` that stand as text in a file: as a string, or as a quoted name of a field. */
function namedIn(path: string, ids: readonly string[]): string[] {
  const code = withoutComments(textOf(path));
  return ids.filter((id) => new RegExp(`(['"\`])${id}\\1`).test(code));
}

describe('a measure and a lens', () => {
  test.each(files)('$name asks their records and does not name them', ({ path, name }) => {
    const isAmong = (places: readonly string[]): boolean => places.some((place) => name.startsWith(place));
    const forbidden = [
      ...(isAmong(MAY_NAME_A_MEASURE) ? [] : MEASURES),
      ...(isAmong(MAY_NAME_A_LENS) ? [] : LENSES),
    ];
    const also = ALSO_MEANS[name] ?? [];
    expect(namedIn(path, forbidden).filter((id) => !also.includes(id))).toEqual([]);
  });
});

describe('the first script', () => {
  test('does not hold the map library: it comes later', () => {
    const reached = reachedFrom([join(SRC, 'main.ts')], valueImportsOf);
    expect(reached.size).toBeGreaterThan(1);
    for (const path of reached)
      for (const target of valueImportsOf(path)) expect(target, path).not.toMatch(/^maplibre-gl/);
  });

  test('does not hold what the finder finds: it comes when a reader turns to the box', () => {
    const reached = reachedFrom([join(SRC, 'main.ts')], valueImportsOf);
    expect(reached).toContain(join(SRC, 'components/bar/Finder.svelte'));
    expect([...reached].filter((path) => floorOf(path) === 'find')).toEqual([]);
  });

  test('holds the words of no language: the reader’s comes beside it', () => {
    const reached = reachedFrom([join(SRC, 'main.ts')], valueImportsOf);
    expect(reached).toContain(join(SRC, 'speech/tongues.ts'));
    expect([...reached].filter((path) => /\/(i18n|speech)\/(en|ru|kk)\//.test(path))).toEqual([]);
  });
});

/** The search for the arcs' places, which only `npm run place` runs. */
const SEARCH = ['anneal.ts', 'layout.ts', 'arrange.ts'].map((name) => join(SRC, 'map/placing', name));

describe('the search for the arcs’ places', () => {
  test('is in no script of the page', () => {
    const scripts = ['print/first', 'main', 'print/poster'];
    const reached = reachedFrom(
      scripts.map((name) => join(SRC, `${name}.ts`)),
      importsOf,
    );
    expect(reached).toContain(join(SRC, 'map/arc/placements.ts'));
    for (const path of SEARCH) expect(reached).not.toContain(path);
  });

  test('is not in the build of the data either: that reads what was found', () => {
    const reached = reachedFrom([resolve('data/build.ts')], importsOf);
    expect(reached).toContain(join(SRC, 'map/arc/placements.ts'));
    for (const path of SEARCH) expect(reached).not.toContain(path);
    expect(reachedFrom([resolve('data/place.ts')], importsOf)).toContain(SEARCH[0]);
  });
});

/** The floors that the pipeline stands on; nothing that has a state, and nothing that draws on a screen. */
const UNDER_THE_PIPELINE = FLOORS.slice(0, FLOORS.indexOf('state'));

describe('the pipeline', () => {
  test('is unknown to the atlas', () => {
    for (const { path } of files)
      for (const target of importsOf(path)) expect(target).not.toMatch(/\.\.\/data\//);
  });

  test.each(under(resolve('data')).filter(isCode))('%s knows nothing of the atlas’s state', (path) => {
    for (const target of importsOf(path).map((name) => resolve(dirname(path), name)))
      if (target.startsWith(`${SRC}${sep}`)) expect(UNDER_THE_PIPELINE, target).toContain(floorOf(target));
  });
});

/** All files that some of ours import, and those that these import, by the imports that count. */
function reachedFrom(starts: readonly string[], imports: (path: string) => string[]): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const path of reached)
    for (const target of imports(path)) {
      const next = [resolve(dirname(path), target), resolve(dirname(path), `${target}.ts`)].find(isFile);
      if (next !== undefined && isCode(next)) reached.add(next);
    }
  return reached;
}

/** Types cost nothing: what only a type import reaches is not in the script. What `import()` asks for comes later. */
function valueImportsOf(path: string): string[] {
  const statements = textOf(path).matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^;]*?from\s+)?'([^']+)'/gm);
  return [...statements].map((found) => found[1]!);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryContextEn } from '../../src/i18n/en/country-context';
import { countryEn } from '../../src/i18n/en/country';
import { diplomacyEn } from '../../src/i18n/en/diplomacy';
import { editionEn } from '../../src/i18n/en/edition';
import { en } from '../../src/i18n/en/page';
import { lawEn } from '../../src/i18n/en/law';
import { negotiationEn } from '../../src/i18n/en/negotiation';
import { roleLensEn } from '../../src/i18n/en/role-lens';
import { rolesEn } from '../../src/i18n/en/roles';
import { routesEn } from '../../src/i18n/en/routes';
import { shareEn } from '../../src/i18n/en/share';
import { staticPagesEn } from '../../src/i18n/en/static-pages';

/* Every phrase of the dictionaries is read somewhere: what nobody reads is translated and reviewed for nothing. */

/** The code beside the dictionaries themselves. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !name.startsWith('i18n/'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'));

/** The phrases of a dictionary by the way to them; a plural is one phrase. */
const waysIn = (words: object, way: readonly string[] = []): string[][] =>
  Object.entries(words).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' || isPlural(value) ? [[...way, key]] : waysIn(value, [...way, key]),
  );

const isPlural = (value: object): boolean => 'other' in value && typeof value.other === 'string';

/** How a file names a group, and whether it reads any of it by a name that it computes. */
interface Known {
  /** A pattern of the names before a phrase's own. */
  readonly names: string;
  readonly computes: boolean;
}

const known = new Map<string, Map<string, Known>>();

/** {@link Known} by the files that name a group, found once. */
function knownOf(group: string): ReadonlyMap<string, Known> {
  const found =
    known.get(group) ??
    new Map(
      SOURCES.flatMap((source): [string, Known][] => {
        const one = lookFor(group, source);
        return one ? [[source, one]] : [];
      }),
    );
  known.set(group, found);
  return found;
}

function lookFor(group: string, source: string): Known | null {
  // Most files name few of the groups, and the patterns are slow.
  if (!source.includes(group)) return null;
  const names = `(?<![\\w-])(?:${namesOf(group, source).join('|')})(?: as [^)]+\\))?\\??`;
  return { names, computes: new RegExp(`${names}\\[(?!')`).test(source) };
}

/** The names under which a file knows a group: `panel` itself, `p` in `const p = $derived(w.panel)` and in `{ panel: p } = w`. */
function namesOf(group: string, source: string): string[] {
  const renamed = source.matchAll(new RegExp(`\\b(\\w+) = [^;}\\n]*\\.${group}\\b[^.[;}\\n]*[;}]`, 'g'));
  const taken = source.matchAll(new RegExp(`\\{[^{}\\n]*\\b${group}: (\\w+)\\b[^{}\\n]*\\} =`, 'g'));
  return [group, ...[...renamed, ...taken].map(([, name = '']) => name)];
}

/** Whether any file reads a phrase of a group by its name, or any of the group by a name that it computes. */
const isReadBy = (group: string, key: string): boolean =>
  [...knownOf(group)].some(
    ([source, { names, computes }]) =>
      computes ||
      (source.includes(key) && new RegExp(`${names}(?:\\.${key}\\b|\\['${key}'\\])`).test(source)),
  );

/** Whether a group is handed on whole, as props, with others or to a function, and its phrase is named somewhere. */
const isHandedOn = (group: string, key: string): boolean =>
  SOURCES.some((source) =>
    new RegExp(`(\\.\\.\\.[\\w.]*\\.${group}\\b|, \\w+\\.${group}\\))`).test(source),
  ) && SOURCES.some((source) => new RegExp(`\\b${key}\\b`).test(source));

/** `ways[measure][way]` reads whatever is below `ways`. */
const isIndexed = (group: string): boolean =>
  SOURCES.some((source) => new RegExp(`\\.${group}\\[`).test(source));

function isRead(way: readonly string[]): boolean {
  const [group, key = ''] = [way.at(-2), way.at(-1)];
  if (group === undefined) return SOURCES.some((source) => new RegExp(`\\.${key}\\b`).test(source));
  return isReadBy(group, key) || isHandedOn(group, key) || way.slice(0, -2).some(isIndexed);
}

test.each([
  ['the page', en],
  ['the law', lawEn],
  ['the lens of positions', roleLensEn],
  ['positions', rolesEn],
  // The feeds are printed with the tables, the missing page by the build: data/publish/feed.ts, build/missing.ts.
  ['editions', { ...editionEn, feed: {}, missing: {} }],
  ['the routes', routesEn],
  ['a country’s page', countryEn],
  ['the lower half of a country’s page', countryContextEn],
  ['the negotiating table', negotiationEn],
  ['the acts of states', diplomacyEn],
  ['what a reader takes away', shareEn],
  ['the static pages', staticPagesEn],
])('every phrase of %s is read', (_, words) => {
  const unread = waysIn(words).filter((way) => !isRead(way));
  expect(unread.map((way) => way.join('.'))).toEqual([]);
});

test('a phrase is not read because another group has one of its name', () => {
  expect(isRead(['page', 'summary'])).toBe(true);
  expect(isRead(['panel', 'summary'])).toBe(false);
  expect(isRead(['ways', 'refugees', 'in'])).toBe(true);
  expect(isRead(['reach', 'regional'])).toBe(false);
});

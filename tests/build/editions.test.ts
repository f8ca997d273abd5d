import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { keepEditions, refuseUnreleased, unpacked } from '../../build/editions';

const root = mkdtempSync(join(tmpdir(), 'kosh-test-'));
afterAll(() => rmSync(root, { recursive: true }));

let made = 0;
/** A folder as a build leaves it, with one table. */
function atlas(version: string, table = version): string {
  const folder = join(root, String(made++));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('index.html', `<link rel="alternate" href="./feed.xml" /><a href="./ru/index.html">${version}</a>`);
  write('ru/c/UZB-KAZ/index.html', '');
  write('feed.xml', '');
  write('assets/kosh.js', version);
  const resources = [{ path: 'coverage.csv', hash: table }];
  write('data/v1/datapackage.json', JSON.stringify({ version, resources }));
  return folder;
}
const textOf = (...path: string[]): string => readFileSync(join(...path), 'utf8');

test('the first release keeps its own edition, which never goes on to another', () => {
  const site = atlas('1.0.0');
  expect(keepEditions(site, null)).toEqual(['1.0.0']);
  expect(textOf(site, 'editions.js')).toBe('globalThis.koshEditions = ["1.0.0"];\n');
  expect(textOf(site, 'v/1.0.0/editions.js')).toBe('globalThis.koshEditions = [];\n');
  expect(textOf(site, 'v/1.0.0/assets/kosh.js')).toBe('1.0.0');
});

test('a feed stays beside the newest, and the page of a kept edition points to it', () => {
  const site = atlas('1.0.0');
  keepEditions(site, null);
  expect(existsSync(join(site, 'v/1.0.0/feed.xml'))).toBe(false);
  expect(textOf(site, 'v/1.0.0/index.html')).toContain('href="../../feed.xml"');
});

test('pages to read are of the newest only, and the page of a kept edition leads to them', () => {
  const site = atlas('1.0.0');
  keepEditions(site, null);
  expect(existsSync(join(site, 'v/1.0.0/ru'))).toBe(false);
  expect(existsSync(join(site, 'ru/c/UZB-KAZ/index.html'))).toBe(true);
  expect(textOf(site, 'v/1.0.0/index.html')).toContain('href="../../ru/index.html"');
});

test('editions are kept from release to release, 1.10.0 after 1.9.0', () => {
  const first = atlas('1.9.0');
  keepEditions(first, null);
  const second = atlas('1.10.0');
  expect(keepEditions(second, first)).toEqual(['1.9.0', '1.10.0']);
  const third = atlas('2.0.0');
  expect(keepEditions(third, second)).toEqual(['1.9.0', '1.10.0', '2.0.0']);
  expect(textOf(third, 'v/1.9.0/assets/kosh.js')).toBe('1.9.0');
});

test('a folder that was published before editions were kept is kept as one', () => {
  const site = atlas('1.1.0');
  expect(keepEditions(site, atlas('1.0.0'))).toEqual(['1.0.0', '1.1.0']);
});

test('a new program with the same tables leaves the released folder as it was', () => {
  const released = atlas('1.0.0');
  keepEditions(released, null);
  const site = atlas('1.0.0');
  writeFileSync(join(site, 'assets/kosh.js'), 'newer');
  expect(keepEditions(site, released)).toEqual(['1.0.0']);
  expect(textOf(site, 'v/1.0.0/assets/kosh.js')).toBe('1.0.0');
});

test('other tables under a released number are refused', () => {
  const released = atlas('1.0.0');
  keepEditions(released, null);
  expect(() => keepEditions(atlas('1.0.0', 'other'), released)).toThrow(
    'edition 1.0.0 was released before with other tables: raise the version',
  );
});

test('an edition that no release holds is not published by hand: the next release would drop it', () => {
  const released = atlas('1.0.0');
  keepEditions(released, null);
  const why = 'edition 1.1.0 is in no release yet';
  expect(() => refuseUnreleased(atlas('1.1.0'), released)).toThrow(why);
  expect(() => refuseUnreleased(atlas('1.1.0'), null)).toThrow(why);
  expect(() => refuseUnreleased(atlas('1.0.0'), released)).not.toThrow();
});

test('the last release may be an archive', () => {
  const released = atlas('1.0.0');
  keepEditions(released, null);
  const archive = join(root, 'site.tar.gz');
  spawnSync('tar', ['-czf', archive, '-C', dirname(released), released.slice(dirname(released).length + 1)]);
  const folder = unpacked(archive);
  expect(keepEditions(atlas('1.1.0'), folder)).toEqual(['1.0.0', '1.1.0']);
  rmSync(dirname(folder), { recursive: true });
});

test('what is no release is named', () => {
  expect(() => unpacked(join(root, 'missing.tar.gz'))).toThrow('missing.tar.gz is not there');
  expect(() => keepEditions(atlas('1.0.0'), root)).toThrow('is no folder of a built atlas');
});

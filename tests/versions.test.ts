import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EDITION } from '../data/publish/edition';
import { SOFTWARE } from '../src/domain/software';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const citation = readFileSync('CITATION.cff', 'utf8');
const [ofTheProgram = '', ofTheTables = ''] = citation.split(/^references:$/m);
const fieldOf = (text: string, name: string): string | undefined =>
  new RegExp(`^ *${name}: '?(.+?)'?$`, 'm').exec(text)?.[1];

const { version, license, description } = json('package.json');

describe('what tells others how to cite', () => {
  test('names the version and the licence of the program', () => {
    expect(fieldOf(ofTheProgram, 'version')).toBe(version);
    expect(fieldOf(ofTheProgram, 'license')).toBe(license);
    expect(json('codemeta.json')).toMatchObject({
      ...{ version, description, license: `https://spdx.org/licenses/${String(license)}` },
    });
  });

  test('names the edition of the tables and its day', () => {
    expect(fieldOf(ofTheTables, 'version')).toBe(EDITION.version);
    expect(EDITION.created.startsWith(fieldOf(ofTheTables, 'date-released') ?? 'none')).toBe(true);
  });

  test('says what the dialog "Cite" says', () => {
    expect(fieldOf(ofTheProgram, 'title')).toBe(SOFTWARE.name);
    expect(fieldOf(ofTheProgram, 'version')).toBe(SOFTWARE.version);
    expect(fieldOf(ofTheProgram, 'license')).toBe(SOFTWARE.licence);
    expect(fieldOf(ofTheTables, 'title')).toBe(SOFTWARE.title);
    expect(json('codemeta.json')).toMatchObject({ name: SOFTWARE.name, version: SOFTWARE.version });
  });

  test('names no author that the licence does not', () => {
    const names = [...citation.matchAll(/^ *- name: (.+)$/gm)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set([SOFTWARE.authors]));
    expect(readFileSync('LICENSE', 'utf8')).toContain(SOFTWARE.authors);
  });
});

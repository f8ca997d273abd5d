import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fillCount } from '../../src/i18n/fill';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { LAW_WORDS } from '../../src/i18n/law-words';
import type { Plurals } from '../../src/i18n/plural';
import { countries } from '../speech/cases';
import { everySentence } from './every-sentence';
import { MESSAGES } from './messages';
import { phrasesOf } from './phrases';
import { isBareCount, writtenIn } from './written';

/** The languages whose words and sentences are held to the rules of `docs/translating.md`. */
const HELD: readonly Language[] = ['en', 'ru', 'kk'];

/** A count that is no year, and how each language writes it. */
const COUNT = 12_345;
const GROUPED: Record<Language, string> = { en: '12,345', ru: '12\u00a0345', kk: '12\u00a0345' };

describe.each(HELD)('in %s', (lang) => {
  const words = [...phrasesOf(lang)];
  const sentences = [0, 1, 2, 7, COUNT].flatMap((n) => everySentence(lang, n));

  test('no space stands before an ellipsis', () => {
    for (const [path, text] of words) expect(text, path).not.toMatch(/\s…/);
    for (const text of sentences) expect(text).not.toMatch(/\s…/);
  });

  test('no state is named by a code of two or three letters', () => {
    const codes = [...countries.values()].flatMap(({ code, alpha2 }) => [code, alpha2 ?? code]);
    const code = new RegExp(`(?<![\\p{L}$])(${codes.join('|')})(?![\\p{L}$])`, 'u');
    for (const [path, text] of words) expect(text.replaceAll('CC BY', ''), path).not.toMatch(code);
    for (const text of sentences) expect(text).not.toMatch(code);
  });

  test('every number of 1,000 and more in a sentence has its digits grouped', () => {
    const large = everySentence(lang, COUNT);
    expect(large.filter((text) => text.includes(GROUPED[lang])).length).toBeGreaterThan(100);
    for (const text of large) expect(text).not.toMatch(/\d{5}/);
  });

  test('so has every number in the dictionaries that is no year', () => {
    for (const [path, text] of words)
      for (const [number] of text.replace(/doi \S+|\(2019[^)]*\)/g, '').matchAll(/\d{4,}/g))
        expect(Number(number) >= 1900 && Number(number) <= 2099, `${path}: ${text}`).toBe(true);
  });

  test('a sentence has its words one space apart, and ends in a full stop', () => {
    for (const text of sentences)
      expect(text).toMatch(/^[\p{Lu}\d“«](?!.*(?: {2}|,,|\.\.| [,.;:]|undefined|NaN)).*\.$/u);
  });
});

/** The plurals of a dictionary, by their path. */
function pluralsOf(words: object, path = ''): [string, Plurals][] {
  return Object.entries(words).flatMap(([key, value]: [string, string | object]) => {
    if (typeof value === 'string') return [];
    return 'other' in value && typeof value.other === 'string'
      ? [[`${path}${key}`, value as Plurals] as [string, Plurals]]
      : pluralsOf(value, `${path}${key}.`);
  });
}

describe('a count', () => {
  test.each(LANGUAGES)('put into words has its digits grouped: %s', (lang) => {
    const plurals = [...pluralsOf(MESSAGES[lang]), ...pluralsOf(LAW_WORDS[lang], 'law.')];
    expect(plurals.length).toBeGreaterThan(15);
    for (const [path, forms] of plurals.filter(([, { other }]) => other.includes('{0}')))
      if (path !== 'problem.link') expect(fillCount(COUNT, forms, lang, '1'), path).toContain(GROUPED[lang]);
  });

  test('of smaller corridors is “1,949 smaller”', () =>
    expect(fillCount(1949, MESSAGES.en.legend.smaller, 'en')).toBe('1,949 smaller'));

  /** The code that puts words on the screen; a count goes through `formatPersons` or `fillCount` there. */
  const sources = [
    ...['components', 'modes', 'print', 'state', 'take'].flatMap(sourcesIn),
    'src/main.ts',
    'src/print/poster.ts',
  ];

  test('is never put into words as bare digits; a year is', () => {
    expect(sources.length).toBeGreaterThan(60);
    for (const path of sources)
      for (const call of callsOf('fill', readFileSync(path, 'utf8')))
        for (const [, what = ''] of call.matchAll(/\bString\(((?:[^()]|\([^()]*\))*)\)/g))
          expect(what, `${path}: ${call}`).toMatch(/year/i);
  });

  test('is never written into a page as bare digits', () => {
    for (const path of sources)
      for (const [found] of readFileSync(path, 'utf8').matchAll(/\+\$\{String\([^`]*/g))
        expect.fail(`${path}: ${found}`);
    const written = sources
      .filter((path) => path.endsWith('.svelte'))
      .flatMap((path) => writtenIn(readFileSync(path, 'utf8')).map((words) => [path, words] as const));
    expect(written.length).toBeGreaterThan(300);
    expect(written.filter(([, words]) => isBareCount(words))).toEqual([]);
  });

  test('is known by its shape, also within brackets and beside other words', () => {
    for (const bare of [
      'n',
      'countOf(k)',
      'now.counts[c]',
      'rows.length',
      'more ? `+${rows.length - 6}` : title',
    ])
      expect(isBareCount(bare), bare).toBe(true);
    for (const put of [
      'formatPersons(n, lang)',
      'fillCount(rows.length, w.count, lang)',
      'w.count',
      'count > 0 ? title : name',
    ])
      expect(isBareCount(put), put).toBe(false);
  });
});

const sourcesIn = (floor: string): string[] =>
  readdirSync(`src/${floor}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|ts)$/.test(name))
    .map((name) => `src/${floor}/${name}`);

/** The calls of a function in a text, from its name to the bracket that closes it. */
function callsOf(name: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].map(({ index }) => {
    let [depth, at] = [0, index + name.length];
    do {
      if (text[at] === '(') depth += 1;
      if (text[at] === ')') depth -= 1;
      at += 1;
    } while (depth > 0 && at < text.length);
    return text.slice(index, at);
  });
}

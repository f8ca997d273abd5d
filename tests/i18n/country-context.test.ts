import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../src/domain/indicator';
import { countryContextEn } from '../../src/i18n/en/country-context';
import { countryContextKk } from '../../src/i18n/kk/country-context';
import { countryContextRu } from '../../src/i18n/ru/country-context';
import { phrases } from './phrases';

const WORDS = { en: countryContextEn, ru: countryContextRu, kk: countryContextKk };
const holes = (text: string): string[] => [...new Set([...text.matchAll(/\{(\d)/g)].map(([, n = '']) => n))];

describe('the words of the lower half of a country’s page', () => {
  test.each(['ru', 'kk'] as const)('in %s ask for what English asks for, no more', (lang) => {
    const [ours, theirs] = [phrases(WORDS.en), phrases(WORDS[lang])];
    for (const [path, text] of theirs) {
      const english = ours.get(path) ?? ours.get(path.replace(/\.(few|many)$/, '.other')) ?? '';
      for (const hole of holes(text)) expect(holes(english), path).toContain(hole);
    }
  });

  test.each(['ru', 'kk'] as const)('in %s have no Latin but names', (lang) => {
    for (const [path, text] of phrases(WORDS[lang]))
      expect(text.replace(/\{\d\.\w+\}/g, ''), path).not.toMatch(/(?!WGI\b)[a-z]{3,}/i);
  });

  test.each(['ru', 'kk'] as const)('in %s keep a number and its noun together', (lang) => {
    for (const [path, text] of phrases(WORDS[lang])) expect(text, path).not.toMatch(/\d [а-яәғқңөұүһі]/i);
  });

  test('name every official figure', () => {
    expect(Object.keys(countryContextEn.irregular.indicator)).toEqual([...INDICATORS]);
  });

  test('are all read', () => {
    const folder = 'src/components/roles/context';
    const code = readdirSync(folder)
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n');
    const isRead = (path: string): boolean => {
      const [group = '', key = group] = path.split('.').slice(-2);
      return (
        new RegExp(`\\.${key}\\b`).test(code) ||
        new RegExp(`(\\.${group}\\[|\\.${group} as |w\\[height\\])`).test(code)
      );
    };
    const paths = [...phrases(WORDS.en).keys()].map((path) => path.replace(/\.(one|other)$/, ''));
    expect(paths.filter((path) => !isRead(path))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { type CountryCode, countryCode } from '../../src/domain/country';
import { namesOf } from '../../src/i18n/format';
import type { Language } from '../../src/i18n/language';
import { CONVENTIONS } from '../../src/people/roles/conventions';
import { ROUTE_WORDS, tellAll, tellState } from '../../src/speech/routes';
import { realAtlas } from '../static-data';

const atlas = realAtlas();
const telling = (lang: Language) => ({
  lang,
  name: (code: CountryCode) => namesOf(atlas.countries, code, lang),
  conventions: CONVENTIONS,
});
const textOf = (parts: readonly { readonly text: string }[]): string =>
  parts.map(({ text }) => text).join('');
const all = (lang: Language) => tellAll(atlas.routes, telling(lang));
const of = (code: string, lang: Language) => tellState(countryCode(code), atlas.routes, telling(lang));

describe('the sentence on all routes', () => {
  test('counts what sources describe, and names the states that are transit in the most', () => {
    expect(textOf(all('en').headline)).toBe(
      'Sources describe 34 routes; Kazakhstan and Russia are transit states in ten each.',
    );
    expect(textOf(all('ru').headline)).toBe(
      'Источники описывают 34\u00a0маршрута; Казахстан и Россия\u00a0— транзитные государства, каждое в десяти из них.',
    );
    expect(textOf(all('kk').headline)).toBe(
      'Дереккөздерде 34\u00a0маршрут сипатталған; Қазақстан және Ресей әрқайсысы он маршрутта транзит мемлекет.',
    );
  });

  test('says that one route is kept for comparison', () => {
    expect(all('en').paragraphs).toEqual([
      'What has been written about, not how many people pass. 1 route outside the region is kept for comparison and left out of counts.',
    ]);
  });

  test('names one state where only one is transit in the most', () => {
    const some = atlas.routes.filter(({ id }) => id === 'uzb-kaz-rus-labour');
    expect(textOf(tellAll(some, telling('en')).headline)).toBe(
      'Sources describe 1 route; Kazakhstan is a transit state in one.',
    );
  });
});

describe('the sentence on a state', () => {
  test('counts its places on the 33 counted routes and gives the share of transit by weight', () => {
    expect(textOf(of('KAZ', 'en').headline)).toBe(
      'Kazakhstan: of 33 counted routes, it is a transit state in 10, the origin in 3, the destination in 1.',
    );
    expect(of('KAZ', 'en').paragraphs[0]).toBe(
      'Documented transit in this collection. By weight of evidence transit makes up 0.81 of its places on routes. Weights grade evidence, not size.',
    );
    expect(of('KAZ', 'ru').paragraphs[0]).toContain('0,81');
  });

  test('gives no share where fewer than three routes touch it, and never says that there is no transit', () => {
    expect(of('AZE', 'en').paragraphs[0]).toMatch(/Fewer than 3 routes touch it/);
    expect(of('MDA', 'en').paragraphs[0]).toMatch(
      /^No evidence of transit in this collection, which does not mean/,
    );
  });
});

test('every word of the routes exists in all three languages', () => {
  const textsOf = (words: object): string[] =>
    Object.values(words).flatMap((value: unknown) =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value ? textsOf(value) : [],
    );
  for (const lang of ['en', 'ru', 'kk'] as const) {
    const texts = textsOf(ROUTE_WORDS[lang]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  }
});

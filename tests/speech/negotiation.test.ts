import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day';
import { DIPLOMACY_WORDS } from '../../src/i18n/diplomacy-words';
import { namesOf } from '../../src/i18n/format';
import { type Language, LANGUAGES } from '../../src/i18n/language';
import { NEGOTIATION_WORDS } from '../../src/i18n/negotiation-words';
import { relationOn } from '../../src/people/roles/relation';
import { headingOf, headingText, positionsText } from '../../src/speech/negotiation';
import { corridor } from '../law/corridors';
import { realAtlas, realRoles } from '../static-data';

const roles = realRoles();
const { countries } = realAtlas();
const END_OF_2022 = day('2022-12-31');

function asked(pair: string, lang: Language, on = END_OF_2022) {
  const ends = corridor(pair);
  const names = [namesOf(countries, ends.origin, lang), namesOf(countries, ends.destination, lang)] as const;
  return { relation: relationOn(roles, ends, on), day: on, lang, names };
}
const heading = (pair: string, lang: Language = 'en', on = END_OF_2022) => {
  const { relation, ...rest } = asked(pair, lang, on);
  return headingOf(relation, rest);
};
const told = (...of: Parameters<typeof heading>): string =>
  headingText(heading(...of)).replaceAll('\u00a0', ' ');

describe('the heading of the negotiating table', () => {
  test('says what all four counts read, and where two registers lie far apart', () => {
    expect(told('TJK-RUS')).toBe(
      'On 31 December 2022 all four counts read Tajikistan sending and Russia receiving, but Russia registered 186,560 arrivals in 2022 where Tajikistan registered 530 departures.',
    );
    expect(told('TJK-RUS', 'ru')).toBe(
      '31 декабря 2022 года по всем четырём подсчётам Таджикистан — отдающая сторона, а Россия — принимающая сторона, но в 2022 году по учёту России 186 560 прибытий, а по учёту Таджикистана — 530 выбытий.',
    );
    expect(told('TJK-RUS', 'kk')).toBe(
      '2022 жылғы 31 желтоқсанда төрт есептің бәрі бойынша Тәжікстан — жіберуші, Ресей — қабылдаушы, бірақ 2022 жылы Ресей тіркегені — 186 560 келу, ал Тәжікстан тіркегені — 530 кету.',
    );
  });

  test('names the registering states rightly from either end', () =>
    expect(told('RUS-TJK')).toMatch(
      /, but Russia registered 186,560 arrivals in 2022 where Tajikistan registered 530 departures\.$/,
    ));

  test('dates to the day only counts whose periods contain it', () => {
    // Settled population is counted on this very day.
    expect(told('KAZ-DEU', 'en', day('1995-07-01'))).toMatch(/^On 1 July 1995 /);
    expect(told('KAZ-DEU', 'en', day('2026-11-28'))).toMatch(/^In the last figures by 28 November 2026 /);
  });

  test('colours the roles it names and the figures it compares', () =>
    expect(heading('TJK-RUS').flatMap(({ tone }) => tone ?? [])).toEqual([
      ...['sending', 'receiving', 'figure', 'figure'],
    ]));

  test('names each count where they differ, and a contested estimate apart', () =>
    expect(told('KAZ-RUS')).toBe(
      'On 31 December 2022 the counts do not agree on Kazakhstan and Russia: Russia’s register reads a balance, Kazakhstan’s register reads Kazakhstan sending, settled population reads Kazakhstan sending; the estimate is contested, its methods do not agree on a sign. Russia registered 64,382 arrivals in 2022 where Kazakhstan registered 19,383 departures.',
    ));

  test('reads Kazakhstan sending towards Germany by settled population alone in 2022, by both counts in 1995', () => {
    expect(told('KAZ-DEU')).toBe(
      'In the last figures by 31 December 2022 the one count that can be read shows Kazakhstan sending and Germany receiving; the estimate is contested, its methods do not agree on a sign.',
    );
    expect(told('KAZ-DEU', 'en', day('1995-06-01'))).toBe(
      'In the last figures by 1 June 1995 both counts that can be read show Kazakhstan sending and Germany receiving.',
    );
  });

  test('says what there is where nothing can be read', () => {
    expect(told('TKM-TUR')).toMatch(/could be read; there are figures for one way\.$/);
    expect(told('DEU-FRA')).toMatch(/; no table here has a figure of the two\.$/);
    expect(told('KAZ-USA')).toContain('a position of Kazakhstan and the United States');
  });

  test('tells the positions on the day of an act in one sentence', () => {
    const { relation, ...rest } = asked('TJK-RUS', 'en');
    expect(positionsText(relation, rest)).toBe(
      'Positions that day: Tajikistan sending, Russia receiving, by the 4 counts that can be read.',
    );
  });
});

const textsOf = (words: unknown, key = ''): readonly (readonly [string, string])[] => {
  if (typeof words === 'string') return [[key, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) => textsOf(inner, `${key}.${name}`));
};

describe.each(LANGUAGES)('the words of the table in %s', (lang) => {
  const texts = [...textsOf(NEGOTIATION_WORDS[lang]), ...textsOf(DIPLOMACY_WORDS[lang])];

  test('are all there', () => {
    const keys = (words: unknown): string[] =>
      textsOf(words).map(([key]) => key.replace(/\.(one|few|many|other)$/, ''));
    for (const words of [NEGOTIATION_WORDS, DIPLOMACY_WORDS])
      expect(new Set(keys(words[lang]))).toEqual(new Set(keys(words.en)));
    for (const [key, text] of texts) expect(text, key).not.toBe('');
  });
});

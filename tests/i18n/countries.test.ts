import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { countryForm } from '../../src/i18n/format';
import { LANGUAGES } from '../../src/i18n/language';
import { countriesOfTable } from './names';

const list = countriesOfTable();
const countries = new Map(list.map((c) => [c.code, c]));

/** code | ru from, to, in, with | kk from, to, in, of, with */
const TWELVE = `
KAZ | из Казахстана, в Казахстан, в Казахстане, Казахстаном | Қазақстаннан, Қазақстанға, Қазақстанда, Қазақстанның, Қазақстанмен
KGZ | из Кыргызстана, в Кыргызстан, в Кыргызстане, Кыргызстаном | Қырғызстаннан, Қырғызстанға, Қырғызстанда, Қырғызстанның, Қырғызстанмен
TJK | из Таджикистана, в Таджикистан, в Таджикистане, Таджикистаном | Тәжікстаннан, Тәжікстанға, Тәжікстанда, Тәжікстанның, Тәжікстанмен
TKM | из Туркменистана, в Туркменистан, в Туркменистане, Туркменистаном | Түрікменстаннан, Түрікменстанға, Түрікменстанда, Түрікменстанның, Түрікменстанмен
UZB | из Узбекистана, в Узбекистан, в Узбекистане, Узбекистаном | Өзбекстаннан, Өзбекстанға, Өзбекстанда, Өзбекстанның, Өзбекстанмен
RUS | из России, в Россию, в России, Россией | Ресейден, Ресейге, Ресейде, Ресейдің, Ресеймен
BLR | из Беларуси, в Беларусь, в Беларуси, Беларусью | Беларусьтен, Беларуське, Беларусьте, Беларусьтің, Беларусьпен
UKR | из Украины, в Украину, в Украине, Украиной | Украинадан, Украинаға, Украинада, Украинаның, Украинамен
MDA | из Молдовы, в Молдову, в Молдове, Молдовой | Молдовадан, Молдоваға, Молдовада, Молдованың, Молдовамен
ARM | из Армении, в Армению, в Армении, Арменией | Армениядан, Арменияға, Арменияда, Арменияның, Армениямен
AZE | из Азербайджана, в Азербайджан, в Азербайджане, Азербайджаном | Әзірбайжаннан, Әзірбайжанға, Әзірбайжанда, Әзірбайжанның, Әзірбайжанмен
GEO | из Грузии, в Грузию, в Грузии, Грузией | Грузиядан, Грузияға, Грузияда, Грузияның, Грузиямен`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((part) => part.split(', ')));

describe('names of countries', () => {
  test.each(TWELVE)('%s in every case, in Russian and in Kazakh', ([code = ''], ru, kk) => {
    const { names } = countries.get(countryCode(code))!;
    expect([names.ru.from, names.ru.to, names.ru.in, names.ru.with]).toEqual(ru);
    expect([names.kk.from, names.kk.to, names.kk.in, names.kk.of, names.kk.with]).toEqual(kk);
    const { name } = names.en;
    expect(names.en).toEqual({
      name,
      from: `from ${name}`,
      to: `to ${name}`,
      in: `in ${name}`,
      of: `${name}’s`,
      with: name,
    });
  });

  test.each([
    ['USA', 'en', 'in', 'in the United States'],
    ['USA', 'en', 'of', 'the United States’'],
    ['USA', 'kk', 'from', 'АҚШ-тан'],
    ['USA', 'ru', 'to', 'в США'],
    ['ARE', 'kk', 'from', 'Біріккен Араб Әмірліктерінен'],
    ['CUB', 'ru', 'from', 'с Кубы'],
    ['CUB', 'ru', 'to', 'на Кубу'],
    ['FRA', 'ru', 'in', 'во Франции'],
    ['NLD', 'ru', 'in', 'в Нидерландах'],
    ['MAR', 'ru', 'from', 'из Марокко'],
    ['LKA', 'ru', 'from', 'со Шри-Ланки'],
    ['DEU', 'kk', 'from', 'Германиядан'],
    ['KWT', 'kk', 'from', 'Кувейттен'],
    ['CYP', 'kk', 'to', 'Кипрге'],
    ['TUR', 'en', 'name', 'Türkiye'],
    ['KOR', 'ru', 'name', 'Южная Корея'],
    ['OOO', 'kk', 'from', 'басқа елдерден'],
  ] as const)('%s in %s, %s: %s', (code, lang, form, words) => {
    expect(countryForm(countries, countryCode(code), lang, form)).toBe(words);
  });

  test('an unknown country is an error that says what to do', () => {
    expect(() => countryForm(countries, countryCode('XXX'), 'en', 'name')).toThrow(
      /no country XXX.*countries\.csv/,
    );
  });

  test('the Russian preposition is the same way in and where: в and из go together, на and с', () => {
    for (const { code, names } of list) {
      const [from, to, inside] = [names.ru.from, names.ru.to, names.ru.in].map((f) => f.split(' ')[0]);
      expect(to, code).toBe(inside);
      expect(['из', 'с', 'со'], code).toContain(from);
      expect(from === 'из', code).toBe(to === 'в' || to === 'во');
    }
  });

  test('a Kazakh name keeps one vowel harmony through its cases', () => {
    const front = (form: string): boolean => /(?:[тдн]ен|[гк]е|не|нде|[дт]е|нің|дің|тің)$/.test(form);
    for (const { code, names } of list) {
      const sides = [names.kk.from, names.kk.to, names.kk.in, names.kk.of].map(front);
      expect(new Set(sides).size, `${code} ${JSON.stringify(names.kk)}`).toBe(1);
      expect(names.kk.with, code).toMatch(/[мбп]ен$/);
    }
  });

  test('no form is empty or has a stray space, and no name is used twice', () => {
    for (const { code, names } of list)
      for (const lang of LANGUAGES)
        for (const form of Object.values(names[lang])) expect(form, code).toMatch(/^\S(.*\S)?$/);
    for (const lang of LANGUAGES) expect(new Set(list.map((c) => c.names[lang].name)).size).toBe(list.length);
  });

  test('all but other, unknown and stateless origins, the Channel Islands and two former states stand somewhere', () => {
    expect(list.filter(({ anchor }) => anchor === null).map(({ code }) => code)).toEqual([
      ...['XCX', 'OOO', 'SUD', 'SCG', 'UNK', 'XXA'],
    ]);
    for (const { code, anchor } of list)
      if (anchor) expect(Math.abs(anchor[0]) <= 180 && Math.abs(anchor[1]) <= 72, code).toBe(true);
  });
});

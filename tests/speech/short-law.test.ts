import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { type Language, LANGUAGES } from '../../src/i18n/language';
import { sentenceText, wordingOf } from '../../src/speech/sentence';
import { countries, statement } from './cases';

describe('the short line of law', () => {
  const lawOf = (country: string | null, covered: number, corridors: number, lang: Language): string => {
    const of = country === null ? null : countryCode(country);
    const law = { kind: 'listed', country: of, topic: null, covered, corridors } as const;
    const stated = statement({ kind: 'no-period', year: 2023 }, law);
    return sentenceText(wordingOf(stated, countries, lang).narrow.line).replaceAll('\u00a0', ' ');
  };
  const inAll = (...of: [string | null, number, number]): string[] =>
    LANGUAGES.map((lang) => lawOf(...of, lang));

  test('says that the corridors counted are the region’s', () => {
    expect(inAll(null, 60, 132)).toEqual([
      '60 of all 132 corridors had a bilateral agreement in force 31 Dec 2023.',
      '31 дек. 2023 двустороннее соглашение было в силе на 60 из 132 коридоров региона.',
      'Өңірдің 132 дәлізінің 60-ында екіжақты келісім күшінде болды (2023 ж. 31 жел.).',
    ]);
  });

  test('says it where all have an agreement, and where none was found', () => {
    expect(inAll('KAZ', 22, 22)).toEqual([
      'All 22 of Kazakhstan’s corridors had a bilateral agreement in force 31 Dec 2023.',
      '31 дек. 2023 двустороннее соглашение было в силе на всех 22 коридорах Казахстана.',
      'Қазақстанның 22 дәлізінің барлығында екіжақты келісім күшінде болды (2023 ж. 31 жел.).',
    ]);
    expect(inAll('KAZ', 2, 2).slice(0, 2)).toEqual([
      'Both of Kazakhstan’s corridors had a bilateral agreement in force 31 Dec 2023.',
      '31 дек. 2023 двустороннее соглашение было в силе на обоих коридорах Казахстана.',
    ]);
    expect(inAll('KAZ', 0, 22)[1]).toBe(
      '31 дек. 2023 ни на одном из 22 коридоров Казахстана двустороннего соглашения в силе не найдено.',
    );
  });
});

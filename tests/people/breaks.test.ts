import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import type { Measure } from '../../src/domain/measure';
import { type Language, LANGUAGES } from '../../src/i18n/language';
import { namesOf } from '../../src/i18n/format';
import { breakNotices, leftOut, preliminaryOf, preliminaryYears, silenceOf } from '../../src/people/breaks';
import { Law } from '../../src/law/coverage';
import { FlowTable } from '../../src/people/flows';
import { sentenceOf, sentenceText } from '../../src/speech/sentence';
import { noticeText } from '../../src/speech/breaks';
import { FURTHER_GRAMMARS } from '../../src/speech/further';
import { statementOf } from '../../src/speech/statement';
import { realAtlas } from '../static-data';
import { corridor } from '../law/corridors';
import { countries, flow, statement } from '../speech/cases';

const atlas = realAtlas();
const { breaks } = atlas;
const law = new Law(atlas);
const tables = {
  registered: new FlowTable('registered', atlas.observations.registered ?? []),
  refugees: new FlowTable('refugees', atlas.observations.refugees),
};
type Told = keyof typeof tables & Measure;

interface Asked {
  readonly on: string;
  readonly along?: string;
  readonly country?: string;
}

function said(measure: Told, { on, along, country }: Asked, lang: Language = 'en'): string {
  const table = tables[measure];
  const asked = {
    ...{ day: day(on), today: day('2026-11-25'), topic: null, measure, route: null },
    reporting: 'destination' as const,
    corridor: along ? corridor(along) : null,
    country: country ? countryCode(country) : null,
  };
  const period = table.periodOn(day(on))!;
  const flows = table.flows(period, 'destination');
  const missing = leftOut(table, period, 'destination', breaks);
  const known = { law, table, flows, leftOut: missing, breaks };
  const statement = { ...statementOf(asked, known), law: null };
  return sentenceText(sentenceOf(statement, atlas.countries, lang, { further: FURTHER_GRAMMARS })).replaceAll(
    '\u00a0',
    ' ',
  );
}

function noticed(measure: Told, { on, along, country }: Asked, lang: Language = 'en'): string[] {
  const shown = {
    corridor: along ? corridor(along) : null,
    country: country ? countryCode(country) : null,
    reporting: 'destination' as const,
  };
  const table = tables[measure];
  return breakNotices(shown, table, table.periodOn(day(on))!, breaks).map((notice) =>
    noticeText(notice, (code) => namesOf(atlas.countries, code, lang), lang).replaceAll('\u00a0', ' '),
  );
}

describe('a reporter that fell silent', () => {
  test('is found in the table: Russia after 2023, Tajikistan after 2022, Belarus after 2019, Kazakhstan never', () => {
    const lastOf = (code: string) => silenceOf(countryCode(code), tables.registered)?.last.end;
    expect(['RUS', 'TJK', 'BLR', 'KAZ', 'TKM'].map(lastOf)).toEqual([
      '2023-12-31',
      '2022-12-31',
      '2019-12-31',
      undefined,
      undefined,
    ]);
  });

  test('had counted all ten of the largest corridors: none of 2024 or 2025 is called the largest', () => {
    for (const on of ['2024-12-31', '2025-12-31']) {
      const found = leftOut(tables.registered, tables.registered.periodOn(day(on))!, 'destination', breaks);
      expect(found).toMatchObject({ silence: { reporter: 'RUS' }, flow: { persons: 171_234 }, ofTen: 10 });
    }
    expect(
      leftOut(tables.registered, tables.registered.periodOn(day('2023-12-31'))!, 'origin', breaks),
    ).toBeNull();
    expect(LANGUAGES.map((lang) => said('registered', { on: '2024-12-31' }, lang))).toEqual([
      'There are no figures from Russia for 2024. In 2023, the last year with them, Russia counted all ten of the largest corridors; the largest of all was from Tajikistan to Russia: 171,234 people.',
      'Данных России за 2024 год нет. В 2023 году, последнем с такими данными, они охватывали все десять крупнейших коридоров; крупнейший — из Таджикистана в Россию: 171 234 человека.',
      '2024 жыл бойынша Ресейдің дерегі жоқ. Мұндай деректер болған соңғы 2023 жылы олар ең ірі он дәліздің бәрін қамтыған; ең ірісі — Тәжікстаннан Ресейге: 171 234 адам.',
    ]);
  });

  test('is told in words of so many of the ten largest corridors', () => {
    const [largest, end] = [flow('TJK-RUS', 'RUS', 171_234, 2023), day('2024-12-31')];
    const silence = {
      reporter: countryCode('RUS'),
      last: { start: day('2023-01-01'), end: day('2023-12-31') },
    };
    const fact = {
      kind: 'left-out',
      start: end,
      end,
      silence,
      change: null,
      now: null,
      flow: largest,
      ofTen: 7,
    } as const;
    const told = LANGUAGES.map((lang) => sentenceText(sentenceOf(statement(fact, null), countries, lang)));
    expect(told[0]).toContain('Russia counted seven of the ten largest corridors;');
    expect(told[1]).toContain('они охватывали семь из десяти крупнейших коридоров;');
    expect(told[2]).toContain('олар ең ірі он дәліздің жетеуін қамтыған;');
  });

  test('is said beside the other country’s figure, so that 44,536 does not seem to fall to 1,601', () => {
    const asked = { on: '2024-12-31', along: 'UZB-RUS' };
    expect(said('registered', asked)).toContain(
      '1,601 people moved from Uzbekistan to Russia in 2024, by Uzbekistan’s count.',
    );
    expect(LANGUAGES.flatMap((lang) => noticed('registered', asked, lang))).toEqual([
      'Russia stopped reporting. For 2023, its last year, Russia counted 44,536 here and Uzbekistan 2,670: the two countries’ figures make no one series.',
      'Россия больше не передаёт данные. За 2023 год, последний: 44 536 по данным России и 2 670 по данным Узбекистана; одного ряда эти числа не составляют.',
      'Ресей дерек беруді тоқтатты. Соңғы, 2023 жылы: Ресейдің дерегі бойынша — 44 536, Өзбекстанның дерегі бойынша — 2 670; бұл сандар бір қатар құрамайды.',
    ]);
    expect(noticed('registered', { ...asked, on: '2023-12-31' })).toEqual([]);
    expect(noticed('registered', { on: '2024-12-31', along: 'TJK-RUS' })).toEqual([
      'Russia stopped reporting. Its last figure here is for 2023: 171,234.',
    ]);
  });
});

describe('UNHCR’s change of counting in 2024', () => {
  test('is said with its corridor always, with its two countries from 2024 on, and with no other', () => {
    expect(noticed('refugees', { on: '2022-12-31', along: 'UKR-RUS' })).toHaveLength(1);
    expect(noticed('refugees', { on: '2023-12-31', country: 'UKR' })).toEqual([]);
    expect(noticed('refugees', { on: '2025-12-31', country: 'UKR' })).toHaveLength(1);
    expect(noticed('refugees', { on: '2025-12-31', country: 'TJK' })).toEqual([]);
    expect(noticed('refugees', { on: '2025-12-31', along: 'UKR-POL' })).toEqual([]);
    expect(
      LANGUAGES.flatMap((lang) => noticed('refugees', { on: '2024-12-31', along: 'UKR-RUS' }, lang)),
    ).toEqual([
      'UNHCR’s figure for the corridor from Ukraine to Russia falls from 1,227,554 (2023) to 6,894 (2024). What is counted changed: it does not mean that so many people left.',
      'Показатель УВКБ ООН по коридору из Украины в Россию падает: 1 227 554 (2023), 6 894 (2024). Изменилось то, что считают: это не значит, что уехало столько людей.',
      'БҰҰ Босқындар агенттігінің Украинадан Ресейге бағытталған дәліз бойынша көрсеткіші төмендейді: 1 227 554 (2023), 6 894 (2024). Есептеу тәртібі өзгерді: бұл сонша адам кетті дегенді білдірмейді.',
    ]);
  });

  test('leaves no largest corridor of 2024 and no largest part of Russia’s or Ukraine’s total', () => {
    expect(said('refugees', { on: '2023-12-31' })).toContain('the largest');
    expect(said('refugees', { on: '2024-12-31' })).toBe(
      'UNHCR has counted differently since 2024 on the largest corridor of 2023, from Ukraine to Russia. 1,227,554 refugees on 31 December 2023, 6,894 on 31 December 2024.',
    );
    expect(said('refugees', { on: '2025-12-31' })).toContain('5,488 on 31 December 2025.');
    expect(said('refugees', { on: '2023-12-31', country: 'RUS' })).toContain(
      'The largest share was from Ukraine',
    );
    expect(said('refugees', { on: '2024-12-31', country: 'RUS' }).split('.')[0]).not.toContain('largest');
    expect(said('refugees', { on: '2024-12-31', country: 'KAZ' })).toContain('largest');
  });
});

describe('Kazakhstan’s figures of 2025', () => {
  test('are preliminary, those of 2024 and of others are not', () => {
    const flowOn = (along: string, on: string) =>
      tables.registered.flowOf(corridor(along), tables.registered.periodOn(day(on))!, 'destination')!;
    const isPreliminary = (along: string, on: string): boolean =>
      preliminaryOf(breaks, 'registered', flowOn(along, on)) !== undefined;
    expect(isPreliminary('UZB-KAZ', '2025-12-31')).toBe(true);
    expect(isPreliminary('KAZ-RUS', '2025-12-31')).toBe(true);
    expect(isPreliminary('UZB-KAZ', '2024-12-31')).toBe(false);
    expect(isPreliminary('KAZ-UZB', '2025-12-31')).toBe(false);
  });

  test('are called so in the sentence, of a corridor and of the country', () => {
    expect(LANGUAGES.map((lang) => said('registered', { on: '2025-12-31', country: 'KAZ' }, lang))).toEqual([
      expect.stringMatching(
        /^19,429 people moved from CIS states to Kazakhstan in 2025, .*\. The figure is preliminary\.$/,
      ),
      expect.stringMatching(/ Данные предварительные\.$/),
      expect.stringMatching(/ Бұл — алдын ала дерек\.$/),
    ]);
    expect(said('registered', { on: '2025-12-31', along: 'UZB-KAZ' })).toContain(
      'The figure is preliminary.',
    );
    expect(said('registered', { on: '2025-12-31', along: 'KAZ-UZB' })).not.toContain('preliminary');
  });
});

test('Kazakhstan’s register of 2025 is preliminary, and so is a mean of 2023–2025, not one of 2022–2024', () => {
  const years = (start: string, end: string, code = 'KAZ') =>
    preliminaryYears(breaks, 'registered', countryCode(code), { start: day(start), end: day(end) });
  expect(years('2023-01-01', '2025-12-31')).toEqual([2025]);
  expect(years('2022-01-01', '2024-12-31')).toEqual([]);
  expect(years('2023-01-01', '2025-12-31', 'UZB')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { bilateralEntries } from '../../data/import/bilateral';
import { multilateralEntries } from '../../data/import/multilateral';
import { multilateralShort, RENAMED } from '../../data/import/multilateral-names';
import { hasRaw, readRawJson } from '../../data/import/raw';
import { routeEntries } from '../../data/import/routes';
import { spelledOut } from '../../data/import/short-names';
import { readJson } from '../../data/table';

describe('the short names of a bilateral', () => {
  const of = (en: string, ru: string, ...parties: string[]): string[] =>
    Object.values(spelledOut('x', { en, ru }, parties)) as string[];

  test('name both states in full, in the order and with the arrow that were given', () => {
    expect(of('KZ–UZ: readmission (2012)', 'КЗ–УЗ: реадмиссия (2012)', 'KAZ', 'UZB')).toEqual([
      'Kazakhstan–Uzbekistan: readmission (2012)',
      'Казахстан–Узбекистан: реадмиссия (2012)',
    ]);
    expect(of('TJ→RU: recruitment', 'ТЖ→РФ: оргнабор', 'RUS', 'TJK')).toEqual([
      'Tajikistan→Russia: recruitment',
      'Таджикистан→Россия: оргнабор',
    ]);
  });

  test('know a state by a code of the table, by its name and by one that is not ours', () => {
    expect(of('RU–VN: x', 'РФ–ВН: x', 'RUS', 'VNM')[1]).toBe('Россия–Вьетнам: x');
    expect(of('KZ–CN: x', 'КЗ–КНР: x', 'KAZ', 'CHN')[1]).toBe('Казахстан–Китай: x');
    expect(of('UZ–CN: x', 'УЗ–Китай: x', 'UZB', 'CHN')[1]).toBe('Узбекистан–Китай: x');
    expect(of('GE–DE: x', 'ГР–ФРГ: x', 'GEO', 'DEU')).toEqual(['Georgia–Germany: x', 'Грузия–Германия: x']);
    expect(of('KG→KR: x', 'КГ→Корея: x', 'KGZ', 'KOR')).toEqual([
      'Kyrgyzstan→South Korea: x',
      'Кыргызстан→Южная Корея: x',
    ]);
  });

  test('leave the Union its letters', () =>
    expect(of('EU–Armenia: readmission', 'ЕС–Армения: реадмиссия', 'EU', 'ARM')).toEqual([
      'EU–Armenia: readmission',
      'ЕС–Армения: реадмиссия',
    ]));

  test('have the apostrophes of print', () =>
    expect(of("KZ–KG: workers' rights", 'КЗ–КГ: права', 'KAZ', 'KGZ')[0]).toBe(
      'Kazakhstan–Kyrgyzstan: workers’ rights',
    ));

  test('are refused where a code is unknown, a state is no party, or the form is another', () => {
    expect(() => of('KZ–QQ: x', 'КЗ–УЗ: x', 'KAZ', 'UZB')).toThrow('“QQ” in “KZ–QQ: x” is no state');
    expect(() => of('KZ–UZ: x', 'КЗ–ЩЩ: x', 'KAZ', 'UZB')).toThrow('“ЩЩ” in “КЗ–ЩЩ: x” is no state');
    expect(() => of('KZ–KG: x', 'КЗ–КГ: x', 'KAZ', 'UZB')).toThrow('its parties are KAZ and UZB');
    expect(() => of('KZ, UZ and KG: x', 'КЗ–УЗ: x', 'KAZ', 'UZB')).toThrow('is not “state–state:');
  });
});

describe('the short names of a multilateral', () => {
  test('say of what a programme is, its years in full', () =>
    expect(
      multilateralShort('cis-prog-irregular-2006-2008', {
        en: 'CIS programme 2006-08',
        ru: 'Программа СНГ 2006–08',
      }),
    ).toEqual({
      en: 'CIS programme against irregular migration, 2006–2008',
      ru: 'Программа СНГ против незаконной миграции, 2006–2008',
    }));

  test('are as given where nothing was renamed, but for the apostrophes', () =>
    expect(multilateralShort('x', { en: "CIS leaders' statement", ru: 'Заявление глав СНГ' })).toEqual({
      en: 'CIS leaders’ statement',
      ru: 'Заявление глав СНГ',
    }));

  test('are refused where the shared table has changed what was renamed', () =>
    expect(() =>
      multilateralShort('csto-coordination-council', { en: 'CSTO council', ru: 'КСБНМ ОДКБ' }),
    ).toThrow('csto-coordination-council: its short names are now “CSTO council”'));

  test('are refused with codes, with a year cut short, or in Russian with a bare year', () => {
    const given = (en: string, ru: string) => () => multilateralShort('x', { en, ru });
    expect(given('KZ-KG agreement', 'Соглашение')).toThrow('needs its states or years in full');
    expect(given('Treaty', 'Договор РБ–РФ')).toThrow('needs its states or years in full');
    expect(given('Programme 2030-32', 'Программа')).toThrow('needs its states or years in full');
    expect(given('Plan to 2030', 'Конвенция 2030')).toThrow('“Конвенция 2030” needs');
    expect(given('Plan to 2030', 'План до 2030 года')).not.toThrow();
  });
});

test('a Russian route name that we put otherwise is refused where the shared table has changed it', () => {
  const route = { id: 'kaz-kor', name: { en: 'x', ru: 'Казахстан – Корея' }, variants: [], sources: [] };
  expect(() => routeEntries({ routes: [route] })).toThrow('no longer has “прямой безвизовый въезд');
});

interface Named {
  readonly id: string;
  readonly short: { readonly en: string; readonly ru: string };
}
const CODE =
  /(?<!\p{L})(?:КЗ|УЗ|КГ|ТЖ|ТМ|РФ|РБ|РК|КР|РУз|УА|МД|АМ|АЗ|ГР|ВН|ФРГ|КНР)(?!\p{L})|(?<!\p{Lu})(?!EU|ID)[A-Z]{2}[–→-]|[–→-][A-Z]{2}(?![A-Z])/u;
const tooShort = (entries: readonly object[]): string[] =>
  (entries as Named[])
    .flatMap(({ short }) => [short.en, short.ru])
    .filter((name) => CODE.test(name) || /'|\d[-–]\d\d(?!\d)/.test(name));

test.skipIf(!hasRaw())('every name of the shared tables can be imported, without a code of a state', () => {
  const multilateral = multilateralEntries(readRawJson('agreements/multilateral.json'));
  expect(tooShort(bilateralEntries(readRawJson('agreements/bilateral.json')))).toEqual([]);
  expect(tooShort(multilateral)).toEqual([]);
  const ids = (multilateral as Named[]).map(({ id }) => id);
  for (const id of RENAMED) expect(ids).toContain(id);
});

test('no short name of the atlas’s tables has a code of a state', () => {
  for (const kind of ['bilateral', 'multilateral'])
    expect(tooShort(readJson(`instruments-${kind}.json`) as object[])).toEqual([]);
});

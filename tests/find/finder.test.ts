import { expect, test } from 'vitest';
import { formatCorridor } from '../../src/domain/corridor';
import { REGION } from '../../src/domain/country';
import { type Finding, findingsOf } from '../../src/find/finder';
import { namesOf } from '../../src/i18n/format';
import { CONVENTIONS } from '../../src/people/roles/conventions';
import { transitOfState } from '../../src/people/roles/transit';
import { realRecords } from '../static-data';
import { KNOWN, lineOf, OPENING } from './known';

const nameOf = (f: Finding): string[] =>
  f.kind === 'country' ? [f.country] : f.kind === 'corridor' ? [formatCorridor(f.corridor)] : [];
/** What is found while no figures are here. */
const findings = (text: string): Finding[] => findingsOf(text, { ...KNOWN, flows: [] }, OPENING);
/** The countries and corridors found. */
const found = (text: string): string[] => findings(text).flatMap(nameOf);
const instruments = (text: string): string[] =>
  findings(text).flatMap((f) => (f.kind === 'instrument' ? [f.instrument] : []));

test('a country is found in any of the three languages, and by its code', () => {
  for (const text of ['uzb', 'Uzbekistan', 'узбек', 'Өзбек', 'UZB']) expect(found(text)[0], text).toBe('UZB');
  expect(found('turkiye')[0]).toBe('TUR');
  expect(found('Türkiye')[0]).toBe('TUR');
});

test('a corridor is found by two names, with an arrow, a dash or a space between them', () => {
  for (const text of ['uzb → kaz', 'Узбекистан - Казахстан', 'Uzbekistan Kazakhstan', 'UZB-KAZ'])
    expect(found(text)[0], text).toBe('UZB-KAZ');
});

test.each([
  ['Turkey', 'TUR'],
  ['кирг', 'KGZ'],
  ['Киргизия', 'KGZ'],
  ['Туркмения', 'TKM'],
  ['Белоруссия', 'BLR'],
  ['Молдавия', 'MDA'],
  ['holland', 'NLD'],
  ['England', 'GBR'],
  ['USA', 'USA'],
  ['the United States', 'USA'],
  ['UAE', 'ARE'],
  ['США', 'USA'],
  ['ОАЭ', 'ARE'],
  ['kz', 'KAZ'],
  ['uk', 'UKR'],
  ['ky', 'KGZ'],
  ['из Казахстана', 'KAZ'],
  ['Ресейге', 'RUS'],
])('“%s” finds %s', (text, code) => {
  expect(found(text)[0]).toBe(code);
});

test('Korea is first the South, which readers mean, then the North', () => {
  for (const text of ['korea', 'Корея', 'Korea '])
    expect(found(text).slice(0, 2), text).toEqual(['KOR', 'PRK']);
  expect(found('North Korea')[0]).toBe('PRK');
});

test('a name with a hyphen is one country', () => {
  expect(found('Guinea-Bissau')).toEqual(['GNB']);
});

test('a corridor is found in the words of its direction, whichever end comes first', () => {
  for (const text of [
    'KZ-RU',
    'Kazakhstan to Russia',
    'from Kazakhstan to Russia',
    'из Казахстана в Россию',
    'в Россию из Казахстана',
    'Russia from Kazakhstan',
    'Қазақстаннан Ресейге',
  ])
    expect(found(text)[0], text).toBe('KAZ-RUS');
  expect(found('KZ-UZ')[0]).toBe('KAZ-UZB');
  expect(found('с Кубы во Францию')[0]).toBe('CUB-FRA');
  expect(found('from Uzbekistan to the United States')[0]).toBe('UZB-USA');
  expect(found('from South Korea to Kazakhstan')[0]).toBe('KOR-KAZ');
});

test('a direction half typed finds its country', () => {
  for (const text of ['Kazakhstan to', 'из Казахстана в', 'Kazakhstan -'])
    expect(found(text)[0], text).toBe('KAZ');
});

test('nothing is found for nonsense', () => {
  expect(findings('qwxz')).toEqual([]);
  expect(findings('-')).toEqual([]);
});

test('an instrument is found by the words of its name in any order and language, by its id and its year', () => {
  expect(instruments('pensions 1992')).toContain('cis-1992-pensions');
  expect(instruments('2019 irregular kaz')).toContain('kaz-uzb-2019-irregular-migration');
  expect(instruments('реадмиссия 2012 РФ')).toContain('rus-kgz-2012-readmission');
  expect(instruments('реадмиссия 2009 ФРГ')).toContain('kaz-deu-2009-readmission');
  expect(instruments('зейнетақы 2022')).toContain('rus-aze-2022-pensions');
  expect(instruments('eaeu-2014-treaty')).toEqual(['eaeu-2014-treaty']);
});

test('an instrument is found by the words of its title too, once titles are here', () => {
  const { dossiers } = realRecords();
  const byTitle = 'persons staying without a permit';
  expect(instruments(byTitle)).toEqual([]);
  const [first] = findingsOf(byTitle, { ...KNOWN, dossiers }, OPENING);
  expect(first).toEqual({ kind: 'instrument', instrument: 'kaz-che-2010-readmission', day: null });
});

test('instruments come after countries and corridors, five at most', () => {
  for (const text of ['Kazakhstan', 'uzb → kaz', 'Узбекистан']) {
    const kinds = findings(text).map((f) => f.kind);
    expect(kinds.lastIndexOf('corridor')).toBeLessThan(kinds.indexOf('instrument'));
    expect(kinds.lastIndexOf('country')).toBeLessThan(kinds.indexOf('instrument'));
    expect(kinds.filter((kind) => kind === 'instrument')).toHaveLength(5);
  }
  expect(instruments('kz')).toEqual([]);
});

/** The first answer to what readers type, from the opening view of 2023: kind and name, figure, day. */
test.each([
  // Corridors in cases, adjectives and peoples, with the measure that has figures on the day.
  ['kyrgyz to russia 2019', 'KGZ-RUS registered 53810 2019-12-31'],
  ['Kyrgyz migrants in Russia', 'KGZ-RUS registered 54162'],
  ['из киргизии в россию', 'KGZ-RUS registered 54162'],
  ['қырғызстаннан ресейге', 'KGZ-RUS registered 54162'],
  ['сколько киргизов в россии', 'KGZ-RUS registered 54162'],
  ['узбеки в россии', 'UZB-RUS registered 44536'],
  ['таджикских мигрантов в россии', 'TJK-RUS registered 171234'],
  ['в россию из таджикистана 2021', 'TJK-RUS registered 126840 2021-12-31'],
  ['to russia from tajikistan', 'TJK-RUS registered 171234'],
  ['өзбек қазақ', 'UZB-KAZ registered 6519'],
  ['tajik kyrgyz border', 'TJK-KGZ registered 1020'],
  ['31.12.2015 узбекистан казахстан', 'UZB-KAZ residents 616254 2015-12-31'],
  ['2015-12-31 uzb kaz', 'UZB-KAZ residents 616254 2015-12-31'],
  ['қазақстанға өзбекстаннан 2015 жылғы 31 желтоқсан', 'UZB-KAZ residents 616254 2015-12-31'],
  ['узбекистан казахстан сегодня', 'UZB-KAZ residents 744161 2026-11-28'],
  // Beyond the offices' tables the UN's count of residents is offered.
  ['uzbekistan south korea', 'UZB-KOR residents 59358'],
  ['how many uzbeks live in south korea', 'UZB-KOR residents 59358'],
  ['узбеки в южной корее', 'UZB-KOR residents 59358'],
  ['өзбекстаннан оңтүстік кореяға', 'UZB-KOR residents 59358'],
  ['казахи в германии', 'KAZ-DEU residents 872932'],
  ['молдаване в италии', 'MDA-ITA residents 200676'],
  ['turkmenistan turkey', 'TKM-TUR residents 116963'],
  ['из туркмении в турцию', 'TKM-TUR residents 116963'],
  ['Түркияға түрікменстаннан', 'TKM-TUR residents 116963'],
  // A measure that is asked for, at its nearest figures.
  ['money from russia to uzbekistan', 'RUS-UZB remittances 768.795176'],
  ['казахстан россия переводы', 'KAZ-RUS remittances 184.197885'],
  ['беженцы из украины в польшу', 'UKR-POL refugees 955891'],
  ['ukraine poland 2022 refugees', 'UKR-POL refugees 958147 2022-12-31'],
  ['remittances tajikistan', 'TJK remittances'],
  ['refugees germany', 'DEU refugees'],
  ['remittances', 'remittances'],
  // Countries: cases, former names, letters wrong or missing.
  ['узбекистану', 'UZB'],
  ['Узбекистаном', 'UZB'],
  ['Қазақстанның', 'KAZ'],
  ['қазақтарға', 'KAZ'],
  ['uzbeks', 'UZB'],
  ['from kazakhstan', 'KAZ'],
  ['kirgizia', 'KGZ'],
  ['kazahstan', 'KAZ'],
  ['Kyrgystan', 'KGZ'],
  ['Узбикистан', 'UZB'],
  ['Қазакстан', 'KAZ'],
  ['uzbekstan rusia', 'UZB-RUS registered 44536'],
  ['azerbaidjan', 'AZE'],
  ['Dec 2020 kyrgyzstan', 'KGZ 2020-12-31'],
  // Days of the whole region.
  ['31 december 2015', '2015-12-31'],
  ['в марте 2014', '2014-03-31'],
  ['2014 жылғы наурыз', '2014-03-31'],
  ['2019', '2019-12-31'],
  ['2026', '2026-11-28'],
  ['today', '2026-11-28'],
  ['сегодня', '2026-11-28'],
  ['бүгін', '2026-11-28'],
  // Topics: between two states, of one, of all; one document opens by itself.
  ['readmission uzbekistan germany', 'readmission UZB-DEU 2'],
  ['readmission kazakhstan germany', 'kaz-deu-2009-readmission'],
  ['kz–tj: migration cooperation', 'kaz-tjk-2018-migration-cooperation'],
  ['реадмиссия узбекистан германия', 'readmission UZB-DEU 2'],
  ['реадмиссия Өзбекстан Германия', 'readmission UZB-DEU 2'],
  ['labor migration agreement russia uzbekistan', 'labour-migration RUS-UZB 3'],
  ['visas uzbekistan tajikistan', 'mutual-travel UZB-TJK 4'],
  ['visa free uzbekistan tajikistan', 'uzb-tjk-2018-mutual-travel'],
  ['гражданство россия таджикистан', 'rus-tjk-1995-dual-citizenship'],
  ['двойное гражданство россия таджикистан', 'rus-tjk-1995-dual-citizenship'],
  ['реадмиссия казахстан', 'readmission KAZ 20'],
  ['refugee agreement kazakhstan', 'refugees KAZ 5'],
  ['адам саудасы', 'trafficking 13'],
  // Documents by name and year.
  ['СНГ пенсии', 'cis-1992-pensions'],
  ['eaeu treaty', 'eaeu-2014-treaty'],
  ['договор ЕАЭС', 'eaeu-2014-treaty'],
  // Transit and routes.
  ['transit kazakhstan', 'transit KAZ 10'],
  ['транзит через казахстан', 'transit KAZ 10'],
  ['қазақстан арқылы', 'transit KAZ 10'],
  ['through belarus', 'transit BLR 5'],
  ['маршруты', 'transit 34'],
  ['uzbekistan via kazakhstan to russia', 'uzb-kaz-rus-entry-ban'],
])('to “%s” the first answer is %s', (text, answer) => {
  const [first] = findingsOf(text, KNOWN, OPENING);
  expect(first && lineOf(first)).toBe(answer);
});

test('through each country as many routes are found as the lens of routes counts there', () => {
  for (const code of REGION) {
    const { name } = namesOf(KNOWN.atlas.countries, code, 'en');
    const found = findingsOf(`transit ${name}`, KNOWN, OPENING).find(({ kind }) => kind === 'transit');
    const counted = transitOfState(code, KNOWN.routes ?? [], CONVENTIONS).routes.transit.length;
    expect(found && lineOf(found)).toBe(`transit ${code} ${String(counted)}`);
  }
});

test('from one country its departures follow, to one country its arrivals', () => {
  const corridors = (text: string): string[] =>
    findingsOf(text, KNOWN, OPENING).flatMap((f) => (f.kind === 'corridor' ? nameOf(f) : []));
  expect(corridors('из казахстана').every((corridor) => corridor.startsWith('KAZ-'))).toBe(true);
  expect(corridors('Қазақстанға').every((corridor) => corridor.endsWith('-KAZ'))).toBe(true);
  expect(corridors('kazakhstan')).toContain('UZB-KAZ');
});

test('a day that never was, or came before the atlas, is none', () => {
  expect(findings('31 february 2015').every(({ day }) => day === null)).toBe(true);
  expect(findings('31.02.2015').every(({ day }) => day === null)).toBe(true);
  expect(findings('Kazakhstan 1936').every(({ day }) => day === null)).toBe(true);
});

test('an answer takes less than five milliseconds', () => {
  const texts = [
    'kyrgyz to russia 2019',
    'uzbekstan rusia',
    'readmission uzbekistan germany',
    'asdfghjkl qwertyu',
  ];
  const times = Array.from({ length: 40 }, (_, i) => {
    const before = performance.now();
    findingsOf(texts[i % texts.length]!, KNOWN, OPENING);
    return performance.now() - before;
  });
  expect(times.sort((a, b) => a - b)[20]).toBeLessThan(5);
});

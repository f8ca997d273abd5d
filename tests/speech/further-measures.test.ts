import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { decodeEstimatedTotals } from '../../src/domain/figures';
import { type Measure, MEASURES } from '../../src/domain/measure';
import type { Language } from '../../src/i18n/language';
import { Law } from '../../src/law/coverage';
import { leftOut } from '../../src/people/breaks';
import { FlowTable } from '../../src/people/flows';
import { sentenceOf, sentenceText } from '../../src/speech/sentence';
import { FURTHER_GRAMMARS } from '../../src/speech/further';
import { isFurther } from '../../src/speech/facts';
import { statementOf } from '../../src/speech/statement';
import { built, realAtlas } from '../static-data';
import { corridor } from '../law/corridors';

const atlas = realAtlas();
const law = new Law(atlas);
const FURTHER = MEASURES.filter(isFurther);
const totals = decodeEstimatedTotals(built('estimated'));
const tables = new Map(
  FURTHER.map((m) => [m, new FlowTable(m, atlas.observations[m], m === 'estimated' ? totals : [])]),
);

interface Asked {
  readonly on: string;
  readonly along?: string;
  readonly country?: string;
}

/** What is said of people, or money, by a measure; the law is left out. */
function told(measure: Measure, { on, along, country }: Asked, lang: Language = 'en'): string {
  const table = tables.get(measure as (typeof FURTHER)[number])!;
  const asked = {
    ...{ day: day(on), today: day('2026-11-25'), topic: null, measure, route: null },
    reporting: 'destination' as const,
    corridor: along ? corridor(along) : null,
    country: country ? countryCode(country) : null,
  };
  const period = table.periodOn(day(on));
  const flows = period ? table.flows(period, 'destination') : [];
  const missing = period && leftOut(table, period, 'destination', atlas.breaks);
  const statement = {
    ...statementOf(asked, { law, table, flows, listed: [], leftOut: missing, breaks: atlas.breaks }),
    law: null,
  };
  return sentenceText(sentenceOf(statement, atlas.countries, lang, FURTHER_GRAMMARS)).replaceAll(
    '\u00a0',
    ' ',
  );
}
const inAll = (measure: Measure, asked: Asked): string[] =>
  (['en', 'ru', 'kk'] as const).map((lang) => told(measure, asked, lang));

describe('estimated moves', () => {
  test('are of five years: the range of six methods first, then the one shown, which is an end of it', () =>
    expect(inAll('estimated', { on: '2018-03-01', along: 'KAZ-RUS' })).toEqual([
      'In the five years from mid-2015 to mid-2020 between 0 and 783,568 people moved from Kazakhstan to Russia, by the estimates of six methods; the method shown gives 783,568, the highest of the six.',
      'По оценкам шести методов Абеля и Коэна, за пять лет с середины 2015 года по середину 2020 года из Казахстана в Россию переехали от 0 до 783 568 человек; показанный метод даёт 783 568, наибольшую из шести оценок.',
      'Абель мен Коэннің алты әдісінің бағалауы бойынша, 2015 жылдың ортасынан 2020 жылдың ортасына дейінгі бес жылда Қазақстаннан Ресейге 0 – 783 568 адам көшкен; көрсетілген әдіс бойынша 783 568: бұл — алты бағалаудың ең жоғарысы.',
    ]));

  test('of a country range over the six methods’ totals, both ways', () => {
    expect(told('estimated', { on: '2018-03-01', country: 'KAZ' })).toMatch(
      /^In the five years from mid-2015 to mid-2020 between [\d,]+ and [\d,]+ people moved from other countries to Kazakhstan, by the estimates of six methods; the method shown gives 978,653(, the highest of the six)?; the largest share from Russia \(0 to 563,097\)\. Between [\d,]+ and [\d,]+ people moved from Kazakhstan to other countries, by the estimates of six methods; the method shown gives 1,083,475(, the highest of the six)?; the largest share to Russia \(0 to 783,568\)\.$/,
    );
    expect(told('estimated', { on: '2018-03-01', country: 'DEU' })).toContain(
      'moved from the twelve states of this atlas to Germany',
    );
  });

  test('end in mid-2020', () =>
    expect(told('estimated', { on: '2023-12-31', along: 'KAZ-RUS' })).toBe('No figures for 2023.'));
});

describe('refugees', () => {
  test('are present on 31 December, asylum-seekers apart', () =>
    expect(inAll('refugees', { on: '2023-12-31', along: 'UKR-RUS' })).toEqual([
      'On 31 December 2023, 1,227,554 refugees from Ukraine were in Russia, according to UNHCR; asylum-seekers, counted separately: 257.',
      'По данным УВКБ ООН, 31 декабря 2023 года в России находились 1 227 554 беженца из Украины; отдельно учтены лица, ищущие убежища: 257.',
      'БҰҰ Босқындар агенттігінің деректері бойынша, 2023 жылғы 31 желтоқсанда Ресейде Украинадан шыққан 1 227 554 босқын болған; бөлек есептелетін пана іздеушілер: 257.',
    ]));

  test('of the day before are those of the year before', () =>
    expect(told('refugees', { on: '2023-12-30', along: 'UKR-RUS' })).toContain('1,275,315 refugees'));

  test('in a country come first, from it after', () =>
    expect(told('refugees', { on: '2023-12-31', country: 'RUS' })).toMatch(
      /^On 31 December 2023, [\d,]+ refugees from other countries were in Russia, the largest share from Ukraine \(1,227,554\), according to UNHCR; asylum-seekers, counted separately: [\d,]+\. [\d,]+ refugees from Russia were in other countries, the largest share in .+\.$/,
    ));
});

test('where most refugees are of unknown origin, the largest share is that of a known country', () => {
  expect(told('refugees', { on: '2024-12-31', country: 'KAZ' })).toMatch(
    /^On 31 December 2024, 65,833 refugees from other countries were in Kazakhstan, the largest share with a known country from Afghanistan \(202\)/,
  );
  expect(told('refugees', { on: '2023-12-31', country: 'RUS' })).not.toContain('known country');
});

describe('refugee arrivals', () => {
  test('are told by what they are made of, applications apart', () =>
    expect(inAll('refugee-arrivals', { on: '2022-06-01', along: 'UKR-DEU' })).toEqual([
      'In 2022 UNHCR recorded 1,000,475 refugee arrivals from Ukraine in Germany: 820,143 recognised on a group basis or given temporary protection and 180,332 in a refugee-like situation; new asylum applications, counted separately: 705.',
      'По данным УВКБ ООН, в 2022 году из Украины в Германию прибыли 1 000 475 беженцев: признаны на групповой основе или получили временную защиту — 820 143, в положении, сходном с положением беженцев, — 180 332; отдельно учтены новые ходатайства об убежище: 705.',
      'БҰҰ Босқындар агенттігінің деректері бойынша, 2022 жылы Украинадан Германияға 1 000 475 босқын келген: топтық негізде танылған немесе уақытша қорғау алған — 820 143, босқындарға ұқсас жағдайда — 180 332; бөлек есептелетін пана сұраған жаңа өтініштер: 705.',
    ]));

  test('in Russia in 2022 were all in a refugee-like situation', () =>
    expect(told('refugee-arrivals', { on: '2022-12-31', along: 'UKR-RUS' })).toContain(
      '1,209,915 refugee arrivals from Ukraine in Russia: all in a refugee-like situation',
    ));

  test('where none are reported applications stand in, and are called so', () =>
    expect(inAll('refugee-arrivals', { on: '2014-12-31', along: 'UKR-RUS' })).toEqual([
      'In 2014 people from Ukraine made 271,237 new asylum applications in Russia, according to UNHCR; there is no figure for other arrivals.',
      'По данным УВКБ ООН, в 2014 году люди из Украины подали в России 271 237 новых ходатайств об убежище; о других прибывших данных нет.',
      'БҰҰ Босқындар агенттігінің деректері бойынша, 2014 жылы Ресейде Украинадан шыққан адамдардан пана сұраған 271 237 жаңа өтініш түскен; басқа келгендер туралы дерек жоқ.',
    ]));

  test('of a country are not added to the applications that stand in', () =>
    expect(told('refugee-arrivals', { on: '2014-12-31', country: 'ARM' })).toMatch(
      /^In 2014, 3,850 refugee arrivals from other countries were recorded in Armenia, all from Syria, according to UNHCR; new asylum applications, counted separately: \d+/,
    ));
});

describe('remittances', () => {
  test('go from where people live to where they come from, by a model', () =>
    expect(inAll('remittances', { on: '2021-06-30', along: 'TJK-RUS' })).toEqual([
      'In 2021 an estimated US$2.3 billion went from Russia to Tajikistan; this is a model’s figure, not a measurement.',
      'По модельной оценке, в 2021 году из России в Таджикистан переведено 2,3 млрд долларов США; это результат модели, а не измерение.',
      'Модельдік бағалау бойынша, 2021 жылы Ресейден Тәжікстанға 2,3 млрд АҚШ доллары аударылған; бұл өлшенген шама емес.',
    ]));

  test('to a country come first: Tajikistan received 2,922 million', () =>
    expect(told('remittances', { on: '2021-06-30', country: 'TJK' })).toMatch(
      /^In 2021 an estimated US\$2\.9 billion went to Tajikistan from other countries, the largest share from Russia \(US\$2\.3 billion\)\. An estimated US\$[\d.,]+ million went from Tajikistan to other countries/,
    ));

  test('from Kazakhstan to Uzbekistan in 2021 have no estimate, which is not zero', () =>
    expect(inAll('remittances', { on: '2021-06-30', along: 'UZB-KAZ' })).toEqual([
      'No estimate was found of money sent from Kazakhstan to Uzbekistan in 2021.',
      'Оценки денежных переводов из Казахстана в Узбекистан в 2021 году не найдено.',
      '2021 жылы Қазақстаннан Өзбекстанға жіберілген ақша көлеміне қатысты бағалау табылмады.',
    ]));

  test('are known for 2017 and 2021 only', () => {
    expect(tables.get('remittances')!.periods.map(({ end }) => end)).toEqual(['2017-12-31', '2021-12-31']);
    expect(told('remittances', { on: '2019-06-30', along: 'TJK-RUS' })).toBe('No figures for 2019.');
  });
});

describe('the largest corridor', () => {
  test.each([
    [
      'estimated',
      '2018-03-01',
      /from Ukraine to Russia: between 0 and 991,328 people, by the estimates of six methods; the method shown, by which it is the largest, gives 991,328, the highest/,
    ],
    ['refugees', '2023-12-31', /from Ukraine to Russia: 1,227,554 refugees, according to UNHCR\.$/],
    [
      'refugee-arrivals',
      '2014-12-31',
      /from Ukraine to Russia: 271,237 new asylum applications, according to UNHCR/,
    ],
    ['remittances', '2021-06-30', /from Russia to Ukraine: US\$9\.6 billion, a model’s figure\.$/],
  ] as const)('of %s', (measure, on, words) => expect(told(measure, { on })).toMatch(words));
});

test('for states in and outside the region each sentence is well formed', { timeout: 60_000 }, () => {
  for (const [measure, table] of tables)
    for (const { end } of table.periods)
      for (const country of ['RUS', 'TKM', 'ARM', 'DEU'])
        for (const text of inAll(measure, { on: end, country }))
          expect(text).toMatch(/^(?:\p{Lu}|\d)(?!.*(?: {2}|,,|\.\.| [,.;:]|undefined|NaN)).*\.$/u);
});

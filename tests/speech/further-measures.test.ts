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
  const known = { law, table, flows, leftOut: missing, breaks: atlas.breaks };
  const { day: at, today, people, preliminary = false } = statementOf(asked, known);
  const statement = { day: at, today, people, preliminary, law: null };
  return sentenceText(sentenceOf(statement, atlas.countries, lang, { further: FURTHER_GRAMMARS })).replaceAll(
    '\u00a0',
    ' ',
  );
}
const inAll = (measure: Measure, asked: Asked): string[] =>
  (['en', 'ru', 'kk'] as const).map((lang) => told(measure, asked, lang));

describe('estimated moves', () => {
  test('are of five years: the range of six methods first, then the one shown, which is an end of it', () =>
    expect(inAll('estimated', { on: '2018-03-01', along: 'KAZ-RUS' })).toEqual([
      '0 to 783,568 people are estimated to have gone from Kazakhstan to Russia in the five years from mid-2015 to mid-2020, by six methods of estimation. The method shown gives 783,568, the highest of the six.',
      'От 0 до 783 568 человек выехали, по оценкам, из Казахстана в Россию за пять лет с середины 2015 года по середину 2020 года, по шести методам Абеля и Коэна. Показанный метод даёт 783 568, наибольшую из шести оценок.',
      '0 – 783 568 адам 2015 жылдың ортасынан 2020 жылдың ортасына дейінгі бес жылда Қазақстаннан Ресейге қоныс аударған деп бағаланады (Абель мен Коэннің алты әдісі бойынша). Көрсетілген әдіс бойынша 783 568: бұл — алты бағалаудың ең жоғарысы.',
    ]));

  test('of a country range over the six methods’ totals, both ways', () => {
    expect(told('estimated', { on: '2018-03-01', country: 'KAZ' })).toMatch(
      /^172,433 to 978,653 people are estimated to have gone from other countries to Kazakhstan in the five years from mid-2015 to mid-2020, by six methods of estimation\. The method shown gives 978,653, the highest of the six\. The largest share came from Russia \(0 to 563,097\)\. 294,048 to 1,083,475 people are estimated to have gone from Kazakhstan to other countries in the five years from mid-2015 to mid-2020\. The method shown gives 1,083,475, the highest of the six\. The largest share went to Russia \(0 to 783,568\)\.$/,
    );
    expect(told('estimated', { on: '2018-03-01', country: 'DEU' })).toContain(
      'estimated to have gone from the twelve states of this atlas to Germany',
    );
  });

  test('end in mid-2020', () =>
    expect(told('estimated', { on: '2023-12-31', along: 'KAZ-RUS' })).toBe(
      'No figures were found for 2023.',
    ));
});

describe('refugees', () => {
  test('are present on 31 December, asylum-seekers apart', () =>
    expect(inAll('refugees', { on: '2023-12-31', along: 'UKR-RUS' })).toEqual([
      '1,227,554 refugees from Ukraine were in Russia on 31 December 2023, according to UNHCR. Asylum-seekers, counted separately: 257.',
      '1 227 554 беженца из Украины находились в России 31 декабря 2023 года, по данным УВКБ ООН. Отдельно учтены лица, ищущие убежища: 257.',
      '1 227 554 босқын Украинадан шығып, 2023 жылғы 31 желтоқсанда Ресейде болған (БҰҰ Босқындар агенттігінің деректері бойынша). Бөлек есептелетін пана іздеушілер: 257.',
    ]));

  test('of the day before are those of the year before', () =>
    expect(told('refugees', { on: '2023-12-30', along: 'UKR-RUS' })).toContain('1,275,315 refugees'));

  test('in a country come first, from it after', () =>
    expect(told('refugees', { on: '2023-12-31', country: 'RUS' })).toMatch(
      /^1,230,131 refugees from other countries were in Russia on 31 December 2023, according to UNHCR\. The largest share was from Ukraine \(1,227,554\)\. Asylum-seekers, counted separately: 891\. 86,135 refugees from Russia were in other countries on 31 December 2023\. The largest share was in France \(34,900\)\. Asylum-seekers, counted separately: 114,669\.$/,
    ));
});

test('where most refugees are of unknown origin, the largest share is that of a known country', () => {
  expect(told('refugees', { on: '2024-12-31', country: 'KAZ' })).toMatch(
    /^65,833 refugees from other countries were in Kazakhstan on 31 December 2024, according to UNHCR\. The largest share with a known country was from Afghanistan \(202\)\./,
  );
  expect(told('refugees', { on: '2023-12-31', country: 'RUS' })).not.toContain('known country');
});

describe('refugee arrivals', () => {
  test('are told by what they are made of, applications apart', () =>
    expect(inAll('refugee-arrivals', { on: '2022-06-01', along: 'UKR-DEU' })).toEqual([
      '1,000,475 refugee arrivals from Ukraine were recorded in Germany in 2022, according to UNHCR. Of them 820,143 were recognised on a group basis or given temporary protection and 180,332 were in a refugee-like situation. New asylum applications, counted separately: 705.',
      '1 000 475 беженцев прибыли из Украины в Германию в 2022 году, по данным УВКБ ООН. Из них признаны на групповой основе или получили временную защиту — 820 143, в положении, сходном с положением беженцев, — 180 332. Отдельно учтены новые ходатайства об убежище: 705.',
      '1 000 475 босқын 2022 жылы Украинадан Германияға келген (БҰҰ Босқындар агенттігінің деректері бойынша). Олардың ішінде топтық негізде танылған немесе уақытша қорғау алған — 820 143, босқындарға ұқсас жағдайда — 180 332. Бөлек есептелетін пана сұраған жаңа өтініштер: 705.',
    ]));

  test('in Russia in 2022 were all in a refugee-like situation', () =>
    expect(told('refugee-arrivals', { on: '2022-12-31', along: 'UKR-RUS' })).toContain(
      '1,209,915 refugee arrivals from Ukraine were recorded in Russia in 2022, according to UNHCR. All were in a refugee-like situation.',
    ));

  test('where none are reported applications stand in, and are called so', () =>
    expect(inAll('refugee-arrivals', { on: '2014-12-31', along: 'UKR-RUS' })).toEqual([
      '271,237 new asylum applications were made in Russia by people from Ukraine in 2014, according to UNHCR. There is no figure for other arrivals.',
      '271 237 новых ходатайств об убежище люди из Украины подали в России в 2014 году, по данным УВКБ ООН. О других прибывших данных нет.',
      '271 237 жаңа пана сұрау өтініші 2014 жылы Ресейде Украинадан шыққан адамдардан түскен (БҰҰ Босқындар агенттігінің деректері бойынша). Басқа келгендер туралы дерек жоқ.',
    ]));

  test('of a country are not added to the applications that stand in', () =>
    expect(told('refugee-arrivals', { on: '2014-12-31', country: 'ARM' })).toMatch(
      /^3,850 refugee arrivals from other countries were recorded in Armenia in 2014, according to UNHCR\. All were from Syria\. New asylum applications, counted separately: 218\./,
    ));
});

describe('remittances', () => {
  test('go from where people live to where they come from, by a model', () =>
    expect(inAll('remittances', { on: '2021-06-30', along: 'TJK-RUS' })).toEqual([
      'US$2.3 billion is estimated to have gone from Russia to Tajikistan in 2021, by a model.',
      '2,3 млрд долларов США переведено из России в Таджикистан в 2021 году, по модельной оценке.',
      '2,3 млрд АҚШ доллары 2021 жылы Ресейден Тәжікстанға аударылған (модельдік бағалау бойынша).',
    ]));

  test('to a country come first: Tajikistan received 2,922 million', () =>
    expect(told('remittances', { on: '2021-06-30', country: 'TJK' })).toMatch(
      /^US\$2\.9 billion is estimated to have gone from other countries to Tajikistan in 2021, by a model\. The largest share went from Russia \(US\$2\.3 billion\)\. US\$[\d.,]+ million is estimated to have gone from Tajikistan to other countries in 2021\./,
    ));

  test('from Kazakhstan to Uzbekistan in 2021 have no estimate, which is not zero', () =>
    expect(inAll('remittances', { on: '2021-06-30', along: 'UZB-KAZ' })).toEqual([
      'No estimate was found of money sent from Kazakhstan to Uzbekistan in 2021.',
      'Оценки денежных переводов из Казахстана в Узбекистан в 2021 году не найдено.',
      '2021 жылы Қазақстаннан Өзбекстанға жіберілген ақша көлеміне қатысты бағалау табылмады.',
    ]));

  test('are known for 2017 and 2021 only', () => {
    expect(tables.get('remittances')!.periods.map(({ end }) => end)).toEqual(['2017-12-31', '2021-12-31']);
    expect(told('remittances', { on: '2019-06-30', along: 'TJK-RUS' })).toBe(
      'No figures were found for 2019.',
    );
  });
});

describe('the largest corridor', () => {
  test.each([
    [
      'estimated',
      '2018-03-01',
      /^0 to 991,328 people are estimated to have gone from Ukraine to Russia in .*, by six methods of estimation, the largest number by the method shown\. The method shown gives 991,328, the highest of the six\.$/,
    ],
    [
      'refugees',
      '2023-12-31',
      /^1,227,554 refugees from Ukraine were in Russia on 31 December 2023, according to UNHCR, the largest such number in this atlas\./,
    ],
    [
      'refugee-arrivals',
      '2014-12-31',
      /^271,237 new asylum applications were made in Russia by people from Ukraine in 2014, according to UNHCR, the largest such number in this atlas\./,
    ],
    [
      'remittances',
      '2021-06-30',
      /^US\$9\.6 billion is estimated to have gone from Russia to Ukraine in 2021, by a model, the largest such sum in this atlas\.$/,
    ],
  ] as const)('of %s', (measure, on, words) => expect(told(measure, { on })).toMatch(words));
});

test('for states in and outside the region each sentence is well formed', { timeout: 60_000 }, () => {
  for (const [measure, table] of tables)
    for (const { end } of table.periods)
      for (const country of ['RUS', 'TKM', 'ARM', 'DEU'])
        for (const text of inAll(measure, { on: end, country }))
          expect(text).toMatch(/^(?:\p{Lu}|\d)(?!.*(?: {2}|,,|\.\.| [,.;:]|undefined|NaN)).*\.$/u);
});

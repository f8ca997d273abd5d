import { describe, expect, test } from 'vitest';
import { type CountryCode, countryCode } from '../../src/domain/country';
import { parseCorridor } from '../../src/domain/corridor';
import { day } from '../../src/domain/day';
import { Quantity, type WorkCount } from '../../src/domain/work';
import type { WorkKind } from '../../src/domain/work-kind';
import { formatPersons, namesOf } from '../../src/i18n/format';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { Law } from '../../src/law/coverage';
import { Work } from '../../src/people/work';
import { sentenceOf, sentenceText, type Wording, wordingOf } from '../../src/speech/sentence';
import { statementOf } from '../../src/speech/statement';
import { arcText, countedText, countSentence, periodText } from '../../src/speech/work';
import { WORK_GRAMMARS } from '../../src/speech/work-grammars';
import { realAtlas, realCounts } from '../static-data';

const atlas = realAtlas();
const law = new Law(atlas);
const counts = realCounts();
const all = new Work(counts);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const contextOf = (lang: Language) => ({
  words: WORK_GRAMMARS[lang],
  lang,
  name: (code: CountryCode) => namesOf(atlas.countries, code, lang),
});
const found = (id: string): WorkCount => counts.find((count) => count.id === id)!;
const said = (id: string, lang: Language): string => plain(countSentence(found(id), contextOf(lang)));
const numbersOf = (text: string): string[] => text.match(/\d+(?:[,\u00a0]\d{3})*/g) ?? [];

/** What a page says of the official counts of a corridor, a country or all. */
function statementOn(about: string, on: string, kind: WorkKind | null = null) {
  const corridor = about.includes('-') ? parseCorridor(about) : null;
  const country = about !== '' && corridor === null ? countryCode(about) : null;
  const chosen = { corridor, country, route: null, topic: null, kind, measure: 'work' } as const;
  const asked = { ...chosen, day: day(on), today: day('2026-11-25'), reporting: 'destination' } as const;
  const work = { all, near: all.allNear(day(on), kind) };
  return statementOf(asked, { law, table: null, flows: [], leftOut: null, work });
}
const worded = (about: string, on: string, lang: Language = 'en', kind: WorkKind | null = null): Wording =>
  wordingOf(statementOn(about, on, kind), atlas.countries, lang, { work: WORK_GRAMMARS });
const page = (about: string, on: string, lang: Language = 'en', kind: WorkKind | null = null): string =>
  plain(
    sentenceText(sentenceOf(statementOn(about, on, kind), atlas.countries, lang, { work: WORK_GRAMMARS })),
  );

describe('a count is told with who counted it, who reported it and what it is not', () => {
  test('citizens of Uzbekistan entered Russia over 1,450,000 times for work in 2022', () => {
    expect(said('L026', 'en')).toBe(
      'By the Border Service of Russia’s FSB, reported by Daryo, citizens of Uzbekistan entered Russia over 1,450,000 times for work in 2022. Entries are crossings, not people.',
    );
    expect(said('L026', 'ru')).toBe(
      'По данным Пограничной службы ФСБ России, которые приводит Daryo, в 2022 году граждане Узбекистана въезжали в Россию для работы более 1 450 000 раз. Въезды — это пересечения границы, а не люди.',
    );
    expect(said('L026', 'kk')).toBe(
      'Ресей ФҚҚ Шекара қызметінің Daryo келтірген дерегі бойынша, Өзбекстан азаматтары 2022 жылы Ресейге жұмыс үшін 1 450 000-нан астам рет кірген. Бұл шекарадан өту саны, адам саны емес.',
    );
  });

  test('Tajikistan counted 331,353 exit cards in ten months of 2021, Russia 1,597,481 registrations for work', () => {
    expect(said('L161', 'en')).toMatch(
      /^By the Labour Ministry of Tajikistan, .*331,353 citizens of Tajikistan left to work abroad in January–October 2021\./,
    );
    expect(said('L082', 'en')).toMatch(
      /^By the Interior Ministry of Russia, .*registered for work 1,597,481 times in Russia in January–October 2021\./,
    );
    expect(said('L161', 'ru')).toMatch(/^По данным Министерства труда Таджикистана.*331 353 гражданина/);
    expect(said('L082', 'ru')).toMatch(/^По данным МВД России.*1 597 481 раз\./);
  });

  test('an authority that publishes its own count is not reported by itself', () =>
    expect(said('L549', 'en')).toMatch(/^By the Eurasian Economic Commission, 243,527 citizens/));

  test('a page that names no authority says so', () => {
    expect(said('L033', 'en')).toMatch(/^By thecentralasia\.com, which names no authority, citizens of/);
    expect(said('L033', 'ru')).toMatch(/^По сообщению thecentralasia\.com, где ведомство не названо, /);
    expect(said('L033', 'kk')).toMatch(/^Ведомствоны атамаған thecentralasia\.com хабарлауынша, /);
  });

  test('employers’ permits of 2016 are documents, those of later dates are workers', () => {
    expect(said('L290', 'en')).toContain('1,388 employers’ permits for citizens of India were issued');
    expect(said('L308', 'en')).toContain('1,661 citizens of Türkiye worked on employers’ permits');
  });

  test('citizens abroad are said to work there only where the page says so', () => {
    expect(said('L178', 'en')).toContain(
      'about 698,000 citizens of Uzbekistan worked in Russia on 31 December',
    );
    expect(said('L229', 'en')).toContain('about 616,000 citizens of Kyrgyzstan were in Russia in May 2017');
  });

  test('what no citizenship or country is named of is told of all', () => {
    expect(said('L001', 'en')).toContain('2,221,826 work patents were issued to foreign citizens in Russia');
    expect(said('L559', 'en')).toContain('citizens of EAEU states worked within the EAEU in 2022');
    expect(said('L559', 'ru')).toContain('граждан государств ЕАЭС работали внутри ЕАЭС');
  });
});

describe('every count of the table', () => {
  test.each(LANGUAGES)('makes a sentence with its own number: %s', (lang) => {
    expect(counts.length).toBeGreaterThan(500);
    for (const count of counts) {
      const sentence = countSentence(count, contextOf(lang));
      expect(sentence, count.id).not.toMatch(/[{}]|undefined|null|NaN| {2}|,,| [,.]/);
      expect(sentence, count.id).toMatch(/^[\p{Lu}\d].*\.$/u);
      const number = count.quantity.told((n) => formatPersons(n, lang));
      expect(sentence, count.id).toContain(number);
      expect(countedText(count, contextOf(lang)), count.id).toContain(number);
    }
  });

  test.each(LANGUAGES)('has no other number of its size, so no sum of two: %s', (lang) => {
    for (const count of counts) {
      const { publisher, period } = count;
      const own = count.quantity.told((n) => formatPersons(n, lang));
      const { caveat } = WORK_GRAMMARS[lang].measures[count.measure];
      const text = countSentence(count, contextOf(lang))
        .replace(caveat, '')
        .replace(publisher.split(' (')[0]!, '');
      const others = numbersOf(text).filter((n) => n !== own && !period.includes(n) && Number(n) > 31);
      expect(others, count.id).toEqual([]);
    }
  });

  test('calls no crossing, registration or document people', () => {
    const people = { en: /\bpeople\b/, ru: /людей|человек/, kk: /адам(?! саны емес| көп| бірнеше)/ };
    const kinds: readonly WorkKind[] = ['crossings', 'registrations', 'documents'];
    for (const lang of LANGUAGES)
      for (const count of counts.filter(({ kind }) => kinds.includes(kind))) {
        const { caveat } = WORK_GRAMMARS[lang].measures[count.measure];
        const own = countSentence(count, contextOf(lang)).replace(caveat, '');
        expect(own + countedText(count, contextOf(lang)), count.id).not.toMatch(people[lang]);
      }
  });

  test.each(LANGUAGES)('says no more than its page of a round number: %s', (lang) => {
    const mark = {
      en: /^(?:about|over|almost|up to) /,
      ru: /^(?:около|более|почти|до) /,
      kk: /^шамамен |^[\d ]+-\S+ (?:астам|жуық|дейін) /,
    };
    for (const count of counts)
      expect(mark[lang].test(plain(countedText(count, contextOf(lang)))), count.id).toBe(!count.exact);
  });
});

describe('beside an arc', () => {
  const beside = (id: string, lang: Language): string => plain(arcText(found(id), contextOf(lang)));

  test('a number is short, and “over” stays true of it', () => {
    expect(beside('L026', 'en')).toBe('over 1.45m entries for work, 2022');
    expect(beside('L026', 'ru')).toBe('более 1,45 млн въездов для работы, 2022');
    expect(beside('L026', 'kk')).toBe('1,45 млн-нан астам рет жұмыс үшін кіру, 2022');
    expect(beside('L155', 'kk')).toBe('518 мыңнан астам рет жұмысқа кету, 2019');
    expect(beside('L161', 'en')).toBe('331k departures for work, January–October 2021');
    expect(beside('L161', 'ru')).toBe('331 тыс. выездов на работу, январь–октябрь 2021 года');
    expect(beside('L264', 'en')).toBe('4,341 seasonal visas, 2022');
  });

  test('a period is as precise as its page has it', () => {
    const of = (period: string) => {
      return LANGUAGES.map((lang) => plain(periodText({ period }, lang)));
    };
    expect(of('2022')).toEqual(['2022', '2022', '2022']);
    expect(of('2022-06')).toEqual(['June 2022', 'июнь 2022 года', '2022 жылғы маусым']);
    expect(of('2019-01/2019-06')).toEqual([
      'January–June 2019',
      'январь–июнь 2019 года',
      '2019 жылғы қаңтар–маусым',
    ]);
    expect(of('2015-01/2015-06-15')).toEqual([
      '1 January – 15 June 2015',
      '1 января – 15 июня 2015 года',
      '2015 жылғы 1 қаңтар – 15 маусым',
    ]);
    expect(of('2024-12-31')).toEqual(['31 December 2024', '31 декабря 2024 года', '2024 жылғы 31 желтоқсан']);
  });
});

test.each([
  [1, '1 патент на работу выдан гражданам'],
  [2, '2 патента на работу выдано гражданам'],
  [5, '5 патентов на работу выдано гражданам'],
  [21, '21 патент на работу выдан гражданам'],
])('in Russian %i takes its own form', (n, words) => {
  const count = { ...found('L002'), quantity: new Quantity(n) };
  expect(plain(countSentence(count, contextOf('ru')))).toContain(words);
});

describe('the sentence of a view', () => {
  test('of one count is the count, with what it is not', () => {
    const { number, headline } = worded('CHN-RUS', '2023-06-01');
    expect(plain(`${number!.text} ${sentenceText(headline)}`)).toBe(
      '10,528 entries for work by citizens of China to Russia in January–March 2023',
    );
    expect(page('CHN-RUS', '2023-06-01')).toContain('Entries are crossings, not people.');
  });

  test('of several tells each by itself, and ranks none', () => {
    expect(page('UZB-RUS', '2022-12-31')).toMatch(
      /^4 official counts describe work in Russia by citizens of Uzbekistan in 2022\. By /,
    );
    expect(page('UZB-RUS', '2022-12-31')).toContain('entered Russia over 1,450,000 times for work in 2022.');
    expect(worded('UZB-RUS', '2022-12-31').number?.text).toBe('4\u00a0official\u00a0counts');
  });

  test('says where the nearest count is of another year', () =>
    expect(page('CHN-RUS', '2024-06-01')).toContain(
      'No official count of 2024 was found; the nearest is of 2023.',
    ));

  test('says where none is near, and how many there are of other years', () =>
    expect(page('UZB-RUS', '2012-12-31')).toMatch(
      /^No official count of work in Russia by citizens of Uzbekistan was found for 2010–2014\. There are \d+ of other years\./,
    ));

  test('names the kind that is chosen where it has none', () =>
    expect(page('UZB-RUS', '2012-12-31', 'en', 'crossings')).toMatch(
      /was found for 2010–2014 \(border crossings\)\. There are \d+ of other kinds or years\./,
    ));

  test('says what is doubtful of a count', () =>
    expect(page('UZB-RUS', '2018-12-31', 'en', 'crossings')).toContain(
      'The same number stands for another count; it may not be what the page calls it.',
    ));

  test('says of each of two registrations that its period is our reading, and once what they are not', () => {
    const text = page('TJK-RUS', '2021-06-30');
    expect(text.split('The page does not state its period clearly: this is our reading.')).toHaveLength(3);
    expect(text.split('These are acts of registration')).toHaveLength(2);
  });

  test('of a country and of all counts corridors, never people, and names no largest', () => {
    for (const about of ['KAZ', '', 'DEU'])
      for (const lang of LANGUAGES) {
        const text = page(about, '2022-06-01', lang);
        expect(text).toMatch(/corridor|коридор|дәліз/);
        expect(text).not.toMatch(/largest|most|больше всего|ең көбі/i);
      }
  });

  test('never holds a number that is no count, year or count of laws', () => {
    const own = new Set(counts.map((count) => count.quantity.told((n) => formatPersons(n, 'en'))));
    for (const corridor of counts.flatMap(({ origin, destination }) =>
      origin && destination ? [`${origin}-${destination}`] : [],
    ))
      for (const year of [2016, 2019, 2022, 2025])
        for (const number of numbersOf(page(corridor, `${String(year)}-12-31`)))
          if (number.includes(',')) expect(own, `${corridor} ${String(year)}: ${number}`).toContain(number);
  });
});

describe('a quantity is no number', () => {
  const [one, other]: readonly unknown[] = [new Quantity(3), new Quantity(4)];

  test('it throws when it is added, compared or made a number', () => {
    expect(() => (one as number) + (other as number)).toThrow(TypeError);
    expect(() => (one as number) < (other as number)).toThrow(TypeError);
    expect(() => Number(one)).toThrow(TypeError);
    expect(() => [other, one].sort((a, b) => (a as number) - (b as number))).toThrow(TypeError);
    expect(() => Math.max(one as number, other as number)).toThrow(TypeError);
  });
});

import { describe, expect, test } from 'vitest';
import { type CountryCode, countryCode, REGION } from '../../src/domain/country';
import { day, type PartialDay } from '../../src/domain/day';
import { decodeEstimatedTotals } from '../../src/domain/figures';
import { TOPICS } from '../../src/domain/instrument';
import { type Measure, TABLED_MEASURES } from '../../src/domain/measure';
import { type Language, LANGUAGES } from '../../src/i18n/language';
import { Law } from '../../src/law/coverage';
import { intervalOn } from '../../src/law/standing';
import { leftOut } from '../../src/people/breaks';
import { REGION_CORRIDORS } from '../../src/people/corridors';
import { FlowTable } from '../../src/people/flows';
import { FURTHER_GRAMMARS } from '../../src/speech/further';
import { NO_LAW, type PairLaw } from '../../src/speech/facts';
import { sentencesOf, sentenceText, type Wording, wordingOf } from '../../src/speech/sentence';
import type { Phrase } from '../../src/speech/parts';
import { type Asked, statementOf } from '../../src/speech/statement';
import { corridor } from '../law/corridors';
import { built, realAtlas } from '../static-data';
import { moves, pair, say, statement } from './cases';

const atlas = realAtlas();
const law = new Law(atlas);
const totals = decodeEstimatedTotals(built('estimated'));
const tables = new Map<Measure, FlowTable>(
  TABLED_MEASURES.map((m) => [
    m,
    new FlowTable(m, atlas.observations[m] ?? [], m === 'estimated' ? totals : []),
  ]),
);
const NOTHING = { topic: null, corridor: null, country: null, route: null };
const START = {
  ...NOTHING,
  day: day('2023-12-31'),
  today: day('2026-11-21'),
  measure: 'registered',
  reporting: 'destination',
} as const satisfies Asked;

function worded(change: Partial<Asked>, lang: Language = 'en'): Wording {
  const asked = { ...START, ...change };
  const table = tables.get(asked.measure)!;
  const period = table.periodOn(asked.day);
  const flows = period ? table.flows(period, asked.reporting) : [];
  const missing = period && leftOut(table, period, asked.reporting, atlas.breaks);
  const statement = statementOf(asked, { law, table, flows, leftOut: missing, breaks: atlas.breaks });
  return wordingOf(statement, atlas.countries, lang, { further: FURTHER_GRAMMARS });
}

const textOf = (phrase: Phrase): string => sentenceText(phrase).replaceAll('\u00a0', ' ');
const headlineOf = ({ number, headline, tail }: Wording): string =>
  `${number?.text ?? ''}|${textOf(headline)}${tail}`.replaceAll('\u00a0', ' ');
const statesOf = (phrase: Phrase): string[] =>
  phrase.flatMap(({ text, status }) => (status ? [`${status}: ${text.replaceAll('\u00a0', ' ')}`] : []));

describe('the opening', () => {
  test('says the number first, then the law of that corridor, then how many of the 132 have an agreement', () => {
    const { law: said, count, ...wording } = worded({});
    expect(headlineOf({ law: said, count, ...wording })).toBe(
      '171,234 people|moved from Tajikistan to Russia in 2023, the largest registered move in the region',
    );
    expect(count).toBe('By Russia’s count.');
    expect(said.map(textOf)).toEqual([
      'On 31 December 2023 their agreement “Labour and rights (2004)” was described as operating, its start date not found; “EurAsEC visa-free agreement” had been in force since 7 June 2002.',
      'Of the 132 corridors between the twelve states, 60 had a bilateral agreement in force.',
    ]);
    expect(said.flatMap(statesOf)).toEqual([
      'operating: described as operating, its start date not found',
      'regional: in force since 7 June 2002',
      'bilateral: 60 had a bilateral agreement in force',
    ]);
  });

  test('says the same in Russian and in Kazakh', () => {
    const [ru, kk] = [worded({}, 'ru'), worded({}, 'kk')];
    expect(headlineOf(ru)).toBe(
      '171 234 человека|переехали из Таджикистана в Россию в 2023 году, наибольшее число в регионе',
    );
    expect(ru.law.map(textOf)).toEqual([
      '31 декабря 2023 года их соглашение «Труд и защита прав (2004)», по источникам, применялось: дата вступления в силу не найдена; документ «Безвизовое соглашение ЕврАзЭС» был в силе с 7 июня 2002 года.',
      'Из 132 коридоров между двенадцатью государствами двустороннее соглашение было в силе на 60.',
    ]);
    expect(headlineOf(kk)).toBe(
      '171 234 адам|2023 жылы Тәжікстаннан Ресейге көшкен, бұл — өңірдегі ең үлкен сан',
    );
    expect(kk.law.map(textOf)).toEqual([
      '2023 жылғы 31 желтоқсанда олардың «Еңбек және құқықтарды қорғау (2004)» келісімі, дереккөздерге қарағанда, қолданылған, күшіне енген күні табылмады; «ЕурАзЭҚ-тың визасыз сапарлар туралы келісімі» құжаты 2002 жылғы 7 маусымнан бері күшінде болған.',
      'Он екі ел арасындағы 132 дәліздің 60-ында екіжақты келісім күшінде болды.',
    ]);
  });

  test('counts as covered what a bilateral in force covers, read from the lives of instruments', () => {
    const on = START.day;
    const covered = REGION_CORRIDORS.filter((c) =>
      law
        .of(c)
        .bonds.some((b) => b.reach === 'bilateral' && intervalOn(b.intervals, on).state === 'in-force'),
    );
    expect([covered.length, REGION_CORRIDORS.length]).toEqual([60, 132]);
  });
});

describe('a corridor', () => {
  test('has its number, whose count it is, and how many agreements of each reach', () => {
    const wording = worded({ corridor: corridor('UZB-KAZ') });
    expect(headlineOf(wording)).toBe(
      '6,519 people|moved from Uzbekistan to Kazakhstan in 2023, by Kazakhstan’s count',
    );
    expect(wording.law.map(textOf)).toEqual([
      'On 31 December 2023 two bilateral agreements and one regional between them were in force.',
    ]);
    expect(wording.law.flatMap(statesOf)).toEqual([
      'bilateral: two bilateral agreements',
      'regional: one regional',
    ]);
  });

  test('is told which agreement was signed and entered into force later, where a source says when', () => {
    const said = (on: string, today = START.today): string[] =>
      LANGUAGES.map((lang) =>
        textOf(worded({ corridor: corridor('UZB-KAZ'), day: day(on), today }, lang).law[0] ?? []),
      );
    const eve = said('2020-05-21');
    expect(eve[0]).toMatch(
      / “Combating irregular migration \(2019\)” had been signed; it entered into force on 22 May 2020\.$/,
    );
    expect(eve[1]).toMatch(
      / Соглашение «[^»]+ \(2019\)» было подписано; оно вступило в силу 22 мая 2020 года\.$/,
    );
    expect(eve[2]).toMatch(
      / «[^»]+ \(2019\)» келісіміне қол қойылған; ол 2020 жылғы 22 мамырда күшіне енген\.$/,
    );
    // Nobody says on the day before what the next will bring.
    expect(said('2020-05-21', day('2020-05-21'))[0]).not.toContain('had been signed');
    expect(said('2020-05-22')[0]).not.toContain('had been signed');
    // The protocol of 2022 entered into force in April 2024 as nobody verified: its lane says so, no sentence.
    expect(said('2023-12-31')[0]).not.toContain('2024');
  });

  test('is told once of an agreement that is itself the one signed', () => {
    const signed = {
      ...{ corridor: corridor('UZB-KAZ'), day: day('2020-05-21') },
      topic: 'irregular-migration',
    } as const;
    expect(LANGUAGES.map((lang) => textOf(worded(signed, lang).law[0] ?? []))).toEqual([
      'By 21 May 2020 three agreements on irregular migration between them had been signed; no entry into force by that day was found. “Combating irregular migration (2019)” entered into force on 22 May 2020. One other names both, its dates not found.',
      'К 21 мая 2020 года между ними были подписаны три соглашения о неурегулированной миграции; сведений о вступлении в силу к этому дню не найдено. Соглашение «Борьба с незаконной миграцией (2019)» вступило в силу 22 мая 2020 года. Оба государства названы ещё в одном, даты которого не найдены.',
      '2020 жылғы 21 мамырдағы жағдай бойынша олардың арасында реттелмеген көші-қон туралы 3 келісімге қол қойылған, осы күнге дейін күшіне енгені туралы дерек табылмады. «Заңсыз көші-қонға қарсы күрес (2019)» келісімі 2020 жылғы 22 мамырда күшіне енген. Екі мемлекет те аталған тағы 1 келісімнің күндері табылмады.',
    ]);
  });

  test('is told of its entry after the signed and before those signed on a day not known', () => {
    const instrument = atlas.instruments.find(({ short }) =>
      short.en.endsWith('ombating irregular migration (2019)'),
    )!;
    const counts = { ...NO_LAW, arrangement: 1, signed: 2, signedThatYear: 1 };
    const fact = pair('UZB-KAZ', {}) as PairLaw;
    const awaited = [{ instrument, entered: '2024-04' as PartialDay }];
    const said = say(null, { ...fact, counts, awaited });
    expect(said[0]).toMatch(
      /Two agreements had been signed; [^.]+\. “Combating irregular migration \(2019\)” entered into force in April 2024\. One agreement was signed, /,
    );
    expect(said[1]).toMatch(
      /Ещё два были подписаны; [^.]+\. Соглашение «[^»]+» вступило в силу в апреле 2024 года\. Ещё одно было подписано, /,
    );
    expect(said[2]).toMatch(
      /Тағы 2 келісімге қол қойылған, [^.]+\. «[^»]+» келісімі 2024 жылғы сәуірде күшіне енген\. Тағы 1 келісімге /,
    );
  });

  test('without a figure says so before the law', () => {
    const wording = worded({ corridor: corridor('UZB-KAZ'), day: day('2005-06-30') });
    expect(headlineOf(wording)).toBe('|No figures were found for 2005');
    expect(wording.law.map(textOf).join()).toMatch(
      /^On 30 June 2005 .* between Uzbekistan and Kazakhstan were? in force/,
    );
  });

  test('by the other end’s count names that end', () => {
    const wording = worded({ corridor: corridor('UZB-KAZ'), reporting: 'origin' });
    expect(headlineOf(wording)).toBe(
      '14,051 people|moved from Uzbekistan to Kazakhstan in 2023, by Uzbekistan’s count',
    );
  });
});

describe('a country', () => {
  test('has its own count, its largest partner each way, and its 22 corridors', () => {
    const wording = worded({ country: countryCode('KAZ') });
    expect(headlineOf(wording)).toMatch(
      /^21,913 people\|moved from CIS states to Kazakhstan in 2023, 12,448 the other way, by Kaz/,
    );
    expect(wording.people).toEqual([
      '9,465 more came than left; in 2016, 20,594 more left than came.',
      'The largest number came from Russia: 11,711.',
      'Russia counted 48,465 people arriving from Kazakhstan.',
    ]);
    expect(wording.law.map(textOf)).toEqual([
      '20 of Kazakhstan’s 22 corridors with the other eleven states had a bilateral agreement in force on 31 December 2023.',
    ]);
  });
});

describe('a frame', () => {
  const chosen = { corridor: corridor('UZB-KAZ') };
  test('holds people and law in one headline, and below whose count, what it is not, and which day', () => {
    const frames = LANGUAGES.map((lang) => worded(chosen, lang).wide);
    expect(frames.map(({ headline, line }) => [textOf(headline), textOf(line)])).toEqual([
      [
        '6,519 people moved from Uzbekistan to Kazakhstan in 2023; two bilateral agreements and one regional were in force',
        'Changes of residence by Kazakhstan’s count, not labour migration. Agreements on 31 December 2023.',
      ],
      [
        '6 519 человек переехали из Узбекистана в Казахстан в 2023 году; были в силе два двусторонних и одно региональное соглашение',
        'Смена места жительства по данным Казахстана, не трудовая миграция. Соглашения на 31 декабря 2023 года.',
      ],
      [
        '6 519 адам 2023 жылы Өзбекстаннан Қазақстанға көшкен; 2 екіжақты және 1 өңірлік келісім күшінде болды',
        'Тұрғылықты жерін ауыстыру, Қазақстанның дерегі бойынша; еңбек көші-қоны емес. Келісімдер: 2023 жылғы 31 желтоқсандағы жағдай бойынша.',
      ],
    ]);
  });

  test('names both states where no headline has named them', () => {
    const silent = { corridor: corridor('TJK-RUS'), day: day('2025-06-30') };
    expect(textOf(worded(silent).wide.headline)).toBe(
      'CIS Stat’s tables have no figures from Russia after 2023; one regional agreement between Tajikistan and Russia was in force',
    );
    expect(textOf(worded(silent, 'ru').wide.headline)).toMatch(
      /; между Таджикистаном и Россией было в силе /,
    );
    expect(textOf(worded(silent, 'kk').wide.headline)).toMatch(/; Тәжікстан мен Ресей арасында 1 өңірлік /);
    expect(textOf(worded(silent).narrow.line)).toContain('between Tajikistan and Russia');
  });

  test('that is narrow holds the people in its headline, and count and law below', () => {
    const { headline, line } = worded(chosen).narrow;
    expect(textOf(headline)).toBe('6,519 people moved from Uzbekistan to Kazakhstan in 2023');
    expect(textOf(line)).toBe(
      'By Kazakhstan’s count, not labour migration. In force 31 Dec 2023: 2 bilateral agreements, 1 regional.',
    );
    const lines = LANGUAGES.map((lang) => textOf(worded({ country: countryCode('KAZ') }, lang).narrow.line));
    expect(lines).toEqual([
      'By Kazakhstan’s count, not labour migration. 20 of Kazakhstan’s 22 corridors had a bilateral agreement in force 31 Dec 2023.',
      'По данным Казахстана, не трудовая миграция. 31 дек. 2023 двустороннее соглашение было в силе на 20 из 22 коридоров Казахстана.',
      'Қазақстанның дерегі бойынша, еңбек көші-қоны емес. Қазақстанның 22 дәлізінің 20-сында екіжақты келісім күшінде болды (2023 ж. 31 жел.).',
    ]);
  });
});

describe('a hall', () => {
  const linesOf = (view: Partial<Asked>, lang: Language = 'en'): string[] =>
    worded(view, lang).hall.lines.map(({ number, words }) =>
      `${number?.text ?? ''}|${textOf(words)}`.replaceAll('\u00a0', ' '),
    );
  const restOf = (view: Partial<Asked>): string[] => worded(view).hall.rest.map(textOf);

  test('reads of a country how many people moved, and how many of its 22 corridors had an agreement', () => {
    expect(linesOf({ country: countryCode('KAZ') })).toEqual([
      '21,913|people moved from CIS states to Kazakhstan in 2023, 12,448 the other way, by Kazakhstan’s count',
      '20 of 22|corridors of Kazakhstan had a bilateral agreement in force on 31 December 2023',
    ]);
    expect(restOf({ country: countryCode('KAZ') })).toContain('The largest number came from Russia: 11,711.');
  });

  test('reads whose corridors they are, with the article that a country’s name asks for', () => {
    const of = (country: string): (string | undefined)[] =>
      LANGUAGES.map((lang) => {
        const law = { kind: 'listed', country: countryCode(country), topic: null } as const;
        const stated = statement(moves('TJK-RUS', 'RUS', 5), { ...law, covered: 2, corridors: 24 });
        return textOf(wordingOf(stated, atlas.countries, lang).hall.lines[1]?.words ?? []);
      });
    expect(of('ARE')).toEqual([
      'corridors of the United Arab Emirates with the twelve states had a bilateral agreement in force on 31 December 2023',
      'коридоров ОАЭ с двенадцатью государствами, где двустороннее соглашение было в силе 31 декабря 2023 года',
      'Біріккен Араб Әмірліктерінің он екі елмен дәліздерінде 2023 жылғы 31 желтоқсанда екіжақты келісім күшінде болды',
    ]);
    expect(of('NLD')[0]).toMatch(/^corridors of the Netherlands with /);
    expect(of('DEU')[0]).toMatch(/^corridors of Germany with /);
  });

  test('keeps what must be known of a figure and of law; what else is told gives way', () => {
    const unchecked = { ...(pair('RUS-UKR', { signed: 1, named: 1 }) as PairLaw), unchecked: true };
    const stated = { ...statement(moves('RUS-UKR', 'UKR', 5), unchecked), preliminary: true };
    const halls = LANGUAGES.map((lang) => wordingOf(stated, atlas.countries, lang).hall);
    expect(halls.map(({ kept }) => kept.map((phrase) => textOf(phrase).trim()))).toEqual([
      [
        'The figure is preliminary.',
        'One other names both, its dates not found. Later termination was not checked.',
      ],
      [
        'Данные предварительные.',
        'Оба государства названы ещё в одном, даты которого не найдены. Более позднее прекращение не проверялось.',
      ],
      [
        'Бұл — алдын ала дерек.',
        'Екі мемлекет те аталған тағы 1 келісімнің күндері табылмады. Кейін тоқтатылған-тоқтатылмағаны тексерілмеді.',
      ],
    ]);
    for (const { rest } of halls) expect(rest).toEqual([]);
    expect(restOf({})).toEqual(worded({}).law.slice(0, 1).map(textOf));
    expect(restOf({ country: countryCode('KAZ') })).toEqual(worded({ country: countryCode('KAZ') }).people);
    expect(worded({ country: countryCode('KAZ') }).hall.kept).toEqual([]);
  });

  test('reads of a corridor how many of its agreements were in force, in three languages', () => {
    expect(LANGUAGES.map((lang) => linesOf({ corridor: corridor('UZB-KAZ') }, lang)[1])).toEqual([
      '2|bilateral agreements and one regional were in force on 31 December 2023',
      '2|двусторонних и одно региональное соглашение были в силе 31 декабря 2023 года',
      '2|екіжақты және 1 өңірлік келісім 2023 жылғы 31 желтоқсанда күшінде болды',
    ]);
  });

  test('reads that an agreement had been signed, and that no entry into force was found', () => {
    const signed = {
      ...{ corridor: corridor('TJK-KAZ'), day: day('1998-03-06') },
      topic: 'irregular-migration',
    } as const;
    expect(LANGUAGES.map((lang) => linesOf(signed, lang)[1])).toEqual([
      '1|agreement on irregular migration between Tajikistan and Kazakhstan had been signed by 6 March 1998; no entry into force by that day was found',
      '1|соглашение о неурегулированной миграции между Таджикистаном и Казахстаном было подписано к 6 марта 1998 года; сведений о вступлении в силу к этому дню не найдено',
      '1|Тәжікстан мен Қазақстан арасында реттелмеген көші-қон туралы келісімге 1998 жылғы 6 наурыздағы жағдай бойынша қол қойылған, осы күнге дейін күшіне енгені туралы дерек табылмады',
    ]);
  });

  test('is told no number where none was found: that is no “0”', () => {
    const none = linesOf({ country: countryCode('KAZ'), day: day('1991-06-01') });
    expect(none).toEqual([
      '|No figures were found for 1991',
      '|None of Kazakhstan’s 22 corridors with the other eleven states was found to have a bilateral agreement in force on 1 June 1991.',
    ]);
  });

  test('reads numbers that are those of the sentence, and money with its unit', { timeout: 30_000 }, () => {
    for (const view of VIEWS)
      for (const lang of LANGUAGES) {
        const { hall, number } = worded(view, lang);
        const figure = hall.lines[0]?.number?.text;
        if (figure !== undefined) expect(number?.text.startsWith(figure), of(view)).toBe(true);
        if (figure !== undefined && view.measure === 'remittances')
          expect(figure, of(view)).toMatch(/million|billion|млн|млрд/);
        else expect(figure ?? '0', of(view)).toMatch(/\d$/);
      }
  });
});

/** Views of every measure, in its first and its last period: all, two countries, two corridors, a topic. */
const VIEWS: readonly Partial<Asked>[] = TABLED_MEASURES.flatMap((measure: Measure) => {
  const ends = tables.get(measure)!.periods.map(({ end }) => end);
  const days = [ends[0]!, ends.at(-1)!, day('1991-06-01'), day('2026-10-01')];
  return days.flatMap((on): Partial<Asked>[] => [
    { measure, day: on },
    { measure, day: on, topic: TOPICS[0] },
    ...['KAZ', 'DEU'].map((code) => ({ measure, day: on, country: countryCode(code) })),
    ...['UZB-KAZ', 'TJK-RUS', 'ARM-AZE', 'UKR-DEU'].map((c) => ({ measure, day: on, corridor: corridor(c) })),
  ]);
});
const of = (view: Partial<Asked>): string => `${view.measure ?? ''} ${view.day ?? ''}`;

describe('any view', () => {
  test('begins with no condition of time or of source', { timeout: 30_000 }, () => {
    const instruments = atlas.instruments.map((instrument): Partial<Asked> => ({ instrument }));
    for (const view of [...VIEWS, ...instruments])
      for (const lang of ['en', 'ru'] as const) {
        const wording = worded(view, lang);
        for (const { headline } of [wording, wording.wide, wording.narrow])
          expect(textOf(headline), of(view)).not.toMatch(
            /^(?:In|On|By|For|According|As) |^(?:В|На|К|По|За|С) /,
          );
      }
  });

  test(
    'calls people moved only where a register counted them, and estimates estimates',
    { timeout: 30_000 },
    () => {
      for (const view of VIEWS) {
        const [en, ru, kk] = LANGUAGES.map((lang) => sentenceText(sentencesOf(worded(view, lang))));
        if (view.measure !== 'registered') {
          expect(en, of(view)).not.toMatch(/\bmov(?:ed|ing|es?)\b/);
          expect(ru, of(view)).not.toMatch(/перее[хз]/);
          expect(kk, of(view)).not.toMatch(/көшкен/);
        }
        if (view.measure === 'estimated' && /\d+ people/.test(en ?? '')) {
          expect(en).toContain('estimated');
          expect(ru).toContain('по оценкам');
          expect(kk).toContain('бағаланады');
        }
      }
    },
  );

  test('has one denominator: 132, or a country’s 22 or 24', () => {
    const found = new Set(
      VIEWS.flatMap((view) => {
        const text = sentenceText(sentencesOf(worded(view)));
        return [...text.matchAll(/(\d+) corridors/g)].map(([, n]) => n);
      }),
    );
    expect([...found].sort()).toEqual(['132', '22', '24']);
  });

  test('joins law and people by no cause', () => {
    for (const view of VIEWS)
      expect(textOf(worded(view).wide.headline)).not.toMatch(
        /because|therefore|as a result|thanks to|led to|due to|under which/i,
      );
  });
});

test('every corridor’s number is the table’s, whichever end is asked', { timeout: 30_000 }, () => {
  const table = tables.get('registered')!;
  const period = table.periodOn(START.day)!;
  for (const reporting of ['origin', 'destination'] as const)
    for (const origin of REGION)
      for (const destination of REGION.filter((c: CountryCode) => c !== origin)) {
        const flow = table.flowOf({ origin, destination }, period, reporting);
        const said = worded({ corridor: { origin, destination }, reporting }).number?.text ?? null;
        if (!flow) expect(said).toBeNull();
        else if (flow.persons === 0) expect(said).toBe('No moves');
        else expect(Number(said?.replaceAll(/\D/g, ''))).toBe(flow.persons);
      }
});

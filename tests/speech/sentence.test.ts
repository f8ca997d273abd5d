import { describe, expect, test } from 'vitest';
import { countryCode, REGION } from '../../src/domain/country';
import { day, type PartialDay } from '../../src/domain/day';
import type { Source } from '../../src/domain/source';
import { LANGUAGES } from '../../src/i18n/language';
import { sentenceOf, sentenceWithFootnote } from '../../src/speech/sentence';
import { countries, flow, moves, pair, say, statement, stock, VIEW_DAY } from './cases';

describe('the sentence on a corridor', () => {
  test('says who moved by whose count, then the law of the day', () => {
    expect(say(moves('UZB-KAZ', 'KAZ', 6519), pair('UZB-KAZ', { bilateral: 2 }))).toEqual([
      'In 2023 Kazakhstan registered 6,519 people arriving from Uzbekistan. On 31 December 2023 two bilateral agreements between them were in force.',
      'По данным Казахстана, в 2023 году из Узбекистана прибыли 6 519 человек. 31 декабря 2023 года между ними были в силе два двусторонних соглашения.',
      'Қазақстанның деректері бойынша, 2023 жылы Өзбекстаннан 6 519 адам келген. 2023 жылғы 31 желтоқсанда олардың арасында 2 екіжақты келісім күшінде болды.',
    ]);
  });

  test('tells of leaving where the origin counted', () => {
    expect(say(moves('UZB-KAZ', 'UZB', 1234), null)).toEqual([
      'In 2023 Uzbekistan registered 1,234 people leaving for Kazakhstan.',
      'По данным Узбекистана, в 2023 году в Казахстан выбыли 1 234 человека.',
      'Өзбекстанның деректері бойынша, 2023 жылы Қазақстанға 1 234 адам кеткен.',
    ]);
  });

  test('names a figure that stands in', () => {
    expect(say({ kind: 'moves', flow: { ...flow('RUS-TKM', 'RUS', 5, 2019), standIn: true } }, null)).toEqual(
      [
        'In 2019 Russia registered 5 people leaving for Turkmenistan. Russia’s figure is shown: Turkmenistan reports none.',
        'По данным России, в 2019 году в Туркменистан выбыли 5 человек. Приведена цифра России: данных Туркменистана за этот период нет.',
        'Ресейдің деректері бойынша, 2019 жылы Түрікменстанға 5 адам кеткен. Түрікменстанның бұл кезеңге дерегі жоқ, сондықтан Ресейдің дерегі келтірілді.',
      ],
    );
  });

  test('says zero as a figure: none were registered', () => {
    expect(say(moves('UZB-KAZ', 'KAZ', 0), null)).toEqual([
      'In 2023 Kazakhstan registered no arrivals from Uzbekistan.',
      'По данным Казахстана, в 2023 году прибывших из Узбекистана не зарегистрировано.',
      'Қазақстанның деректері бойынша, 2023 жылы Өзбекстаннан келген адам тіркелмеген.',
    ]);
  });

  test.each([
    [1, '1 person', 'прибыл 1 человек'],
    [2, '2 people', 'прибыли 2 человека'],
    [5, '5 people', 'прибыли 5 человек'],
    [11, '11 people', 'прибыли 11 человек'],
    [21, '21 people', 'прибыл 21 человек'],
    [1004, '1,004 people', 'прибыли 1 004 человека'],
    [744_161, '744,161 people', 'прибыл 744 161 человек'],
  ])('%i: the words follow the number', (n, en, ru) => {
    const [english, russian] = say(moves('UZB-KAZ', 'KAZ', n), null);
    expect(english).toContain(`registered ${en} arriving`);
    expect(russian).toContain(ru);
  });

  test.each(REGION.filter((code) => code !== 'KAZ'))('%s and Kazakhstan: every name in its case', (code) => {
    const names = countries.get(code)!.names;
    const [en, ru, kk] = say(moves(`${code}-KAZ`, 'KAZ', 7), null);
    expect(en).toBe(`In 2023 Kazakhstan registered 7 people arriving ${names.en.from}.`);
    expect(ru).toBe(`По данным Казахстана, в 2023 году ${names.ru.from} прибыли 7 человек.`);
    expect(kk).toBe(`Қазақстанның деректері бойынша, 2023 жылы ${names.kk.from} 7 адам келген.`);
    const back = say({ kind: 'living', flow: stock(`KAZ-${code}`, 7) }, null);
    expect(back[0]).toContain(`were living ${names.en.in},`);
    expect(back[1]).toContain(`1 июля 2020 года ${names.ru.in} жили 7 уроженцев Казахстана`);
    expect(back[2]).toContain(`Қазақстанда туған 7 адам 2020 жылғы 1 шілдеде ${names.kk.in} тұрған`);
  });
});

describe('residents', () => {
  test('are people born in one country and living in another, by an estimate of the UN', () => {
    expect(say({ kind: 'living', flow: stock('UZB-KAZ', 744_161) }, null)).toEqual([
      'On 1 July 2020, 744,161 people born in Uzbekistan were living in Kazakhstan, according to UN estimates.',
      'По оценке ООН, 1 июля 2020 года в Казахстане жил 744 161 уроженец Узбекистана.',
      'БҰҰ бағалауы бойынша, Өзбекстанда туған 744 161 адам 2020 жылғы 1 шілдеде Қазақстанда тұрған.',
    ]);
  });

  test('a country’s total names the largest part and does not call it most', () => {
    const largest = { country: countryCode('RUS'), persons: 12_345 };
    const [start, end] = [day('2023-01-01'), VIEW_DAY];
    const fact = {
      kind: 'total',
      country: countryCode('KAZ'),
      start,
      end,
      persons: 25_387,
      largest,
    } as const;
    expect(say({ ...fact, measure: 'registered', direction: 'in' }, null)).toEqual([
      'In 2023 Kazakhstan registered 25,387 arrivals from CIS states, the largest number from Russia (12,345).',
      'По данным Казахстана, в 2023 году из стран СНГ прибыли 25 387 человек, больше всего — из России (12 345).',
      'Қазақстанның деректері бойынша, 2023 жылы ТМД елдерінен 25 387 адам келген, ең көбі — Ресейден (12 345).',
    ]);
  });
});

describe('where there is no figure', () => {
  test('the sentence says why, and never zero', () => {
    const [start, end] = [day('2019-01-01'), day('2019-12-31')];
    const [origin, destination] = [countryCode('UZB'), countryCode('KAZ')];
    expect(say({ kind: 'no-period', year: 2005 }, null)).toEqual([
      'No figures for 2005.',
      'Данных за 2005 год нет.',
      '2005 жыл бойынша деректер жоқ.',
    ]);
    expect(say({ kind: 'silent', reporter: countryCode('RUS'), lastYear: 2023 }, null)).toEqual([
      'CIS Stat’s tables have no figures from Russia after 2023.',
      'В таблицах Статкомитета СНГ нет данных России после 2023 года.',
      'ТМД Статкомитетінің кестелерінде Ресейдің 2023 жылдан кейінгі деректері жоқ.',
    ]);
    expect(say({ kind: 'silent', reporter: countryCode('DEU'), lastYear: null }, null)).toEqual([
      'CIS Stat’s tables have no figures from Germany.',
      'В таблицах Статкомитета СНГ нет данных Германии.',
      'ТМД Статкомитетінің кестелерінде Германияның деректері жоқ.',
    ]);
    expect(say({ kind: 'not-found', measure: 'registered', origin, destination, start, end }, null)).toEqual([
      'No figure was found for people moving from Uzbekistan to Kazakhstan in 2019.',
      'Данных о переехавших из Узбекистана в Казахстан в 2019 году не найдено.',
      '2019 жылы Өзбекстаннан Қазақстанға көшкендер туралы дерек табылмады.',
    ]);
  });

  test('the law names the two countries that no figure has named', () => {
    const [en, ru, kk] = say({ kind: 'no-period', year: 2005 }, pair('RUS-USA', { regional: 1 }));
    expect(en).toContain('one regional agreement between Russia and the United States was in force.');
    expect(ru).toContain('между Россией и США было в силе одно региональное соглашение.');
    expect(kk).toContain('Ресей мен АҚШ арасында 1 өңірлік келісім күшінде болды.');
  });
});

describe('the overview', () => {
  test('names the largest corridor with a figure, and of the same corridors how many had a bilateral agreement in force', () => {
    const people = {
      kind: 'largest',
      corridors: 90,
      measure: 'registered',
      flow: flow('TJK-RUS', 'RUS', 171_234),
    } as const;
    const all = { kind: 'listed', basis: 'figures', country: null, topic: null } as const;
    expect(say(people, { ...all, covered: 43, corridors: 90 })).toEqual([
      'In 2023, the largest of the 90 migration corridors with figures was from Tajikistan to Russia: 171,234 people, as registered by Russia. On 31 December 2023, 43 of the 90 had a bilateral agreement in force.',
      'В 2023 году крупнейший из 90 миграционных коридоров с данными — из Таджикистана в Россию: 171 234 человека, по данным России. На 31 декабря 2023 года двустороннее соглашение было в силе на 43 из них.',
      '2023 жылы деректері бар 90 көші-қон дәлізінің ең ірісі — Тәжікстаннан Ресейге: Ресейдің деректері бойынша, 171 234 адам. 2023 жылғы 31 желтоқсанда осы дәліздердің 43-інде екіжақты келісім күшінде болды.',
    ]);
  });
});

describe('the pieces', () => {
  test('the figure and the law are marked', () => {
    const parts = sentenceOf(
      statement(moves('UZB-KAZ', 'KAZ', 2), pair('UZB-KAZ', { bilateral: 1 })),
      countries,
      'en',
    );
    expect(parts.filter(({ mark }) => mark !== undefined)).toEqual([
      { text: '2 people', mark: 'figure' },
      { text: 'one bilateral agreement', mark: 'law' },
    ]);
  });

  test('no sentence calls the people labour migrants, and none joins law and figure by a cause', () => {
    for (const text of say(moves('UZB-KAZ', 'KAZ', 2), pair('UZB-KAZ', { bilateral: 1 })))
      expect(text).not.toMatch(/labour|трудов|еңбек|because|therefore|поэтому|благодаря|салдарынан/i);
  });

  test('a copied sentence carries its source, its link and the day', () => {
    const attribution = { en: 'CIS Stat', ru: 'Статкомитет СНГ', kk: 'ТМД Статкомитеті' };
    const cited = {
      sources: [{ attribution } as Source],
      link: '?corridor=UZB-KAZ',
      accessed: day('2026-11-21'),
    };
    const copies = LANGUAGES.map((lang) =>
      sentenceWithFootnote([{ text: 'X.' }], cited, lang).replaceAll('\u00a0', ' '),
    );
    expect(copies).toEqual([
      'X.\nSource: CIS Stat. ?corridor=UZB-KAZ (accessed 21 November 2026)',
      'X.\nИсточник: Статкомитет СНГ. ?corridor=UZB-KAZ (дата обращения: 21 ноября 2026 года)',
      'X.\nДереккөз: ТМД Статкомитеті. ?corridor=UZB-KAZ (қаралған күні: 2026 жылғы 21 қараша)',
    ]);
  });
});

describe('a route', () => {
  test('is told by its name, how well it is evidenced and since when', () => {
    const name = { en: 'A – B', ru: 'А – Б', kk: 'А – Ә' };
    const period = { from: '2020' as PartialDay, to: null };
    expect(say({ kind: 'route', route: { name, evidence: 'documented', period } }, null)).toEqual([
      'A – B. A documented route (since 2020); figures of different routes are never added.',
      'А – Б. Документированный маршрут (с 2020 года); числа разных маршрутов не складываются.',
      'А – Ә. Құжатталған маршрут (2020 жылдан бері); әртүрлі маршруттардың сандары қосылмайды.',
    ]);
  });
});

test('with any country of the table the sentence is well formed', () => {
  const counts = { bilateral: 1, operating: 1 };
  for (const { code } of countries.values())
    for (const other of REGION.filter((c) => c !== code).slice(0, 2))
      for (const text of say(moves(`${code}-${other}`, code, 3), pair(`${other}-${code}`, counts)))
        expect(text).toMatch(/^\p{Lu}(?!.*(?: {2}|,,|\.\.| [,.;:]|undefined)).*\.$/u);
});

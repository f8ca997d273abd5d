import { describe, expect, test } from 'vitest';
import { countryCode, REGION } from '../../src/domain/country';
import { day, type PartialDay } from '../../src/domain/day';
import type { Source } from '../../src/domain/source';
import { LANGUAGES } from '../../src/i18n/language';
import { sentenceOf } from '../../src/speech/sentence';
import { sentenceWithFootnote } from '../../src/take/cite/sentence';
import { countries, flow, moves, pair, say, statement, stock, VIEW_DAY } from './cases';

describe('the sentence on a corridor', () => {
  test('says who moved by whose count, then the law of the day', () => {
    expect(say(moves('UZB-KAZ', 'KAZ', 6519), pair('UZB-KAZ', { bilateral: 2 }))).toEqual([
      '6,519 people moved from Uzbekistan to Kazakhstan in 2023, by Kazakhstan’s count. On 31 December 2023 two bilateral agreements between them were in force.',
      '6 519 человек переехали из Узбекистана в Казахстан в 2023 году, по данным Казахстана. 31 декабря 2023 года между ними были в силе два двусторонних соглашения.',
      '6 519 адам 2023 жылы Өзбекстаннан Қазақстанға көшкен (Қазақстанның дерегі бойынша). 2023 жылғы 31 желтоқсанда олардың арасында 2 екіжақты келісім күшінде болды.',
    ]);
  });

  test('tells of leaving where the origin counted', () => {
    expect(say(moves('UZB-KAZ', 'UZB', 1234), null)).toEqual([
      '1,234 people moved from Uzbekistan to Kazakhstan in 2023, by Uzbekistan’s count.',
      '1 234 человека переехали из Узбекистана в Казахстан в 2023 году, по данным Узбекистана.',
      '1 234 адам 2023 жылы Өзбекстаннан Қазақстанға көшкен (Өзбекстанның дерегі бойынша).',
    ]);
  });

  test('names a figure that stands in', () => {
    expect(say({ kind: 'moves', flow: { ...flow('RUS-TKM', 'RUS', 5, 2019), standIn: true } }, null)).toEqual(
      [
        '5 people moved from Russia to Turkmenistan in 2019, by Russia’s count. Russia’s figure is shown: Turkmenistan reports none.',
        '5 человек переехали из России в Туркменистан в 2019 году, по данным России. Приведена цифра России: данных Туркменистана за этот период нет.',
        '5 адам 2019 жылы Ресейден Түрікменстанға көшкен (Ресейдің дерегі бойынша). Түрікменстанның бұл кезеңге дерегі жоқ, сондықтан Ресейдің дерегі келтірілді.',
      ],
    );
  });

  test('says zero as a figure: none were registered', () => {
    expect(say(moves('UZB-KAZ', 'KAZ', 0), null)).toEqual([
      'No moves from Uzbekistan to Kazakhstan were registered in 2023, by Kazakhstan’s count.',
      'Ни одного переезда из Узбекистана в Казахстан в 2023 году не зарегистрировано, по данным Казахстана.',
      'Бірде-бір көшу 2023 жылы Өзбекстаннан Қазақстанға тіркелмеген (Қазақстанның дерегі бойынша).',
    ]);
  });

  test.each([
    [1, '1 person', '1 человек переехал'],
    [2, '2 people', '2 человека переехали'],
    [5, '5 people', '5 человек переехали'],
    [11, '11 people', '11 человек переехали'],
    [21, '21 people', '21 человек переехал'],
    [1004, '1,004 people', '1 004 человека переехали'],
    [744_161, '744,161 people', '744 161 человек переехал'],
  ])('%i: the words follow the number', (n, en, ru) => {
    const [english, russian] = say(moves('UZB-KAZ', 'KAZ', n), null);
    expect(english).toMatch(new RegExp(`^${en} moved from`));
    expect(russian).toMatch(new RegExp(`^${ru} из`));
  });

  test.each(REGION.filter((code) => code !== 'KAZ'))('%s and Kazakhstan: every name in its case', (code) => {
    const names = countries.get(code)!.names;
    const [en, ru, kk] = say(moves(`${code}-KAZ`, 'KAZ', 7), null);
    expect(en).toBe(`7 people moved ${names.en.from} to Kazakhstan in 2023, by Kazakhstan’s count.`);
    expect(ru).toBe(`7 человек переехали ${names.ru.from} в Казахстан в 2023 году, по данным Казахстана.`);
    expect(kk).toBe(`7 адам 2023 жылы ${names.kk.from} Қазақстанға көшкен (Қазақстанның дерегі бойынша).`);
    const back = say({ kind: 'living', flow: stock(`KAZ-${code}`, 7) }, null);
    expect(back[0]).toContain(`lived ${names.en.in} on`);
    expect(back[1]).toContain(`7 уроженцев Казахстана жили ${names.ru.in} 1 июля 2020 года`);
    expect(back[2]).toContain(`7 адам Қазақстанда туып, 2020 жылғы 1 шілдеде ${names.kk.in} тұрған`);
  });
});

describe('residents', () => {
  test('are people born in one country and living in another, by an estimate of the UN', () => {
    expect(say({ kind: 'living', flow: stock('UZB-KAZ', 744_161) }, null)).toEqual([
      '744,161 people born in Uzbekistan lived in Kazakhstan on 1 July 2020, according to UN estimates.',
      '744 161 уроженец Узбекистана жил в Казахстане 1 июля 2020 года, по оценке ООН.',
      '744 161 адам Өзбекстанда туып, 2020 жылғы 1 шілдеде Қазақстанда тұрған (БҰҰ бағалауы бойынша).',
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
      '25,387 people moved from CIS states to Kazakhstan in 2023, by Kazakhstan’s count. The largest number came from Russia: 12,345.',
      '25 387 человек переехали из стран СНГ в Казахстан в 2023 году, по данным Казахстана. Больше всего — из России: 12 345.',
      '25 387 адам 2023 жылы ТМД елдерінен Қазақстанға көшкен (Қазақстанның дерегі бойынша). Ең көбі — Ресейден: 12 345.',
    ]);
  });
});

describe('where there is no figure', () => {
  test('the sentence says why, and never zero', () => {
    const [start, end] = [day('2019-01-01'), day('2019-12-31')];
    const [origin, destination] = [countryCode('UZB'), countryCode('KAZ')];
    expect(say({ kind: 'no-period', year: 2005 }, null)).toEqual([
      'No figures were found for 2005.',
      'Данных за 2005 год не найдено.',
      '2005 жыл бойынша дерек табылмады.',
    ]);
    expect(say({ kind: 'silent', reporter: countryCode('RUS'), lastYear: 2023 }, null)).toEqual([
      'CIS Stat’s tables have no figures from Russia after 2023.',
      'Данных России после 2023 года нет в таблицах Статкомитета СНГ.',
      'ТМД Статкомитетінің кестелерінде Ресейдің 2023 жылдан кейінгі деректері жоқ.',
    ]);
    expect(say({ kind: 'silent', reporter: countryCode('DEU'), lastYear: null }, null)).toEqual([
      'CIS Stat’s tables have no figures from Germany.',
      'Данных Германии нет в таблицах Статкомитета СНГ.',
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
      measure: 'registered',
      flow: flow('TJK-RUS', 'RUS', 171_234),
    } as const;
    const all = { kind: 'listed', country: null, topic: null } as const;
    expect(say(people, { ...all, covered: 43, corridors: 90 })).toEqual([
      '171,234 people moved from Tajikistan to Russia in 2023, by Russia’s count, the largest registered move in the region. 43 of the 90 corridors between the twelve states had a bilateral agreement in force on 31 December 2023.',
      '171 234 человека переехали из Таджикистана в Россию в 2023 году, по данным России, наибольшее число в регионе. На 31 декабря 2023 года из 90 коридоров между двенадцатью государствами двустороннее соглашение было в силе на 43.',
      '171 234 адам 2023 жылы Тәжікстаннан Ресейге көшкен (Ресейдің дерегі бойынша), бұл — өңірдегі ең үлкен сан. 2023 жылғы 31 желтоқсанда он екі ел арасындағы 90 дәліздің 43-інде екіжақты келісім күшінде болды.',
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
      { text: 'one bilateral agreement', mark: 'law', status: 'bilateral' },
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
        expect(text).toMatch(/^(?:\p{Lu}|\d)(?!.*(?: {2}|,,|\.\.| [,.;:]|undefined)).*\.$/u);
});

import { countryCode } from '../../src/domain/country';
import { describe, expect, test } from 'vitest';
import type { Topic } from '../../src/domain/instrument';
import type { LawCounts, LawFact } from '../../src/speech/facts';
import { pair, say, VIEW_DAY } from './cases';

describe('the law of the day', () => {
  const law = (counts: Partial<LawCounts>, topic: Topic | null = null): string[] =>
    say(null, pair('USA-BLR', counts, topic));

  test('none found is never none', () => {
    expect(law({}, 'readmission')).toEqual([
      'No agreement on readmission between the United States and Belarus was found for 31 December 2023.',
      'На 31 декабря 2023 года соглашений о реадмиссии между США и Беларусью не найдено.',
      '2023 жылғы 31 желтоқсандағы жағдай бойынша АҚШ пен Беларусь арасында реадмиссия туралы келісім табылмады.',
    ]);
  });

  test('none found with dates still tells of those that name both states', () => {
    expect(law({ named: 1 }, 'labour-migration')).toEqual([
      'No agreement on labour migration with known dates between the United States and Belarus was found for 31 December 2023; one names both, its dates not found.',
      'На 31 декабря 2023 года соглашений о трудовой миграции с известными датами между США и Беларусью не найдено; оба государства названы в одном, даты которого не найдены.',
      '2023 жылғы 31 желтоқсандағы жағдай бойынша АҚШ пен Беларусь арасында еңбек көші-қоны туралы күні белгілі келісім табылмады; екі мемлекет те аталған 1 келісімнің күндері табылмады.',
    ]);
    expect(law({ named: 2, undated: 1 })[0]).toBe(
      'No agreement with known dates between the United States and Belarus was found for 31 December 2023; one is listed without dates; two name both, their dates not found.',
    );
  });

  test('those that name both states are told beside signed and ended ones, not beside one that may bind', () => {
    const told = law({ ended: 1, named: 4 });
    expect(told.map((text) => text.split('. ').at(-1))).toEqual([
      'Four others name both, their dates not found.',
      'Оба государства названы ещё в четырёх, даты которых не найдены.',
      'Екі мемлекет те аталған тағы 4 келісімнің күндері табылмады.',
    ]);
    expect(law({ operating: 1, named: 4 })[0]).not.toContain('name both');
  });

  test('an agreement signed by a day is not said to be in force, nor signed on that day', () => {
    expect(law({ signed: 1, ended: 4 })).toEqual([
      'By 31 December 2023 one agreement between the United States and Belarus had been signed; no entry into force by that day was found.',
      'К 31 декабря 2023 года между США и Беларусью было подписано одно соглашение; сведений о вступлении в силу к этому дню не найдено.',
      '2023 жылғы 31 желтоқсандағы жағдай бойынша АҚШ пен Беларусь арасында 1 келісімге қол қойылған, осы күнге дейін күшіне енгені туралы дерек табылмады.',
    ]);
  });

  test('those that may bind besides are told apart from those in force', () => {
    const [en, ru] = law({ bilateral: 3, regional: 5, operating: 1, uncertain: 2, signed: 9 });
    expect(en).toBe(
      'On 31 December 2023 three bilateral agreements and five regional between the United States and Belarus were in force. One other was described as operating, its start date not found. Two others may have been in force, their dates not known exactly.',
    );
    expect(ru).toBe(
      '31 декабря 2023 года между США и Беларусью были в силе три двусторонних и пять региональных соглашений. Ещё одно, по источникам, применялось: дата вступления в силу не найдена. Ещё два, возможно, были в силе: точные даты неизвестны.',
    );
  });

  test.each([
    [1, 'было в силе одно двустороннее соглашение'],
    [4, 'были в силе четыре двусторонних соглашения'],
    [5, 'было в силе пять двусторонних соглашений'],
    [11, 'было в силе 11 двусторонних соглашений'],
    [21, 'было в силе 21 двустороннее соглашение'],
  ])('%i in Russian', (bilateral, words) => {
    expect(law({ bilateral })[1]).toContain(words);
  });

  test('is told in the present on the reader’s own day', () => {
    expect(say(null, pair('USA-BLR', { bilateral: 2 }), VIEW_DAY)).toEqual([
      'Today, 31 December 2023, two bilateral agreements between the United States and Belarus are in force.',
      'Сегодня, 31 декабря 2023 года, между США и Беларусью в силе два двусторонних соглашения.',
      'Бүгін, 2023 жылғы 31 желтоқсанда, АҚШ пен Беларусь арасында 2 екіжақты келісім күшінде.',
    ]);
  });

  test('an unchecked end is said', () => {
    const fact = { ...pair('RUS-UKR', { bilateral: 1 }), unchecked: true } as LawFact;
    expect(say(null, fact).map((text) => text.split('. ').at(-1))).toEqual([
      'Later termination was not checked.',
      'Более позднее прекращение не проверялось.',
      'Кейін тоқтатылған-тоқтатылмағаны тексерілмеді.',
    ]);
  });
});

describe('the corridors counted', () => {
  const ALL = { kind: 'listed', country: null, topic: null } as const;
  const law = (covered: number, today?: string): string[] =>
    say(null, { ...ALL, covered, corridors: 132 }, today);
  const of = (country: string, covered: number, corridors: number): string[] =>
    say(null, { ...ALL, country: countryCode(country), covered, corridors });

  test('are the 132 between the twelve states, with figures or without', () => {
    expect(law(60)).toEqual([
      '60 of the 132 corridors between the twelve states had a bilateral agreement in force on 31 December 2023.',
      'На 31 декабря 2023 года из 132 коридоров между двенадцатью государствами двустороннее соглашение было в силе на 60.',
      '2023 жылғы 31 желтоқсанда он екі ел арасындағы 132 дәліздің 60-ында екіжақты келісім күшінде болды.',
    ]);
  });

  test('are a country’s 22 with the other eleven where one is chosen', () => {
    expect(of('KAZ', 18, 22)).toEqual([
      '18 of Kazakhstan’s 22 corridors with the other eleven states had a bilateral agreement in force on 31 December 2023.',
      'На 31 декабря 2023 года из 22 коридоров Казахстана с одиннадцатью другими государствами двустороннее соглашение было в силе на 18.',
      '2023 жылғы 31 желтоқсанда Қазақстанның басқа он бір елмен 22 дәлізінің 18-інде екіжақты келісім күшінде болды.',
    ]);
  });

  test('are the 24 with the twelve states of a country outside the region', () => {
    expect(of('DEU', 2, 24)).toEqual([
      '2 of Germany’s 24 corridors with the twelve states had a bilateral agreement in force on 31 December 2023.',
      'На 31 декабря 2023 года из 24 коридоров Германии с двенадцатью государствами двустороннее соглашение было в силе на 2.',
      '2023 жылғы 31 желтоқсанда Германияның он екі елмен 24 дәлізінің 2-сінде екіжақты келісім күшінде болды.',
    ]);
  });

  test('without an agreement are none, never 0', () => {
    expect(law(0)).toEqual([
      'None of the 132 corridors between the twelve states was found to have a bilateral agreement in force on 31 December 2023.',
      'На 31 декабря 2023 года ни на одном из 132 коридоров между двенадцатью государствами двустороннего соглашения в силе не найдено.',
      '2023 жылғы 31 желтоқсанда он екі ел арасындағы 132 дәліздің ешқайсысында күшіндегі екіжақты келісім табылмады.',
    ]);
  });

  test('may all have one, and are told in the present on the reader’s own day', () => {
    expect(law(132, VIEW_DAY)).toEqual([
      'All of the 132 corridors between the twelve states have a bilateral agreement in force today, 31 December 2023.',
      'Сегодня, 31 декабря 2023 года, из 132 коридоров между двенадцатью государствами двустороннее соглашение в силе на всех.',
      'Бүгін, 2023 жылғы 31 желтоқсанда, он екі ел арасындағы 132 дәліздің барлығында екіжақты келісім күшінде.',
    ]);
  });
});

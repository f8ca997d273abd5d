import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import type { Topic } from '../../src/domain/instrument';
import type { FurtherMeasure, LawFact, PeopleFact, TotalFact } from '../../src/speech/facts';
import { FURTHER_GRAMMARS } from '../../src/speech/further';
import { sentenceOf, sentenceText } from '../../src/speech/sentence';
import { countries, pair, statement, stock, VIEW_DAY } from './cases';

/** The Russian sentence as it is, no-break spaces and all. */
const russian = (people: PeopleFact | null, law: LawFact | null = null): string =>
  sentenceText(sentenceOf(statement(people, law), countries, 'ru', { further: FURTHER_GRAMMARS }));
/** With plain spaces, where the test is not about spaces. */
const plain = (...facts: Parameters<typeof russian>): string => russian(...facts).replaceAll('\u00a0', ' ');

const total = (measure: TotalFact['measure'], fact: Partial<TotalFact> = {}): TotalFact => ({
  kind: 'total',
  measure,
  direction: 'in',
  country: countryCode('KAZ'),
  start: VIEW_DAY,
  end: VIEW_DAY,
  persons: 42_685,
  largest: { country: countryCode('AFG'), persons: 182 },
  ...fact,
});

describe('people by where they were born are «уроженцы»', () => {
  test.each([
    [21, '21 уроженец Узбекистана жил в Казахстане 1 июля 2020 года'],
    [22, '22 уроженца Узбекистана жили в Казахстане 1 июля 2020 года'],
    [689_957, '689 957 уроженцев Узбекистана жили в Казахстане 1 июля 2020 года'],
    [0, 'Ни одного уроженца Узбекистана в Казахстане 1 июля 2020 года не было'],
  ])('%i', (persons, words) =>
    expect(plain({ kind: 'living', flow: stock('UZB-KAZ', persons) })).toBe(`${words}, по оценке ООН.`),
  );

  test('of a country, both ways, and of the twelve states for a country outside them', () => {
    expect(plain(total('residents'))).toMatch(
      /^42 685 уроженцев других стран жили в Казахстане .* Больше всего — Афганистана: 182\.$/,
    );
    expect(plain(total('residents', { direction: 'out' }))).toMatch(
      /^42 685 уроженцев Казахстана жили в других странах .* Больше всего — в Афганистане: 182\.$/,
    );
    expect(plain(total('residents', { country: countryCode('DEU'), persons: 4_641 }))).toMatch(
      /^4 641 уроженец двенадцати стран этого атласа жил в Германии /,
    );
  });

  test('of the largest corridor', () =>
    expect(plain({ kind: 'largest', measure: 'residents', flow: stock('UZB-KAZ', 21) })).toMatch(
      /^21 уроженец Узбекистана жил в Казахстане 1 июля 2020 года, по оценке ООН, наибольшее такое число в атласе\.$/,
    ));
});

describe('none is said in words', () => {
  const none = (measure: FurtherMeasure, fact: Partial<TotalFact> = {}): string =>
    plain(total(measure, { persons: 0, largest: null, ...fact }));
  test('of refugees, moves, arrivals and applications', () => {
    expect(none('refugees', { asylum: 3 })).toBe(
      'Ни одного беженца из других стран в Казахстане 31 декабря 2023 года не было, по данным УВКБ ООН. Отдельно учтены лица, ищущие убежища: 3.',
    );
    expect(none('estimated')).toMatch(/^Ни один человек не выехал, по оценкам, из других стран в Казахстан /);
    expect(none('refugee-arrivals')).toMatch(/^Ни один беженец не прибыл из других стран в Казахстан /);
    expect(none('refugee-arrivals', { applications: true })).toMatch(
      /^Ни одного ходатайства об убежище люди из других стран не подали в Казахстане /,
    );
  });

  test('and never as 0', () => {
    for (const measure of ['refugees', 'estimated', 'refugee-arrivals'] as const)
      for (const direction of ['in', 'out'] as const)
        expect(none(measure, { direction })).not.toMatch(/(?<![\d.,\u00a0])0 \p{L}/u);
    const flow = stock('UZB-KAZ', 0);
    for (const measure of ['refugees', 'estimated', 'refugee-arrivals'] as const)
      expect(plain({ kind: 'further', measure, flow })).not.toMatch(/ 0 \p{L}+ из/u);
  });
});

describe('the largest part', () => {
  test('is the largest of the known where more are of no known country', () => {
    const largest = { country: countryCode('AFG'), persons: 182, ofKnown: true };
    expect(plain(total('refugees', { largest }))).toMatch(
      / Из известных стран больше всего — из Афганистана \(182\)\.$/,
    );
    expect(plain(total('refugees'))).toMatch(/\. Больше всего — из Афганистана \(182\)\.$/);
  });

  test('of applications was filed in a country, not into it', () =>
    expect(
      plain(
        total('refugee-arrivals', {
          direction: 'out',
          applications: true,
          persons: 23,
          largest: { country: countryCode('RUS'), persons: 20 },
        }),
      ),
    ).toMatch(
      /^23 новых ходатайства об убежище люди из Казахстана подали в других странах .* Больше всего — в России \(20\)\.$/,
    ));
});

test('where no figure of a country was found the corridors are named', () => {
  const fact = { kind: 'no-total', country: countryCode('TWN'), start: VIEW_DAY, end: VIEW_DAY } as const;
  expect(plain(fact)).toBe('Данных по коридорам с участием Тайваня 31 декабря 2023 года не найдено.');
});

test('a route whose name ends in a full stop gets no second one', () => {
  const name = { en: 'A', ru: 'Румыния – США и др.', kk: 'А' };
  const period = { from: null, to: null };
  expect(plain({ kind: 'route', route: { name, evidence: 'documented', period } })).toMatch(
    /^Румыния – США и др\. Документированный/,
  );
});

describe('law', () => {
  test.each([
    [1, 'была подписана одна договорённость: меморандум или декларация, а не договор.'],
    [2, 'были подписаны две договорённости: меморандумы или декларации, а не договоры.'],
    [5, 'было подписано пять договорённостей: меморандумы или декларации, а не договоры.'],
    [21, 'была подписана 21 договорённость: меморандумы или декларации, а не договоры.'],
  ])('%i arrangements agree with their verb, and are of one kind or several', (arrangement, words) =>
    expect(plain(null, pair('KAZ-UZB', { arrangement }))).toMatch(new RegExp(` ${words}$`)),
  );

  test('agreements on crimes are on combating them', () => {
    const on = (topic: Topic): string => plain(null, pair('KAZ-UZB', { bilateral: 1 }, topic));
    expect(on('trafficking')).toContain('соглашение о борьбе с торговлей людьми');
    expect(on('smuggling')).toContain('соглашение о борьбе с незаконным ввозом мигрантов');
  });

  test('where all the corridors have one, it says all', () =>
    expect(plain(null, { kind: 'listed', country: null, covered: 7, corridors: 7, topic: null })).toBe(
      'На 31 декабря 2023 года из 7 коридоров между двенадцатью государствами двустороннее соглашение было в силе на всех.',
    ));

  const parties = (inForce: number, of: number): string =>
    plain(null, {
      kind: 'instrument',
      short: { en: 'A', ru: 'Конвенция МОТ № 189', kk: 'А' },
      state: 'parties',
      inForce,
      parties: of,
      unchecked: false,
    });
  test('of one party named it does not say «ни для одной из 1»', () => {
    expect(parties(0, 1)).toBe(
      'Вступления в силу документа «Конвенция МОТ № 189» к 31 декабря 2023 года для единственной названной стороны не найдено.',
    );
    expect(parties(1, 1)).toMatch(/был в силе 31 декабря 2023 года для единственной названной стороны\.$/);
    expect(parties(0, 5)).toMatch(/не найдено ни для одной из 5 названных сторон\.$/);
  });

  test('what does not bind is named without «документ», and its dash begins no line', () =>
    expect(
      russian(null, {
        kind: 'instrument',
        short: { en: 'A', ru: 'Алматинский процесс', kk: 'А' },
        state: 'non-binding',
        inForce: 0,
        parties: 0,
        unchecked: false,
      }),
    ).toBe('«Алматинский процесс»\u00a0— без обязательной силы: указано для полноты, в подсчёт не входит.'));
});

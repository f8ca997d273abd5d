import type { Instrument, Topic } from '../../src/domain/instrument';
import { countryCode } from '../../src/domain/country';
import { day, hi, lo, type PartialDay } from '../../src/domain/day';
import { TABLED_MEASURES } from '../../src/domain/measure';
import {
  type CorridorCount,
  datesOf,
  Quantity,
  WORK_DOUBTS,
  WORK_MEASURE,
  WORK_MEASURES,
} from '../../src/domain/work';
import { namesOf } from '../../src/i18n/format';
import type { Language } from '../../src/i18n/language';
import type { BreakNotice, CountingChange } from '../../src/people/breaks';
import { sentenceOf, sentenceText, type Wording, wordingOf } from '../../src/speech/sentence';
import { noticeText } from '../../src/speech/breaks';
import {
  type FewLaw,
  type InstrumentLaw,
  isFurther,
  type LawCounts,
  type LawFact,
  NO_LAW,
  type PairLaw,
  type PeopleFact,
  type TotalFact,
} from '../../src/speech/facts';
import { FURTHER_GRAMMARS } from '../../src/speech/further';
import { WORK_GRAMMARS } from '../../src/speech/work-grammars';
import { countries, flow, pair, statement, stock } from '../speech/cases';

/** A state whose English name takes an article, and one whose name does not. */
const [ARTICLE, PLAIN] = ['USA', 'KAZ'] as const;
const YEAR = { start: day('2023-01-01'), end: day('2023-12-31') };

/** Facts about people of every kind and measure, both ways, with `n` wherever a count stands. */
function peopleFacts(n: number): PeopleFact[] {
  const beside = { range: [n, n], asylum: n, made: [n, n] } as const;
  const along = [`${ARTICLE}-${PLAIN}`, `${PLAIN}-${ARTICLE}`];
  return along.flatMap((corridor): PeopleFact[] => [
    ...[ARTICLE, PLAIN].flatMap((reporter): PeopleFact[] =>
      [true, false].map((standIn) => ({ kind: 'moves', flow: { ...flow(corridor, reporter, n), standIn } })),
    ),
    { kind: 'living', flow: stock(corridor, n) },
    ...(['in', 'out'] as const).map((direction): PeopleFact => {
      const total = { kind: 'total', measure: 'registered', country: countryCode(PLAIN), ...YEAR } as const;
      return { ...total, direction, persons: n, largest: null, otherWay: flow(corridor, ARTICLE, n) };
    }),
    { kind: 'largest', measure: 'registered', flow: flow(corridor, ARTICLE, n) },
    { kind: 'largest', measure: 'residents', flow: stock(corridor, n) },
    ...TABLED_MEASURES.filter(isFurther).flatMap((measure): PeopleFact[] =>
      [true, false].flatMap((standIn): PeopleFact[] => {
        const one = { ...flow(corridor, ARTICLE, n), beside, standIn };
        return [
          { kind: 'further', measure, flow: one },
          { kind: 'largest', measure, flow: one },
          { kind: 'no-further', measure, ...one },
        ];
      }),
    ),
  ]);
}

function totals(n: number): PeopleFact[] {
  const largest = { country: countryCode(ARTICLE), persons: n };
  return TABLED_MEASURES.flatMap((measure) =>
    [ARTICLE, PLAIN].flatMap((code) => {
      const country = countryCode(code);
      const fact = { kind: 'total', measure, country, ...YEAR, persons: n, asylum: n } as const;
      return (['in', 'out'] as const).flatMap((direction): TotalFact[] => [
        { ...fact, direction, largest: null },
        { ...fact, direction, largest, other: { ...fact, direction: 'out', largest } },
        { ...fact, direction, largest: { ...largest, ofKnown: true } },
      ]);
    }),
  );
}

/** Estimated moves of which the methods differ: the one shown gives least, most, or what lies between. */
function rangedFacts(n: number): PeopleFact[] {
  const [low, high] = [n, n * 3 + 5];
  return [low, low + 2, high].flatMap((persons): PeopleFact[] => {
    const one = { ...flow(`${ARTICLE}-${PLAIN}`, PLAIN, persons), beside: { range: [low, high] } as const };
    const country = countryCode(ARTICLE);
    const largest = { country: countryCode(PLAIN), persons, range: [low, high] } as const;
    const total = {
      kind: 'total',
      measure: 'estimated',
      country,
      ...YEAR,
      persons,
      range: [low, high],
    } as const;
    return [
      { kind: 'further', measure: 'estimated', flow: one },
      { kind: 'largest', measure: 'estimated', flow: one },
      { ...total, direction: 'in', largest, other: { ...total, direction: 'out', largest } },
      { ...total, direction: 'out', largest: null },
    ];
  });
}

/** UNHCR counted otherwise from one year to the next. */
const changeOf = (n: number): CountingChange => {
  const [before, after] = [
    flow(`${ARTICLE}-${PLAIN}`, PLAIN, n + 9, 2022),
    flow(`${ARTICLE}-${PLAIN}`, PLAIN, n),
  ];
  return { ...before, measure: 'refugees', before, after, source: 'unhcr' };
};
const SILENCE = {
  reporter: countryCode(ARTICLE),
  last: { start: day('2022-01-01'), end: day('2022-12-31') },
};

/** What a period leaves out: a reporter's figures, or what was counted before. */
function leftOutFacts(n: number): PeopleFact[] {
  const largest = flow(`${PLAIN}-${ARTICLE}`, ARTICLE, Math.max(n, 1), 2022);
  const left = { kind: 'left-out', ...YEAR, flow: largest } as const;
  const ofTen = Math.min(Math.max(n, 1), 10);
  return [
    { ...left, silence: SILENCE, change: null, now: null, ofTen },
    { ...left, silence: null, change: changeOf(n), now: null, ofTen: 0 },
  ];
}

/** What stands beside a sentence where a series breaks. */
function notices(n: number): BreakNotice[] {
  const last = flow(`${PLAIN}-${ARTICLE}`, ARTICLE, n, 2022);
  const mirror = flow(`${PLAIN}-${ARTICLE}`, PLAIN, n, 2022);
  return [
    { kind: 'stopped', silence: SILENCE, last, mirror: null },
    { kind: 'stopped', silence: SILENCE, last, mirror },
    { kind: 'counting', change: changeOf(n) },
  ];
}

/** Why there is no figure. */
const SILENCES: PeopleFact[] = [
  { kind: 'no-period', year: 2005 },
  { kind: 'silent', reporter: countryCode(ARTICLE), lastYear: 2023 },
  { kind: 'silent', reporter: countryCode(ARTICLE), lastYear: null },
  { kind: 'no-residents', country: countryCode(ARTICLE), ...YEAR },
  { kind: 'no-total', country: countryCode(ARTICLE), ...YEAR },
  ...(['registered', 'residents'] as const).map((measure): PeopleFact => ({
    kind: 'not-found',
    measure,
    origin: countryCode(ARTICLE),
    destination: countryCode(PLAIN),
    ...YEAR,
  })),
  ...(['quantified', 'documented', 'reported'] as const).map((evidence): PeopleFact => {
    const name = { en: 'A – B', ru: 'А – Б', kk: 'А – Ә' };
    return { kind: 'route', route: { name, evidence, period: { from: '2015' as PartialDay, to: null } } };
  }),
];

/** A count of each measure of work, as exact and as round as pages have them. */
function countsOfWork(n: number): CorridorCount[] {
  const by = { name: 'authority', by: 'authority' };
  const authority = { id: 'rus-interior', names: { en: by, ru: by, kk: by } };
  const page = { authority, namedAs: '', publisher: 'Kun.uz (citing UzA)', url: '', wording: '', note: '' };
  const ends = { origin: countryCode(ARTICLE), destination: countryCode(PLAIN) };
  return WORK_MEASURES.flatMap((measure) =>
    ['', 'over', 'almost', 'from 1 to 2'].map((rounding, i): CorridorCount => {
      const period = ['2023', '2023-01/2023-06', '2023-12', '2023-12-31'][i] ?? '';
      const [first, last] = datesOf(period);
      const [start, end] = [lo(first), hi(last)];
      const told = { exact: i === 0, rounding, quantity: new Quantity(Math.max(n, 1)) };
      const kind = WORK_MEASURE[measure].kind;
      return {
        id: 'L000',
        ...ends,
        ...page,
        measure,
        kind,
        period,
        start,
        end,
        ...told,
        doubts: WORK_DOUBTS,
      };
    }),
  );
}

/** What stands of official counts of work: one, several, some of another year, none, and how many corridors have any. */
function workFacts(n: number): PeopleFact[] {
  const figures = countsOfWork(n).map((count) => ({ count, also: [] }));
  const corridor = { origin: countryCode(ARTICLE), destination: countryCode(PLAIN) };
  const fact = { kind: 'work', corridor, country: null, of: null, year: 2023, everCounted: n } as const;
  const all = Array.from({ length: n }, () => ({ ...corridor, figures, farther: 0, year: 2023 }));
  return [
    ...figures.map((figure): PeopleFact => ({
      ...fact,
      near: [{ ...corridor, figures: [figure], farther: 1, year: 2023 }],
    })),
    ...[1, 2, 5].map((many): PeopleFact => ({
      ...fact,
      near: [{ ...corridor, figures: figures.slice(0, many), farther: 2, year: 2022 }],
    })),
    ...([null, 'crossings'] as const).flatMap((of): PeopleFact[] => [
      { ...fact, of, near: [] },
      { ...fact, of, corridor: null, near: all },
      { ...fact, of, corridor: null, country: countryCode(ARTICLE), near: all },
    ]),
  ];
}

const INSTRUMENT: InstrumentLaw = {
  kind: 'instrument',
  short: { en: 'Treaty', ru: 'Договор', kk: 'Шарт' },
  state: 'parties',
  inForce: 0,
  parties: 0,
  unchecked: false,
};

/** Of all corridors and of a country’s, with figures and without. */
const listed = (covered: number, corridors: number, topic: Topic | null): LawFact[] =>
  [null, ARTICLE, PLAIN].map((code): LawFact => {
    const country = code && countryCode(code);
    return { kind: 'listed', country, covered, corridors, topic };
  });

/** Counts that are told one after another. */
const TOGETHER: readonly (readonly (keyof LawCounts)[])[] = [
  ['bilateral', 'regional'],
  ['bilateral', 'arrangement', 'signed'],
  ['operating', 'provisional', 'uncertain'],
  ['arrangement', 'signed'],
  ['arrangement', 'named'],
  ['signed', 'named'],
  ['ended', 'named'],
  ['undated', 'named'],
];

/** An agreement and a regional document, each as a sentence may name it. */
const FEW: readonly FewLaw[] = [true, false].flatMap((bilateral): FewLaw[] => {
  const short = { en: 'Treaty', ru: 'Договор', kk: 'Шарт' };
  const of = { bilateral, instrument: { kind: 'multilateral', short } as Instrument };
  return [
    { ...of, state: 'in-force', since: YEAR.start },
    { ...of, state: 'in-force', since: null },
    { ...of, state: 'operating', since: null },
    { ...of, state: 'provisional', since: null },
  ];
});

/** Facts about law of every kind and state, with `n` wherever a count stands. */
function lawFacts(n: number): LawFact[] {
  const counts = Object.keys(NO_LAW) as (keyof LawCounts)[];
  const told = [
    ...([
      'in-force',
      'operating',
      'provisional',
      'uncertain',
      'arrangement',
      'signed',
      'signedThatYear',
      'ended',
    ] as const),
    ...(['undated', 'before', 'non-binding', 'parties'] as const),
  ];
  const parties = Math.max(n, 1);
  return [
    ...[{}, ...counts.map((count) => ({ [count]: n }))].map((some) => pair(`${ARTICLE}-${PLAIN}`, some)),
    ...TOGETHER.map((some) =>
      pair(`${ARTICLE}-${PLAIN}`, Object.fromEntries(some.map((count) => [count, n]))),
    ),
    pair(`${PLAIN}-${ARTICLE}`, Object.fromEntries(counts.map((count) => [count, n])), 'readmission'),
    ...FEW.map((few): LawFact => ({
      ...(pair(`${ARTICLE}-${PLAIN}`, { bilateral: n + 1 }) as PairLaw),
      few: [few],
    })),
    {
      ...(pair(`${ARTICLE}-${PLAIN}`, { bilateral: n + 1 }) as PairLaw),
      awaited: FEW.slice(0, 1).map(({ instrument }) => ({ instrument, entered: '2024-04' as PartialDay })),
    },
    ...listed(0, parties, null),
    ...listed(n, parties, null),
    ...listed(n, n * 2 + 1, 'readmission'),
    ...told.map((state): LawFact => ({ ...INSTRUMENT, state, inForce: n, parties, unchecked: true })),
    { ...INSTRUMENT, inForce: 0, parties },
    { ...INSTRUMENT, inForce: n, parties: n * 2 + 1 },
  ];
}

/** What a narrow frame says below its headline, and what a hall reads below its numbers, as sentences. */
const figureWords = ({ narrow, hall }: Wording): readonly string[] =>
  [
    sentenceText(narrow.line),
    ...hall.lines.map(({ number, words }) => `${number ? `${number.text}\u00a0` : ''}${sentenceText(words)}`),
  ]
    .filter((text) => text !== '')
    .map((text) => (text.endsWith('.') ? text : `${text}.`));

/** The words that come with their tables. */
const GRAMMARS = { further: FURTHER_GRAMMARS, work: WORK_GRAMMARS };

/** A sentence and a notice of every kind that the atlas can say, of the past and of today, with `n` wherever a count stands. */
export function everySentence(lang: Language, n: number): readonly string[] {
  const people = [
    ...peopleFacts(n),
    ...rangedFacts(n),
    ...leftOutFacts(n),
    ...totals(n),
    ...SILENCES,
    ...workFacts(n),
  ];
  const statements = [
    ...people.map((fact) => statement(fact, null)),
    ...people.slice(0, 1).map((fact) => ({ ...statement(fact, null), preliminary: true })),
    ...lawFacts(n).flatMap((fact) => [statement(null, fact), statement(null, fact, '2023-12-31')]),
  ];
  return [
    ...statements.map((s) => sentenceText(sentenceOf(s, countries, lang, GRAMMARS))),
    ...statements.flatMap((s) => figureWords(wordingOf(s, countries, lang, GRAMMARS))),
    ...notices(n).map((notice) => noticeText(notice, (code) => namesOf(countries, code, lang), lang)),
  ];
}

import type { Topic } from '../../src/domain/instrument';
import { countryCode } from '../../src/domain/country';
import { day, type PartialDay } from '../../src/domain/day';
import { MEASURES } from '../../src/domain/observation';
import type { Language } from '../../src/i18n/language';
import { sentenceOf, sentenceText } from '../../src/model/sentence';
import {
  type InstrumentLaw,
  isFurther,
  type LawCounts,
  type LawFact,
  NO_LAW,
  type PeopleFact,
  type TotalFact,
} from '../../src/model/sentence-facts';
import { FURTHER_GRAMMARS } from '../../src/model/sentence-further';
import { countries, flow, pair, statement, stock } from '../model/sentence-cases';

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
    { kind: 'residents', flow: stock(corridor, n) },
    { kind: 'largest', corridors: n, measure: 'registered', flow: flow(corridor, ARTICLE, n) },
    { kind: 'largest', corridors: n, measure: 'residents', flow: stock(corridor, n) },
    ...MEASURES.filter(isFurther).flatMap((measure): PeopleFact[] =>
      [true, false].flatMap((standIn): PeopleFact[] => {
        const one = { ...flow(corridor, ARTICLE, n), beside, standIn };
        return [
          { kind: 'further', measure, flow: one },
          { kind: 'largest', corridors: n, measure, flow: one },
          { kind: 'no-further', measure, ...one },
        ];
      }),
    ),
  ]);
}

function totals(n: number): PeopleFact[] {
  const largest = { country: countryCode(ARTICLE), persons: n };
  return MEASURES.flatMap((measure) =>
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

const INSTRUMENT: InstrumentLaw = {
  kind: 'instrument',
  short: { en: 'Treaty', ru: 'Договор', kk: 'Шарт' },
  told: 'parties',
  inForce: 0,
  parties: 0,
  unchecked: false,
};

/** Of all corridors and of a country’s, with figures and without. */
const listed = (covered: number, corridors: number, topic: Topic | null): LawFact[] =>
  (['figures', 'agreements'] as const).flatMap((basis) =>
    [null, ARTICLE].map((code): LawFact => {
      const country = code && countryCode(code);
      return { kind: 'listed', basis, country, covered, corridors, topic };
    }),
  );

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
    pair(`${PLAIN}-${ARTICLE}`, Object.fromEntries(counts.map((count) => [count, n])), 'readmission'),
    ...listed(0, parties, null),
    ...listed(n, parties, null),
    ...listed(n, n * 2 + 1, 'readmission'),
    ...told.map((state): LawFact => ({ ...INSTRUMENT, told: state, inForce: n, parties, unchecked: true })),
    { ...INSTRUMENT, inForce: 0, parties },
    { ...INSTRUMENT, inForce: n, parties: n * 2 + 1 },
  ];
}

/** A sentence of every kind that the atlas can say, of the past and of today, with `n` wherever a count stands. */
export function everySentence(lang: Language, n: number): readonly string[] {
  const people = [...peopleFacts(n), ...totals(n), ...SILENCES];
  const statements = [
    ...people.map((fact) => statement(fact, null)),
    ...lawFacts(n).flatMap((fact) => [statement(null, fact), statement(null, fact, '2023-12-31')]),
  ];
  return statements.map((s) => sentenceText(sentenceOf(s, countries, lang, FURTHER_GRAMMARS)));
}

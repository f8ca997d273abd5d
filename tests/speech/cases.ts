import { type CountryCode, countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import type { Topic } from '../../src/domain/instrument';
import { LANGUAGES } from '../../src/i18n/language';
import { sentenceOf, sentenceText } from '../../src/speech/sentence';
import {
  type CountedFlow,
  type LawCounts,
  type LawFact,
  NO_LAW,
  type PeopleFact,
  type Statement,
} from '../../src/speech/facts';
import { countriesOfTable } from '../i18n/names';

export const countries = new Map(countriesOfTable().map((c) => [c.code, c]));
export const VIEW_DAY = day('2023-12-31');

export const flow = (corridor: string, reporter: string, persons: number, year = 2023): CountedFlow => {
  const [origin, destination] = corridor.split('-').map(countryCode) as [CountryCode, CountryCode];
  const [start, end] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  return { origin, destination, reporter: countryCode(reporter), persons, start, end, standIn: false };
};
export const stock = (corridor: string, persons: number): CountedFlow => {
  const at = day('2020-07-01');
  return { ...flow(corridor, corridor.slice(4), persons), start: at, end: at };
};
export const pair = (corridor: string, counts: Partial<LawCounts>, topic: Topic | null = null): LawFact => {
  const [origin, destination] = corridor.split('-').map(countryCode) as [CountryCode, CountryCode];
  return { kind: 'pair', origin, destination, counts: { ...NO_LAW, ...counts }, topic, unchecked: false };
};

export const statement = (
  people: PeopleFact | null,
  law: LawFact | null,
  today = '2026-11-21',
): Statement => ({
  day: VIEW_DAY,
  today: day(today),
  people,
  law,
});
/** The three sentences, with plain spaces where figures are grouped. */
export const say = (...facts: Parameters<typeof statement>): string[] =>
  LANGUAGES.map((lang) =>
    sentenceText(sentenceOf(statement(...facts), countries, lang)).replaceAll('\u00a0', ' '),
  );
export const moves = (...args: Parameters<typeof flow>): PeopleFact => ({
  kind: 'moves',
  flow: flow(...args),
});

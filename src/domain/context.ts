/** What stands beside a corridor as its context: series of states by the World Bank and the United Nations. None explains a move. */
import * as v from 'valibot';
import { type CountryCode, CountryCodeSchema } from './country';
import { type Day, yearOf } from './day';

interface ContextRecord {
  readonly unit:
    'persons' | 'usd' | 'international-dollars-2021' | 'percent' | 'per-thousand' | 'standard-deviations';
  /** The publication: an id of `data/sources/sources.json`. */
  readonly source: 'world-bank-wdi' | 'world-bank-wgi' | 'un-wpp-2024';
}

const CONTEXT_RECORDS = {
  /** Population on 1 July. */
  pop: { unit: 'persons', source: 'un-wpp-2024' },
  /** GDP a head by purchasing power, in constant dollars of 2021. */
  income: { unit: 'international-dollars-2021', source: 'world-bank-wdi' },
  /** GDP in current US dollars. */
  gdp: { unit: 'usd', source: 'world-bank-wdi' },
  /** Unemployed of the labour force, as the ILO models it. */
  unem: { unit: 'percent', source: 'world-bank-wdi' },
  /** Births in a year. */
  birth: { unit: 'per-thousand', source: 'world-bank-wdi' },
  /** People under 15 and over 64 to those between. */
  depend: { unit: 'percent', source: 'world-bank-wdi' },
  /** Personal remittances received, in current US dollars. */
  remin: { unit: 'usd', source: 'world-bank-wdi' },
  /** Personal remittances paid, in current US dollars. */
  remout: { unit: 'usd', source: 'world-bank-wdi' },
  /** Political stability and absence of violence: a composite of perceptions around a world mean of 0. */
  polstb: { unit: 'standard-deviations', source: 'world-bank-wgi' },
  /** Net migration in a year: what the UN's population estimates leave over, no count of moves. */
  nmig: { unit: 'persons', source: 'world-bank-wdi' },
} as const satisfies Record<string, ContextRecord>;

/** A series of states, by its word in the tables. */
export type ContextIndicator = keyof typeof CONTEXT_RECORDS;
export const CONTEXT_INDICATORS = Object.keys(CONTEXT_RECORDS) as ContextIndicator[];
export const CONTEXT_INDICATOR: Readonly<Record<ContextIndicator, ContextRecord>> = CONTEXT_RECORDS;

/** One year of a series. */
export interface ContextPoint {
  readonly year: number;
  readonly value: number;
}

/** A period as observations have it: first and last day, both included. */
interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** The series of all states that have any. A year without a figure is never filled in. */
export class Context {
  readonly #series: ReadonlyMap<string, ReadonlyMap<number, number>>;

  /** @param series figures by year, by country and indicator with a space between */
  constructor(series: ReadonlyMap<string, ReadonlyMap<number, number>>) {
    this.#series = series;
  }

  /** The figure of a year in the unit of {@link CONTEXT_INDICATOR}; null where there is none. */
  valueOf(country: CountryCode, indicator: ContextIndicator, year: number): number | null {
    return this.#series.get(keyOf(country, indicator))?.get(year) ?? null;
  }

  /** The years that have a figure, oldest first. */
  seriesOf(country: CountryCode, indicator: ContextIndicator): readonly ContextPoint[] {
    return [...(this.#series.get(keyOf(country, indicator)) ?? [])].map(([year, value]) => ({ year, value }));
  }
}

const keyOf = (country: CountryCode, indicator: ContextIndicator): string => `${country} ${indicator}`;

/**
 * A series in the middle of a period: of whole calendar years the middle year's figure, of years that run from 1 July to
 * 30 June the mean of the two years beside the middle. Where the middle falls between two years it is the mean of these,
 * otherwise the one. Null for other periods, and where a year has no figure.
 */
export function inMiddleOf(
  context: Context,
  country: CountryCode,
  indicator: ContextIndicator,
  period: Period,
): number | null {
  const middle = middleOf(period);
  if (middle === null) return null;
  const before = context.valueOf(country, indicator, Math.floor(middle));
  const after = context.valueOf(country, indicator, Math.ceil(middle));
  return before === null || after === null ? null : (before + after) / 2;
}

/** The population in the middle of a period, in persons: see {@link inMiddleOf}. */
export const populationOf = (context: Context, country: CountryCode, period: Period): number | null =>
  inMiddleOf(context, country, 'pop', period);

/** The middle of a period in mid-years: 2017 is 1 July 2017, 1992.5 is 1 January 1993. */
function middleOf({ start, end }: Period): number | null {
  const isCalendar = start.endsWith('-01-01') && end.endsWith('-12-31');
  const isMidYear = start.endsWith('-07-01') && end.endsWith('-06-30');
  return isCalendar || isMidYear ? (yearOf(start) + yearOf(end)) / 2 : null;
}

const ContextSchema = v.object({
  /** `[country, indicator, first year, a figure a year]`, null where a year has none. */
  series: v.array(
    v.tuple([CountryCodeSchema, v.picklist(CONTEXT_INDICATORS), v.number(), v.array(v.nullable(v.number()))]),
  ),
});
export type ContextFile = v.InferInput<typeof ContextSchema>;

/** The door for `static/data/context.js`. Throws a `ValiError` that names the path and the wrong value. */
export const decodeContext = (json: unknown): Context =>
  new Context(
    new Map(
      v
        .parse(ContextSchema, json)
        .series.map(([country, indicator, first, values]) => [
          keyOf(country, indicator),
          new Map(
            values.flatMap((value, i): [number, number][] => (value === null ? [] : [[first + i, value]])),
          ),
        ]),
    ),
  );

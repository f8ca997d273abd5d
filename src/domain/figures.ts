/** The doors for the tables of figures that are fetched when they are asked for. */
import * as v from 'valibot';
import { type Measure, MEASURE } from './measure';
import type { Corridor } from './corridor';
import { type CountryCode, CountryCodeSchema } from './country';
import type { Day } from './day';
import { METHODS } from './method';
import type { Observation } from './observation';

const Figure = v.nullable(v.pipe(v.number(), v.minValue(0)));
const TableSchema = v.object({
  years: v.array(v.number()),
  /** `[origin, destination, index of its first year, columns]`: in each column a figure a year, null where there is none. */
  corridors: v.array(v.tuple([CountryCodeSchema, CountryCodeSchema, v.number(), v.array(v.array(Figure))])),
});

/** The figures of one corridor and year, column by column. */
type Cells = readonly (number | null)[];
type Told = Pick<Observation, 'persons' | 'beside' | 'applications'>;

interface Reading {
  readonly measure: Measure;
  /** First and last day of a year's period. */
  readonly period: (year: number) => readonly [start: string, end: string];
  /** Null where the cells hold no figure. */
  readonly told: (cells: Cells) => Told | null;
}

function read(json: unknown, { measure, period, told }: Reading): readonly Observation[] {
  const { years, corridors } = v.parse(TableSchema, json);
  return corridors.flatMap(([origin, destination, first, columns]) =>
    years.slice(first).flatMap((year, i): Observation[] => {
      const found = told(columns.map((column) => column[i] ?? null));
      if (!found) return [];
      const [start, end] = period(year) as readonly [Day, Day];
      const reporter = MEASURE[measure].countedBy === 'model' ? null : destination;
      return [
        { measure, origin, destination, reporter, start, end, source: MEASURE[measure].source, ...found },
      ];
    }),
  );
}

const inYear = (year: number): [string, string] => [`${year}-01-01`, `${year}-12-31`];

/** The moves of one corridor in five years by each method, in the order of {@link METHODS}. */
export interface MethodFlow extends Corridor {
  readonly start: Day;
  readonly end: Day;
  readonly persons: readonly number[];
}

/** From the middle of a year to the middle of the fifth after. */
const inFiveYears = (year: number): [string, string] => [`${year}-07-01`, `${year + 5}-06-30`];

/** All moves to a country in five years by the method that is shown. */
export interface Arrivals {
  readonly country: CountryCode;
  readonly end: Day;
  readonly persons: number;
}

/** The estimates by all methods of the region's corridors, and all arrivals of every country. */
export interface Methods {
  readonly flows: readonly MethodFlow[];
  readonly arrivals: readonly Arrivals[];
}

const ArrivalsSchema = v.object({ arrivals: v.array(v.tuple([CountryCodeSchema, v.number(), v.number()])) });

/** Reads `methods.js`. Throws where the file is damaged. */
export function decodeMethods(json: unknown): Methods {
  const arrivals = v
    .parse(ArrivalsSchema, json)
    .arrivals.map(([country, year, persons]) => ({ country, end: inFiveYears(year)[1] as Day, persons }));
  return { flows: methodFlows(json), arrivals };
}

/** A column a method. */
function methodFlows(json: unknown): readonly MethodFlow[] {
  const { years, corridors } = v.parse(TableSchema, json);
  return corridors.flatMap(([origin, destination, first, columns]) =>
    years.slice(first).flatMap((year, i): MethodFlow[] => {
      const persons = columns.map((column) => column[i]).filter((n) => typeof n === 'number');
      if (persons.length < METHODS.length) return [];
      const [start, end] = inFiveYears(year) as [Day, Day];
      return [{ origin, destination, start, end, persons }];
    }),
  );
}

/** Columns: the method shown, the least and the greatest of the six. */
export const decodeEstimated = (json: unknown): readonly Observation[] =>
  read(json, {
    measure: 'estimated',
    period: inFiveYears,
    told: ([persons = null, low = null, high = null]) =>
      persons === null || low === null || high === null ? null : { persons, beside: { range: [low, high] } },
  });

const TotalsSchema = v.object({
  /** `[country, first year, in or out, least, greatest]` */
  totals: v.array(
    v.tuple([CountryCodeSchema, v.number(), v.picklist(['in', 'out']), v.number(), v.number()]),
  ),
});

/** The least and the greatest total of a country, one way in a period, by the methods that are compared. */
export interface TotalRange {
  readonly country: CountryCode;
  readonly way: 'in' | 'out';
  readonly end: Day;
  readonly range: readonly [low: number, high: number];
}

export const decodeEstimatedTotals = (json: unknown): readonly TotalRange[] =>
  v.parse(TotalsSchema, json).totals.map(([country, year, way, low, high]) => ({
    country,
    way,
    end: `${year + 5}-06-30` as Day,
    range: [low, high],
  }));

const withAsylum = (asylum: number | null): { asylum?: number } => (asylum === null ? {} : { asylum });

const RefugeesSchema = v.object({ refugees: v.unknown(), arrivals: v.unknown() });

/** Columns: refugees, asylum-seekers; present on 31 December. */
const readRefugees = (json: unknown): readonly Observation[] =>
  read(json, {
    measure: 'refugees',
    period: (year) => [`${year}-12-31`, `${year}-12-31`],
    told: ([persons = null, asylum = null]) =>
      persons === null ? null : { persons, beside: withAsylum(asylum) },
  });

/** Columns: recognised, in a refugee-like situation, asylum applications; in a year. */
const readArrivals = (json: unknown): readonly Observation[] =>
  read(json, { measure: 'refugee-arrivals', period: inYear, told: arrivalsOf });

function arrivalsOf(cells: Cells): Told | null {
  const asylum = cells[2] ?? null;
  if (cells.slice(0, 2).some((cell) => cell !== null)) return arrived(cells[0] ?? 0, cells[1] ?? 0, asylum);
  return asylum === null ? null : { persons: asylum, applications: true };
}

const arrived = (recognised: number, like: number, asylum: number | null): Told => ({
  persons: recognised + like,
  beside: { made: [recognised, like], ...withAsylum(asylum) },
});

/** Both of UNHCR's tables: the stocks and the yearly flows. */
export function decodeRefugees(json: unknown): readonly Observation[] {
  const { refugees, arrivals } = v.parse(RefugeesSchema, json);
  return [...readRefugees(refugees), ...readArrivals(arrivals)];
}

/** One column: US$ million in a year, along the people's corridor. */
export const decodeRemittances = (json: unknown): readonly Observation[] =>
  read(json, {
    measure: 'remittances',
    period: inYear,
    told: ([persons = null]) => (persons === null ? null : { persons }),
  });

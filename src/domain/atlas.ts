import * as v from 'valibot';
import { type Country, type CountryCode, CountryCodeSchema } from './country';
import { type Day, DaySchema } from './day';
import type { Instrument } from './instrument';
import { type Measure, MEASURE } from './measure';
import type { NationalTotal } from './national-total';
import type { Observation } from './observation';
import { type Route, RouteSchema } from './route';
import type { SeriesBreak } from './series-break';
import type { Credit } from './source';

/** `not-checked`: whether the Union's readmission texts bind it was not checked (Denmark, Ireland, the United Kingdom). */
export const PARTICIPATIONS = ['member', 'not-checked'] as const;

/** When a state belonged to the European Union; `to` is the first day it no longer did. */
export const MembershipSchema = v.object({
  country: CountryCodeSchema,
  from: DaySchema,
  to: v.nullable(DaySchema),
  participation: v.picklist(PARTICIPATIONS),
  source: v.string(),
});
export type Membership = v.InferOutput<typeof MembershipSchema>;

const WholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

const RoutesSchema = v.object({ routes: v.array(RouteSchema) });

/** One line a corridor: persons on each of the days, null where the UN gives no estimate. */
const ResidentsSchema = v.object({
  days: v.array(DaySchema),
  /** `[origin, destination, [persons …]]` */
  corridors: v.array(v.tuple([CountryCodeSchema, CountryCodeSchema, v.array(v.nullable(WholeNumber))])),
});

/** The published edition of the tables: its number, `1.4.0`, and the day it was made. */
export interface Edition {
  readonly version: string;
  readonly day: Day;
}

/** What is known, as far as every view needs it. Routes and further measures are loaded when they are asked for. */
export interface Atlas {
  readonly edition: Edition;
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly membership: readonly Membership[];
  /** Bilateral first; a treaty that stands in both tables is here once, as a bilateral. */
  readonly instruments: readonly Instrument[];
  /** Each by its id; a treaty that stands in both tables by either of its ids. */
  readonly instrument: ReadonlyMap<string, Instrument>;
  readonly sources: ReadonlyMap<string, Credit>;
  readonly observations: Partial<Record<Measure, readonly Observation[]>>;
  /** Each state's own totals of registered moves, by state, way and year. */
  readonly totals: readonly NationalTotal[];
  /** Where the figures of a measure are no longer what they were, or not yet final. */
  readonly breaks: readonly SeriesBreak[];
  /** How many official counts of work there are of a corridor, by its text; their table comes when it is asked for. */
  readonly workCounts: ReadonlyMap<string, number>;
  readonly routes: readonly Route[] | null;
}

/** The source id of our own coding of the law and the routes. */
export const CODING = 'kosh-coding';

export const decodeRoutes = (json: unknown): readonly Route[] => v.parse(RoutesSchema, json).routes;

export function decodeResidents(json: unknown): readonly Observation[] {
  const { days, corridors } = v.parse(ResidentsSchema, json);
  return corridors.flatMap(([origin, destination, counts]) =>
    counts.flatMap((persons, i): Observation[] => {
      const at = days[i];
      if (persons === null || at === undefined) return [];
      const source = MEASURE.residents.source;
      return [
        {
          measure: 'residents',
          origin,
          destination,
          reporter: destination,
          start: at,
          end: at,
          persons,
          source,
        },
      ];
    }),
  );
}

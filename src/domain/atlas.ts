import * as v from 'valibot';
import { type Country, type CountryCode, CountryCodeSchema, CountrySchema } from './country';
import { type Day, DaySchema } from './day';
import { BilateralSchema, type Instrument, MultilateralSchema } from './instrument';
import { type Measure, MEASURE } from './measure';
import type { Observation } from './observation';
import { type Route, RouteSchema } from './route';
import { type SeriesBreak, SeriesBreakSchema } from './series-break';
import { type Source, SourceSchema } from './source';

/** When a state belonged to the European Union; `to` is the first day it no longer did. */
const MembershipSchema = v.object({
  country: CountryCodeSchema,
  from: DaySchema,
  to: v.nullable(DaySchema),
  /** `not-checked`: whether the Union's readmission texts bind it was not checked (Denmark, Ireland, the United Kingdom). */
  participation: v.picklist(['member', 'not-checked']),
  source: v.string(),
});
export type Membership = v.InferOutput<typeof MembershipSchema>;

const WholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The file every view needs: places, law, the sources and the registered moves. */
const CoreSchema = v.object({
  countries: v.array(CountrySchema),
  membership: v.array(MembershipSchema),
  bilateral: v.array(BilateralSchema),
  multilateral: v.array(MultilateralSchema),
  sources: v.array(SourceSchema),
  breaks: v.array(SeriesBreakSchema),
  /** `[origin, destination, reporter, year, persons]` */
  registered: v.array(
    v.tuple([CountryCodeSchema, CountryCodeSchema, CountryCodeSchema, WholeNumber, WholeNumber]),
  ),
});

const RoutesSchema = v.object({ routes: v.array(RouteSchema) });

/** One line a corridor: persons on each of the days, null where the UN gives no estimate. */
const ResidentsSchema = v.object({
  days: v.array(DaySchema),
  /** `[origin, destination, [persons …]]` */
  corridors: v.array(v.tuple([CountryCodeSchema, CountryCodeSchema, v.array(v.nullable(WholeNumber))])),
});

/** What is known, as far as every view needs it. Routes and further measures are loaded when they are asked for. */
export interface Atlas {
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly membership: readonly Membership[];
  /** Bilateral first; a treaty that stands in both tables is here once, as a bilateral. */
  readonly instruments: readonly Instrument[];
  /** Each by its id; a treaty that stands in both tables by either of its ids. */
  readonly instrument: ReadonlyMap<string, Instrument>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly observations: Partial<Record<Measure, readonly Observation[]>>;
  /** Where the figures of a measure are no longer what they were, or not yet final. */
  readonly breaks: readonly SeriesBreak[];
  readonly routes: readonly Route[] | null;
}

/** The source id of our own coding of the law and the routes. */
export const CODING = 'kosh-coding';

type CoreFile = v.InferOutput<typeof CoreSchema>;

/** The door for the core file. Throws a `ValiError` that names the path and the wrong value. */
export function decodeCore(json: unknown): Atlas {
  const file: CoreFile = v.parse(CoreSchema, json);
  const instruments = [...file.bilateral, ...file.multilateral.filter((i) => i.sameAs === null)];
  return {
    countries: new Map(file.countries.map((c) => [c.code, c])),
    membership: file.membership,
    instruments,
    instrument: byEitherId(instruments, file.multilateral),
    sources: new Map(file.sources.map((s) => [s.id, s])),
    observations: { registered: file.registered.map(toRegistered) },
    breaks: file.breaks,
    routes: null,
  };
}

function byEitherId(
  instruments: readonly Instrument[],
  multilateral: CoreFile['multilateral'],
): ReadonlyMap<string, Instrument> {
  const byId = new Map(instruments.map((i) => [i.id, i]));
  for (const { id, sameAs } of multilateral) {
    const same = sameAs === null ? undefined : byId.get(sameAs);
    if (same) byId.set(id, same);
  }
  return byId;
}

function toRegistered([
  origin,
  destination,
  reporter,
  year,
  persons,
]: CoreFile['registered'][number]): Observation {
  const [start, end] = [`${String(year)}-01-01` as Day, `${String(year)}-12-31` as Day];
  return {
    measure: 'registered',
    origin,
    destination,
    reporter,
    start,
    end,
    persons,
    source: MEASURE.registered.source,
  };
}

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

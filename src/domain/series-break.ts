import * as v from 'valibot';
import { CountryCodeSchema } from './country';
import { MEASURES } from './measure';

/**
 * What can be wrong with reading one figure after another: what is counted changed, or a figure is not final.
 * A third kind, a reporter that fell silent, is in no table: the figures themselves show it.
 */
export const BREAK_KINDS = ['changed-counting', 'preliminary'] as const;

const Year = v.pipe(v.number(), v.integer());

/** From a year on, or in some years, figures of a measure mean something else than those before. */
export const SeriesBreakSchema = v.object({
  measure: v.picklist(MEASURES),
  kind: v.picklist(BREAK_KINDS),
  /** The corridor it touches; null where it touches every corridor of the reporter. */
  origin: v.nullable(CountryCodeSchema),
  destination: v.nullable(CountryCodeSchema),
  /** Whose figures; null where the measure has one reporter for each corridor. */
  reporter: v.nullable(CountryCodeSchema),
  /** The first and the last year of such figures; `to` is null where it has no end yet. */
  from: Year,
  to: v.nullable(Year),
  source: v.string(),
});
export type SeriesBreak = v.InferOutput<typeof SeriesBreakSchema>;

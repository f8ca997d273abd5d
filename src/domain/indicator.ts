/** Official figures on irregular migration: each is quoted by itself with its authority, never added to another and never drawn on a map. */
import * as v from 'valibot';
import { WebAddressSchema } from './address';
import { CountryCodeSchema } from './country';
import { PartialDaySchema } from './day';
import { PartyCodeSchema } from './instrument';
import { TrilingualSchema } from './source';

/** What a state did or found. Court-ordered `expulsion`, police `deportation` and any `forced-departure` are three counts. */
export const INDICATORS = [
  'irregular-border-detection',
  'irregular-stay-detection',
  'irregular-stay-estimate',
  'illegal-employment',
  'smuggling-channels',
  'prosecution',
  'administrative-liability',
  'refusal-of-entry',
  'asylum-arrivals',
  'expulsion-decision',
  'expulsion',
  'deportation',
  'forced-departure',
  'entry-ban-issued',
  'entry-ban-in-force',
  'entry-ban-lifted',
  'register-of-controlled-persons',
  'regularisation',
  'regularisation-or-departure',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** How the page words its number. */
export const QUALIFIERS = ['exact', 'about', 'almost', 'over'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

const IndicatorFigureSchema = v.object({
  id: v.string(),
  /** The state that acts or reports; `EU` for the Union's agency. */
  country: PartyCodeSchema,
  /** The citizenship of the people concerned; null: all. */
  nationality: v.nullable(CountryCodeSchema),
  indicator: v.picklist(INDICATORS),
  value: v.pipe(v.number(), v.integer(), v.minValue(0)),
  qualifier: v.picklist(QUALIFIERS),
  /** What is counted: persons, decisions, cases. The Kazakh wording is ours. */
  unit: TrilingualSchema,
  /** First and last day of its period, as precisely as the page knows them. */
  from: PartialDaySchema,
  /** Null: the page does not show where its period ends. */
  to: v.nullable(PartialDaySchema),
  /** Whom the page gives the figure to; `unnamed` where it names nobody. */
  authority: v.object({ id: v.string(), name: TrilingualSchema }),
  /** What a reader must know beside the number; null where there is nothing. */
  note: v.nullable(TrilingualSchema),
  /** Whose page it is. */
  publisher: v.string(),
  title: v.string(),
  url: WebAddressSchema,
  /** When the page was published; null where no date was visible. */
  date: v.nullable(PartialDaySchema),
});
/** One figure as a page has it. */
export type IndicatorFigure = v.InferOutput<typeof IndicatorFigureSchema>;

const IndicatorsSchema = v.object({ figures: v.array(IndicatorFigureSchema) });
export type IndicatorsFile = v.InferInput<typeof IndicatorsSchema>;

/**
 * The door for `static/data/indicators.js`, in the table's order, where figures that disagree are neighbours. Throws a
 * `ValiError` that names the path and the wrong value.
 */
export const decodeIndicators = (json: unknown): readonly IndicatorFigure[] =>
  v.parse(IndicatorsSchema, json).figures;

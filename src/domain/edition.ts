import * as v from 'valibot';
import { DaySchema, PartialDaySchema } from './day';
import { PartyCodeSchema } from './instrument';

/** The number of an edition of the tables: `1.4.0`. */
export const VersionSchema = v.pipe(v.string(), v.regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/));

/** An edition of the tables, and in a sentence what it brought. */
export const EditionRecordSchema = v.object({
  version: VersionSchema,
  day: DaySchema,
  summary: v.object({ en: v.string(), ru: v.string(), kk: v.string() }),
});
export type EditionRecord = v.InferOutput<typeof EditionRecordSchema>;

/** Days of an instrument. */
export const DATES = ['signed', 'ratified', 'entry', 'ended'] as const;
/** What an edition can change in an instrument: it is new, one of its days, or another field of its record. */
export const CHANGED = ['new', ...DATES, 'standing', 'place', 'evidence', 'notes', 'fields'] as const;
export type Changed = (typeof CHANGED)[number];

/** A day of an instrument as an edition had it; null: not found, `none`: no such act was recorded. */
const ToldDaySchema = v.nullable(v.union([v.literal('none'), PartialDaySchema]));
export type ToldDay = v.InferOutput<typeof ToldDaySchema>;

/** What an edition changed in one instrument; `before` and `after` of a day only, both null of anything else. */
const InstrumentChangeSchema = v.object({
  edition: VersionSchema,
  instrument: v.string(),
  what: v.picklist(CHANGED),
  /** Whose ratification; null of anything else. */
  party: v.nullable(PartyCodeSchema),
  before: ToldDaySchema,
  after: ToldDaySchema,
});
export type InstrumentChange = v.InferOutput<typeof InstrumentChangeSchema>;

/** All editions, oldest first, and what they changed in the instruments. */
const EditionsSchema = v.object({
  editions: v.array(EditionRecordSchema),
  changes: v.array(InstrumentChangeSchema),
});
export type Editions = v.InferOutput<typeof EditionsSchema>;

export const decodeEditions = (json: unknown): Editions => v.parse(EditionsSchema, json);

/** Less than 0 where `a` is an earlier edition than `b`, 0 where both are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  const differing = left.findIndex((part, i) => part !== right[i]);
  return differing < 0 ? 0 : Number(left[differing]) - Number(right[differing]);
}

export const isDated = (what: Changed): boolean => DATES.some((date) => date === what);

import * as v from 'valibot';
import { type Day, DaySchema, hi, lo, type PartialDay } from './day';
import { TrilingualSchema } from './source';

/** What a place of signature was called in a period, and what it is called now where that differs. */
export const TownSchema = v.object({
  /** As it stands in an instrument's `signed.place`. */
  place: v.string(),
  /** The first day of the name; null: since before the atlas begins. */
  from: v.nullable(DaySchema),
  /** The first day it was no longer the name; null: it still is. */
  to: v.nullable(DaySchema),
  name: TrilingualSchema,
  now: v.nullable(TrilingualSchema),
  /** What shows the renaming; null where the name never changed. */
  source: v.nullable(v.string()),
});
export type Town = v.InferOutput<typeof TownSchema>;

const holds = ({ from, to }: Town, first: Day, last: Day): boolean =>
  (from === null || from <= first) && (to === null || last < to);

const isLasting = ({ from, to }: Town): boolean => from === null && to === null;

/**
 * The names of `place` on a day: the row that holds every day which `on` can mean, or, where the day is unknown,
 * the one that always held. Null where no single row does: then the place is shown as the instrument has it.
 */
export function placeNameOn(towns: readonly Town[], place: string, on: PartialDay | null): Town | null {
  const own = towns.filter((town) => town.place === place);
  return own.find((town) => (on === null ? isLasting(town) : holds(town, lo(on), hi(on)))) ?? null;
}

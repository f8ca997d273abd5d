import { formatCorridor, parseCorridor, touches } from '../domain/corridor';
import { type Measure, MEASURE } from '../domain/measure';
import { fillCount } from '../i18n/fill';
import type { LensRecord } from './lens';
import type { Seen } from './seen';

/**
 * What leads from figures that leave labour migration out to the official counts of it: “24 official counts of work” of the
 * chosen corridor, else how many corridors have any; null where the figures do not leave it out, or no count is known.
 */
export function workDoorOf(
  { atlas, t, lang, view, lens }: Pick<Seen, 'atlas' | 't' | 'lang' | 'view'> & { readonly lens: LensRecord },
  measure: Measure = view.measure,
): string | null {
  const { corridor, country } = view;
  if (!lens.showsFigures || !MEASURE[measure].leavesOutWork) return null;
  if (corridor) {
    const counts = atlas.workCounts.get(formatCorridor(corridor)) ?? 0;
    return counts === 0 ? null : fillCount(counts, t.workDoor.counts, lang);
  }
  const corridors = [...atlas.workCounts.keys()]
    .flatMap((id) => parseCorridor(id) ?? [])
    .filter((c) => country === null || touches(c, country));
  return corridors.length === 0 ? null : fillCount(corridors.length, t.workDoor.corridors, lang);
}

/** A caveat that ends in the door: “Labour migration is in none of these figures: 24 official counts of work.” */
export const withDoor = (caveat: string, door: string | null): string =>
  door === null ? caveat : `${beforeDoor(caveat)} ${door}.`;

/** The caveat as it stands before the door, without its full stop. */
export const beforeDoor = (caveat: string): string => `${caveat.replace(/\.$/, '')}:`;

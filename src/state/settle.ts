import type { Atlas } from '../domain/atlas';
import { LENS } from '../lens/lenses';
import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import { type Day, day } from '../domain/day';
import { START, type View } from './view';

/** The first day of the time axis. */
export const AXIS_START = day('1991-01-01');

/** A view whose every field exists in the atlas, and the fields that had to fall back. */
export interface Settled {
  readonly view: View;
  readonly unread: readonly { readonly field: string; readonly text: string }[];
}

/** Lets each field of a link that the atlas does not know fall back on its own. */
export function settle(view: View, atlas: Atlas, today: Day): Settled {
  const known = (code: CountryCode): boolean => atlas.countries.has(code);
  const bothKnown = (c: Corridor): boolean => known(c.origin) && known(c.destination);
  const wrong: [keyof View, boolean, string][] = [
    ['country', view.country !== null && !known(view.country), view.country ?? ''],
    [
      'corridor',
      view.corridor !== null && !bothKnown(view.corridor),
      view.corridor ? `${view.corridor.origin}-${view.corridor.destination}` : '',
    ],
    ['instrument', view.instrument !== null && !atlas.instrument.has(view.instrument), view.instrument ?? ''],
    ['measure', !LENS[view.lens].measures.includes(view.measure), view.measure],
    ['day', view.day < AXIS_START || view.day > today, view.day],
  ];
  const unread = wrong.filter(([, isWrong]) => isWrong).map(([field, , text]) => ({ field, text }));
  const fallen = Object.fromEntries(unread.map(({ field }) => [field, START[field]]));
  const measure = 'measure' in fallen ? { measure: LENS[view.lens].opensOn } : {};
  return { view: { ...view, ...fallen, ...measure }, unread };
}

import type { Corridor } from '../domain/corridor';
import { groupOf, MEASURE, wayOf } from '../domain/measure';
import { fill } from '../i18n/fill';
import type { ArcStyle } from '../map/palette';
import { comingWay } from '../people/flows';
import { flowArcsOf } from './arcs';
import { OF_CORRIDORS } from './corridors';
import type { LegendKey, LensRecord } from './lens';
import type { Seen } from './seen';

/** The colour for a way: towards or away from the chosen country; money has its own. */
const wayStyle = ({ view }: Seen, way: 'in' | 'out'): ArcStyle =>
  `${MEASURE[view.measure].unit === 'persons' ? 'flow' : 'money'}-${way}`;

const styleOf = (seen: Seen, corridor: Corridor): ArcStyle =>
  wayStyle(seen, wayOf(seen.view.measure, corridor).origin === seen.view.country ? 'out' : 'in');

/** What comes to the chosen country, then what goes out of it. */
function keyOf(seen: Seen): LegendKey | null {
  const { t, view, figures } = seen;
  if (figures.state !== 'here') return null;
  if (view.country === null) {
    const text = t.legend[`${groupOf(view.measure)}All`];
    return { title: null, entries: [{ sign: wayStyle(seen, 'in'), text }] };
  }
  const words = t.ways[view.measure];
  const name = seen.name(view.country);
  const coming = comingWay(view.measure);
  return {
    title: null,
    entries: [
      { sign: wayStyle(seen, 'in'), text: fill(words[coming], name) },
      { sign: wayStyle(seen, 'out'), text: fill(words[coming === 'in' ? 'out' : 'in'], name) },
    ],
  };
}

/** A corridor's colour says whether people, or money, come to the chosen country or leave it. */
export const flows = {
  ...OF_CORRIDORS,
  // Without figures an arc cannot say which way people went.
  showsLaw: false,
  arcsOf: (seen) => flowArcsOf(seen, styleOf),
  styleOf,
  keyOf,
} as const satisfies LensRecord;

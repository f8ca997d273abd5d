import type { Corridor } from '../domain/corridor';
import { fill } from '../i18n/fill';
import { formatDay } from '../i18n/format';
import type { ArcStyle } from '../map/palette';
import { flowArcsOf } from './arcs';
import { OF_CORRIDORS } from './corridors';
import { COVERAGE_STYLES } from '../map/palette';
import { styleOf } from './coverage-style';
import type { LegendKey, LensRecord } from './lens';
import type { Seen } from './seen';

const coverageStyle = (seen: Seen, corridor: Corridor): ArcStyle => styleOf(seen.coverage(corridor));

/** The classes of coverage that the picture has, strongest first. */
function keyOf(seen: Seen, drawn: readonly Corridor[]): LegendKey | null {
  const { t, view, lang } = seen;
  const present = new Set(drawn.map((c) => coverageStyle(seen, c)));
  const entries = COVERAGE_STYLES.filter((style) => present.has(style)).map((style) => ({
    sign: style,
    text: t.legend.classes[style],
  }));
  const title = fill(t.coverage.label, formatDay(view.day, lang, 'short'));
  return entries.length === 0
    ? null
    : { title: seen.supposed ? `${t.supposed.title}. ${title}` : title, entries };
}

/** A corridor's colour says which agreements cover it on the day, its width how many moved. */
export const agreements = {
  ...OF_CORRIDORS,
  showsLaw: true,
  arcsOf: (seen) => flowArcsOf(seen, coverageStyle),
  styleOf: coverageStyle,
  keyOf,
} as const satisfies LensRecord;

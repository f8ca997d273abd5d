/** What the key of a picture explains: the one below the live map, and the one inside of a file. */
import { type Corridor, parseCorridor } from '../../domain/corridor';
import { isQuoted } from '../../domain/measure';
import { fillCount } from '../../i18n/fill';
import { kindTitle } from '../../lens/counts';
import type { LegendKey } from '../../lens/lens';
import type { ArcInput } from '../../map/arc/arcs';
import { examplesOf } from '../../map/arc/width';
import { areBoth, isInPicture } from '../../map/figure';
import type { Shown } from '../../map/scene';
import type { Session } from '../../state/session.svelte';
import type { Mode } from '../../state/view';
import type { Explained } from './key-words';

const corridorsOf = (arcs: readonly ArcInput[]): Corridor[] =>
  arcs.flatMap(({ id }) => parseCorridor(id) ?? []);

/**
 * Says what of a session's picture needs explaining.
 * @param shown which of its arcs are strong and which are quiet in the frame
 * @param mode where it stands: a figure's or a slide's key has fewer words than a page's
 */
export function explainedIn(
  session: Session,
  shown: Shown,
  mode: Mode,
): { readonly key: LegendKey | null; readonly explained: Explained } {
  const { lens, view, work, figures, atlas } = session;
  // Only what has a colour is explained: hairlines are grey.
  const key = lens.keyOf(session, corridorsOf(shown.strong));
  const drawn = corridorsOf([...shown.strong, ...shown.quiet]);
  const isPage = mode === 'page';
  const explained = {
    classes: key?.entries ?? [],
    // Null while the table is not here too: then no width is explained.
    period: figures.state === 'here' ? figures.contents.period : null,
    hollow: shown.strong.some((arc) => arc.hollow),
    ports: drawn.some((c) => !areBoth(c, atlas.countries, isInPicture)),
    hairlines: hairlinesIn(session, shown, isPage),
    quoted: shown.strong.some((arc) => arc.quoted),
    kind:
      isQuoted(view.measure) && work.state === 'here' ? kindTitle(session, work.contents, view.kind) : null,
    // Two sizes of arrow are enough to read a width by; a figure's or a slide's one line has room for one.
    examples: examplesOf(lens.widestOf(session)).slice(isPage ? 0 : -1),
  };
  return { key, explained };
}

/** What the hairlines of a picture stand for. */
function hairlinesIn(session: Session, { strong, quiet }: Shown, isPage: boolean): string[] {
  const { t, lang, view, arcs } = session;
  // Why there are no figures is said with the same sign.
  if (session.figuresAbsent || strong.length + quiet.length === 0) return [];
  // Beside a chosen corridor hairlines touch its ends, and may be larger.
  const isPair = strong.some(({ selected }) => selected);
  const left = arcs.length - strong.length;
  if (isQuoted(view.measure) && !isPair)
    return left === 0 ? [] : [fillCount(left, isPage ? t.work.farther : t.axis.more, lang)];
  if (quiet.length === 0) return [];
  if (isPair) return [t.legend.others];
  // Of a hairline without a figure nobody knows whether it is smaller.
  const smaller = quiet.filter(({ persons }) => persons !== null).length;
  return [
    ...(smaller > 0 ? [fillCount(smaller, t.legend.smaller, lang)] : []),
    ...(smaller < quiet.length ? [t.list.noFigures] : []),
  ];
}

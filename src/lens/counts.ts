/** Official counts of work on the map: which corridors are drawn, how, and what is written at them. */
import { type Corridor, formatCorridor, touches } from '../domain/corridor';
import { wayOf } from '../domain/measure';
import { yearOf } from '../domain/day';
import type { WorkKind } from '../domain/work-kind';
import { fill } from '../i18n/fill';
import { formatPersons } from '../i18n/format';
import { plural } from '../i18n/plural';
import type { ArcInput } from '../map/arc/arcs';
import { WORK_WIDTH } from '../map/arc/width';
import { canBeDrawn } from '../map/figure';
import type { CountsNear } from '../people/work';
import { corridorName } from './figure-words';
import type { LensRecord } from './lens';
import type { Counted, Seen } from './seen';

/** What the view's kind of counts is called, or that all are shown. */
export const kindTitle = ({ t }: Pick<Seen, 't'>, { words }: Counted, kind: WorkKind | null): string =>
  kind === null ? t.work.allKinds : words.kinds[kind].title;

/** “1.45m entries for work, 2022” where one count stands for the corridor, else “5 counts, 2023”: none before another. */
export function countsText(near: CountsNear, seen: Seen, counted: Counted): string {
  const [only, ...others] = near.figures;
  if (only && others.length === 0) return counted.words.beside(only.count, seen.name);
  return numberText(near, seen);
}

/** “1 count, 2022”. */
function numberText({ figures: { length }, year }: CountsNear, { t, lang }: Seen): string {
  return fill(plural(length, t.work.counts, lang), formatPersons(length, lang), String(year));
}

/** Those of the day's year come before those of a year near it, then the most counted: they have no order of size. */
const rankOf = (near: CountsNear, year: number): number =>
  Math.abs(near.year - year) - near.figures.length / (near.figures.length + 1);

/** The corridors with a count that stands for the day, all of one width; beside a chosen corridor those that touch its ends. */
export function countArcsOf(seen: Seen, counted: Counted, colour: LensRecord['styleOf']): ArcInput[] {
  const { view, atlas } = seen;
  const year = yearOf(view.day);
  const chosen = view.corridor && canBeDrawn(view.corridor, atlas.countries) ? view.corridor : null;
  const ends = chosen ? [chosen.origin, chosen.destination] : [];
  const near = counted.near
    .filter((c) => canBeDrawn(c, atlas.countries))
    .filter((c) => ends.length === 0 || ends.some((code) => touches(c, code)))
    .toSorted((a, b) => rankOf(a, year) - rankOf(b, year));
  const arcs = near.map((c): ArcInput => ({
    ...plainArc(seen, c, colour),
    width: WORK_WIDTH,
    figure: countsText(c, seen, counted),
    // A chosen corridor is never without its words.
    ...(chosen && { briefFigure: numberText(c, seen) }),
    moving: c.figures.every(({ count }) => counted.all.moves(count)),
    quoted: true,
    rank: rankOf(c, year),
  }));
  const isBare = chosen && !near.some((c) => formatCorridor(c) === formatCorridor(chosen));
  return isBare ? [...arcs, plainArc(seen, chosen, colour)] : arcs;
}

function plainArc(seen: Seen, c: Corridor, colour: LensRecord['styleOf']): ArcInput {
  const { corridor, measure } = seen.view;
  return {
    id: formatCorridor(c),
    ...wayOf(measure, c),
    persons: null,
    style: colour(seen, c),
    selected: corridor !== null && formatCorridor(c) === formatCorridor(corridor),
    changed: seen.lossOf(c) !== undefined,
    hollow: false,
    moving: false,
    label: corridorName(seen, c),
  };
}

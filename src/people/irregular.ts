/** How official figures on irregular migration stand beside each other: by authority, and never added. */
import { lo, yearOf } from '../domain/day';
import type { IndicatorFigure } from '../domain/indicator';

export interface AuthorityFigures {
  readonly authority: IndicatorFigure['authority'];
  /** In the table's order. */
  readonly figures: readonly IndicatorFigure[];
}

/** Groups figures by the authority that the pages give them to; authorities in the order of their first figure. */
export function byAuthority(figures: readonly IndicatorFigure[]): AuthorityFigures[] {
  const found = new Map<string, { authority: IndicatorFigure['authority']; figures: IndicatorFigure[] }>();
  for (const figure of figures) {
    const { authority } = figure;
    const group = found.get(authority.id) ?? { authority, figures: [] };
    group.figures.push(figure);
    found.set(authority.id, group);
  }
  return [...found.values()];
}

/** Figures of one thing from one day on that do not agree, in the table's order. */
export interface Disagreement {
  readonly year: number;
  readonly figures: readonly IndicatorFigure[];
}

const isSame = (a: IndicatorFigure, b: IndicatorFigure): boolean =>
  a.country === b.country &&
  a.nationality === b.nationality &&
  a.indicator === b.indicator &&
  a.unit.en === b.unit.en &&
  a.from === b.from;

/** Whether two figures of one thing cannot both be its total: two authorities', or the longer period has the smaller one. */
function contradict(a: IndicatorFigure, b: IndicatorFigure): boolean {
  if (a.authority.id !== b.authority.id) return a.value !== b.value;
  if (a.to === null || b.to === null) return false;
  const [earlier, later] = lo(a.to) <= lo(b.to) ? [a, b] : [b, a];
  return later.value < earlier.value;
}

/**
 * Finds the figures that are said of the same thing, counted from the same day, and do not agree: with those that agree
 * with some of them, since a reader sees only side by side what is said of it. Each figure is in one disagreement at most.
 */
export function disagreementsIn(figures: readonly IndicatorFigure[]): Disagreement[] {
  const found: Disagreement[] = [];
  const seen = new Set<IndicatorFigure>();
  for (const figure of figures) {
    if (seen.has(figure)) continue;
    const same = figures.filter((other) => isSame(figure, other));
    for (const one of same) seen.add(one);
    if (same.some((a, i) => same.slice(i + 1).some((b) => contradict(a, b))))
      found.push({ year: yearOf(figure.from), figures: same });
  }
  return found;
}

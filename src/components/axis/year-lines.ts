import { yearOf } from '../../domain/day';
import { fill, fillCount } from '../../i18n/fill';
import { formatPersons } from '../../i18n/format';
import { leadOf } from '../../lens/figure-words';
import type { Seen } from '../../lens/seen';
import type { Census } from '../../law/census';
import type { Entry } from '../../law/turns';
import type { Column } from '../../people/columns';
import type { TotalSeries, WaysSeries } from '../../people/national-totals';
import { firstOf, lastOf } from './axis';

/** What the time axis shows, of which each year has a part. */
export interface Charted {
  readonly series: TotalSeries | null;
  /** A state's totals both ways, in the place of the series. */
  readonly ways: WaysSeries | null;
  /** Bars of the measure, those of each reporter apart. */
  readonly columns: readonly (readonly Column[])[];
  readonly entries: readonly Entry[];
  /** Of so many corridors; null where it is not asked for. */
  readonly census: readonly Census[] | null;
  readonly corridors: number;
}

type Told = Pick<Seen, 't' | 'lang' | 'view' | 'name'>;

/** What the axis shows of a year in words, a line each. */
export const yearLines = (year: number, charted: Charted, seen: Told): string[] => [
  ...totalLines(year, charted.series, seen),
  ...waysLines(year, charted.ways, seen),
  ...charted.columns.flatMap((columns) => columnLines(year, columns, seen)),
  ...entryLines(year, charted.entries, seen),
  ...censusLines(year, charted, seen),
];

function totalLines(year: number, series: TotalSeries | null, { t, lang }: Told): string[] {
  if (!series) return [];
  const total = series.years.find((one) => one.year === year);
  if (!total) return [t.list.noFigures];
  const persons = fill(t.axis.year[series.way], formatPersons(total.persons, lang));
  if (total.cis === null) return [persons];
  const ofCis = series.way === 'in' ? t.axis.year.cisIn : t.axis.year.cisOut;
  return [persons, fill(ofCis, formatPersons(total.cis, lang))];
}

function waysLines(year: number, ways: WaysSeries | null, { t, lang }: Told): string[] {
  if (!ways) return [];
  const found = ways.years.find((one) => one.year === year);
  const lines = [
    found?.arrived == null ? null : fill(t.axis.year.in, formatPersons(found.arrived, lang)),
    found?.left == null ? null : fill(t.axis.year.out, formatPersons(found.left, lang)),
  ].filter((line) => line !== null);
  return lines.length > 0 ? lines : [t.list.noFigures];
}

/** Of the last period that touches the year: a corridor's figure with whose it is. */
function columnLines(year: number, columns: readonly Column[], seen: Told): string[] {
  const { t, view } = seen;
  const found = columns.findLast(({ start, end }) => start <= lastOf(year) && end >= firstOf(year));
  if (!found) return [];
  const lead = leadOf(found, view.measure, seen.lang);
  return view.corridor && found.reporter
    ? [`${lead} ${fill(t.axis.counted, seen.name(found.reporter))}`]
    : [lead];
}

function entryLines(year: number, entries: readonly Entry[], { t, lang }: Told): string[] {
  const count = entries.filter(({ on }) => yearOf(on) === year).length;
  return count > 0 ? [fillCount(count, t.axis.year.entered, lang)] : [];
}

function censusLines(year: number, { census, corridors }: Charted, { t, lang }: Told): string[] {
  const counts = census?.findLast(({ from }) => from <= lastOf(year))?.counts;
  return counts
    ? [fill(t.axis.year.census, formatPersons(counts.bilateral, lang), formatPersons(corridors, lang))]
    : [];
}

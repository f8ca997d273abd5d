/** The statistical charts of a country's page, drawn by Observable Plot in our letters and colours: a chunk that comes with the first of them. */
import { axisX, axisY, barY, dot, gridY, line, plot, rect, ruleY, text } from '@observablehq/plot';
import { placeLabels } from './place-labels';

/** Plot's own styles are left out: a host may forbid styles in the page, and ours are in the component's file. */
function drawn(options: Parameters<typeof plot>[0]): Element {
  const chart = plot({ className: 'chart', ...options });
  for (const style of chart.querySelectorAll('style')) style.remove();
  chart.setAttribute('aria-hidden', 'true');
  chart.removeAttribute('font-family');
  chart.removeAttribute('font-size');
  return chart;
}

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

export interface Line {
  /** What stands at its end. */
  readonly label: string;
  readonly points: readonly YearValue[];
}

/** How a chart writes a figure of its axis. */
type Write = (figure: number) => string;

const LEADING = 14;

/** Px that the longest of some labels takes. */
const roomOf = (labels: readonly string[]): number => 7.4 * Math.max(...labels.map(({ length }) => length));

/** Moves labels apart that would lie over each other: px from where each should be. */
function apart(wanted: readonly number[]): number[] {
  const [a = 0, b = 0] = wanted;
  const missing = LEADING - Math.abs(a - b);
  if (wanted.length < 2 || missing <= 0) return wanted.map(() => 0);
  return a <= b ? [-missing / 2, missing / 2] : [missing / 2, -missing / 2];
}

/** Two lines through the years, the state's own in ink and the partner's quieter, each with its label at its end. */
export function twoLines(
  [own, partner]: readonly [Line, Line],
  { width, height, write }: { readonly width: number; readonly height: number; readonly write: Write },
): Element {
  const all = [...own.points, ...partner.points];
  const [low, high] = rangeOf(all.map(({ value }) => value));
  const margin = {
    top: 10,
    right: 10 + roomOf([own.label, partner.label]),
    bottom: 20,
    left: 10 + roomOf([write(low), write(high)]),
  };
  const yOf = (value: number): number =>
    margin.top + ((high - value) / (high - low)) * (height - margin.top - margin.bottom);
  const ends = [own, partner].flatMap(({ label, points }) => {
    const last = points.at(-1);
    return last ? [{ label, ...last }] : [];
  });
  const shifts = apart(ends.map(({ value }) => yOf(value)));
  const years = all.map(({ year }) => year);
  return drawn({
    ...{ width, height },
    ...{
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
    },
    x: { domain: [Math.min(...years), Math.max(...years)] },
    y: { domain: [low, high] },
    marks: [
      gridY({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisY({ ticks: 3, tickSize: 0, label: null, tickFormat: write, fill: 'var(--ink-3)' }),
      axisX({
        ticks: [Math.min(...years), Math.max(...years)],
        ...{
          tickSize: 4,
          label: null,
          tickFormat: String,
          fill: 'var(--ink-3)',
          stroke: 'var(--rule-strong)',
        },
      }),
      ...(low < 0 && high > 0 ? [ruleY([0], { stroke: 'var(--rule-strong)' })] : []),
      line(partner.points, { x: 'year', y: 'value', stroke: 'var(--quiet)', strokeWidth: 1.6 }),
      line(own.points, { x: 'year', y: 'value', stroke: 'var(--ink)', strokeWidth: 2.2 }),
      ...ends.map((end, i) =>
        text([end], {
          ...{ x: 'year', y: 'value', text: 'label', textAnchor: 'start', dx: 6, dy: shifts[i] ?? 0 },
          fill: i === 0 ? 'var(--ink)' : 'var(--ink-3)',
          fontWeight: i === 0 ? 600 : 400,
        }),
      ),
    ],
  });
}

/** The least and the greatest with some air; a series that never changes is in the middle. */
function rangeOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || Math.abs(high) || 1) * 0.06;
  return [low >= 0 && low - air < 0 ? 0 : low - air, high + air];
}

export interface Remittance {
  readonly year: number;
  /** US$ billion; null where the table has none. */
  readonly paid: number | null;
  readonly received: number | null;
}

/** Bars a year: what was paid up, what was received down, on one scale. */
export function bothWays(
  years: readonly Remittance[],
  { width, height, write }: { readonly width: number; readonly height: number; readonly write: Write },
): Element {
  const all = years.map(({ year }) => year);
  const [first = 0, last = 0] = [all.at(0), all.at(-1)];
  return drawn({
    ...{ width, height, marginTop: 10, marginRight: 16, marginBottom: 20, marginLeft: 38 },
    x: { type: 'band', domain: all, padding: 0.15 },
    marks: [
      gridY({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisY({
        ticks: 4,
        tickSize: 0,
        label: null,
        tickFormat: (n: number) => write(Math.abs(n)),
        fill: 'var(--ink-3)',
      }),
      axisX({
        ticks: all.filter((year) => year === first || year === last || (year % 10 === 0 && last - year > 3)),
        ...{
          tickSize: 4,
          label: null,
          tickFormat: String,
          fill: 'var(--ink-3)',
          stroke: 'var(--rule-strong)',
        },
      }),
      barY(years, { x: 'year', y: 'paid', fill: 'var(--bar)' }),
      barY(years, {
        x: 'year',
        y: ({ received }: Remittance) => (received === null ? null : -received),
        fill: 'var(--bar-now)',
      }),
      ruleY([0], { stroke: 'var(--rule-strong)' }),
    ],
  });
}

export interface PathPoint {
  readonly label: string;
  readonly income: number;
  readonly height: number;
}

export interface HumpPicture {
  readonly width: number;
  readonly height: number;
  /** US$ a head, ends of the band. */
  readonly band: readonly [number, number];
  readonly bandLabel: string;
  readonly writeIncome: Write;
  readonly writeHeight: Write;
}

/** Incomes on the axis, US$ a head. */
const INCOMES = [1000, 2000, 5000, 10_000, 20_000, 40_000, 80_000];

/** How a path's labels are written; px that a digit takes. */
interface LabelStyle {
  readonly fill: string;
  readonly fontWeight: number;
  readonly digit: number;
}
const OWN_LABEL: LabelStyle = { fill: 'var(--ink)', fontWeight: 500, digit: 7.6 };
const PARTNER_LABEL: LabelStyle = { fill: 'var(--ink-3)', fontWeight: 400, digit: 7.4 };

const ends = (points: readonly PathPoint[]): readonly PathPoint[] =>
  points.filter((_, i) => i === 0 || i === points.length - 1);

/** The last year and the first before those between. */
function byImportance(points: readonly PathPoint[], style: LabelStyle) {
  const between = points.slice(1, -1);
  const order = [...points.slice(-1), ...points.slice(0, -1).slice(0, 1), ...between];
  return order.map((point) => ({ point, style }));
}

/** One path in order of time, each point with its label; the partner's quieter, with its first and last alone. Nothing is fitted. */
export function humpPath(
  own: readonly PathPoint[],
  partner: readonly PathPoint[],
  { width, height, band, bandLabel, writeIncome, writeHeight }: HumpPicture,
): Element {
  const margin = { top: 14, right: 14, bottom: 22, left: 36 };
  const all = [...own, ...partner];
  const incomes = [...all.map(({ income }) => income), ...band];
  const [poorest, richest] = [Math.min(...incomes) / 1.25, Math.max(...incomes) * 1.25];
  const top = Math.max(...all.map((point) => point.height)) * 1.12;
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const spotOf = (point: PathPoint) => ({
    x: (Math.log(point.income / poorest) / Math.log(richest / poorest)) * inner.width,
    y: (1 - point.height / top) * inner.height,
  });
  const paths = [own, partner].map((points) => points.map(spotOf));
  const labels = [...byImportance(own, OWN_LABEL), ...byImportance(ends(partner), PARTNER_LABEL)];
  const sizes = labels.map(({ point, style }) => ({
    at: spotOf(point),
    ...{ width: style.digit * point.label.length, height: 13 },
  }));
  const offsets = placeLabels(sizes, paths, inner);
  const written = labels.flatMap(({ point, style: { fill, fontWeight } }, i) => {
    const offset = offsets[i];
    if (!offset) return [];
    const where = { x: 'income', y: 'height', dx: offset.x, dy: offset.y };
    return [text([point], { ...where, text: 'label', fill, fontWeight })];
  });
  return drawn({
    ...{ width, height },
    ...{
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
    },
    x: { type: 'log', domain: [poorest, richest] },
    y: { domain: [0, top] },
    marks: [
      rect([band], { x1: '0', x2: '1', y1: 0, y2: top, fill: 'var(--paper-3)' }),
      gridY({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: writeHeight, fill: 'var(--ink-3)' }),
      axisX({
        ticks: INCOMES.filter((income) => poorest <= income && income <= richest),
        ...{
          tickSize: 4,
          label: null,
          tickFormat: writeIncome,
          fill: 'var(--ink-3)',
          stroke: 'var(--rule-strong)',
        },
      }),
      text([bandLabel], {
        ...{ x: Math.sqrt(band[0] * band[1]), y: 0, lineAnchor: 'bottom', dy: -5 },
        fill: 'var(--ink-2)',
      }),
      line(partner, { x: 'income', y: 'height', stroke: 'var(--quiet)', strokeWidth: 1.4 }),
      dot(partner, { x: 'income', y: 'height', r: 2.5, fill: 'var(--quiet)' }),
      line(own, { x: 'income', y: 'height', stroke: 'var(--ink)', strokeWidth: 2 }),
      dot(own, { x: 'income', y: 'height', r: 4, fill: 'var(--ink)' }),
      ...written,
    ],
  });
}

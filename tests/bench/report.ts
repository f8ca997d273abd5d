import { median, type Row } from './measure';

/** The figures that are told, in the order of the table's columns. */
const FIGURES = [
  ['gpu', 'GPU process, CPU ms a frame'],
  ['frame', 'frame, ms'],
  ['renderer', 'page, CPU ms a frame'],
  ['firstFrame', 'first frame, ms'],
  ['heap', 'heap, MB'],
] as const;

/** Compared with ours: twice as much reads `×2.00`. */
const COMPARED = new Set<string>(['gpu', 'firstFrame', 'heap']);

type Key = (typeof FIGURES)[number][0];

/** A Markdown table for each number of flows: medians over the repetitions, and the ratio to the atlas's own. */
export function report(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ n }) => n))].sort((a, b) => a - b);
  return sizes.map((n) => table(rows.filter((row) => row.n === n))).join('\n\n');
}

function table(rows: readonly Row[]): string {
  const n = rows[0]?.n ?? 0;
  const methods = [...new Set(rows.map(({ method }) => method))];
  const head = ['method', 'moving', ...FIGURES.map(([, title]) => title)];
  const lines = methods.map((method) => line(method, rows));
  return [
    `### ${n.toLocaleString('en')} flows`,
    '',
    cells(head),
    cells(head.map(() => '---')),
    ...lines,
  ].join('\n');
}

const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

function line(method: string, rows: readonly Row[]): string {
  const own = rows.filter((row) => row.method === method);
  const done = own.filter(({ failed }) => failed === undefined);
  if (done.length === 0) return cells([method, '', own[0]?.failed ?? '', '', '', '', '']);
  const ours = rows.filter((row) => row.method === 'kosh' && row.failed === undefined);
  const moving = String(done[0]?.info?.moving ?? '');
  return cells([method, moving, ...FIGURES.map(([key]) => figure(key, done, ours))]);
}

function figure(key: Key, rows: readonly Row[], ours: readonly Row[]): string {
  const [value, own] = [medianOf(key, rows), medianOf(key, ours)];
  const text = value.toFixed(value < 30 ? 1 : 0);
  return COMPARED.has(key) && ours.length > 0 && rows[0]?.method !== 'kosh'
    ? `${text} (×${(value / own).toFixed(2)})`
    : text;
}

const medianOf = (key: Key, rows: readonly Row[]): number => median(rows.map((row) => row[key] ?? NaN));

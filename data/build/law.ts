import { cell, type Row } from '../table';

/** The few fields of an undecoded instrument, act, event or route that joining needs. */
interface Raw {
  readonly id?: string;
  readonly short?: object;
  readonly name?: object;
  readonly title?: object;
  readonly parties?: readonly (string | { readonly party: string })[];
}
interface RawPath {
  readonly onward?: string | null;
}
type RawRoute = Raw & RawPath & { readonly variants?: readonly RawPath[] };

/** Kazakh names by id. */
const kazakhOf = (rows: readonly Row[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [cell(row, 'id'), cell(row, 'kk')]));

/** Instruments with their Kazakh short names and the captions that their pairs carry from a day on. */
export function joinInstruments(
  entries: readonly Raw[],
  names: readonly Row[],
  caveats: readonly Row[],
): object[] {
  const kk = kazakhOf(names);
  return entries.map((entry) => ({
    ...entry,
    short: { ...entry.short, kk: kk.get(entry.id ?? '') },
    caveats: caveats.filter((row) => bindsBoth(entry, row)).map(caveatOf),
  }));
}

function bindsBoth(entry: Raw, row: Row): boolean {
  const parties = (entry.parties ?? []).map((p) => (typeof p === 'string' ? p : p.party));
  return parties.includes(cell(row, 'party')) && parties.includes(cell(row, 'other'));
}

const caveatOf = (row: Row): object => ({
  pair: [cell(row, 'party'), cell(row, 'other')],
  from: cell(row, 'from'),
  caption: cell(row, 'caption'),
});

/** National acts or events with their Kazakh titles. */
export function joinTitles(entries: readonly Raw[], names: readonly Row[]): object[] {
  const kk = kazakhOf(names);
  return entries.map((entry) => ({ ...entry, title: { ...entry.title, kk: kk.get(entry.id ?? '') } }));
}

/** Events with what a narrow label calls them, in three languages. */
export function joinShortNames(entries: readonly object[], names: readonly Row[]): object[] {
  const short = new Map(
    names.map((row) => [cell(row, 'id'), { en: cell(row, 'en'), ru: cell(row, 'ru'), kk: cell(row, 'kk') }]),
  );
  return entries.map((entry) => ({ ...entry, short: short.get('id' in entry ? String(entry.id) : '') }));
}

/** Routes with their Kazakh names and, where they go on to a place no source names, its label in three languages. */
export function joinRoutes(
  entries: readonly RawRoute[],
  names: readonly Row[],
  labels: readonly Row[],
): object[] {
  const kk = kazakhOf(names);
  const onwardOf = ({ onward }: RawPath): object | null => {
    if (!onward) return null;
    const row = labels.find((r) => cell(r, 'region') === onward);
    const label = row && { en: cell(row, 'en'), ru: cell(row, 'ru'), kk: cell(row, 'kk') };
    return { region: onward, label };
  };
  return entries.map((entry) => ({
    ...entry,
    name: { ...entry.name, kk: kk.get(entry.id ?? '') },
    onward: onwardOf(entry),
    variants: (entry.variants ?? []).map((variant) => ({ ...variant, onward: onwardOf(variant) })),
  }));
}

import { type Atlas, PARTICIPATIONS } from '../atlas';
import { formatCorridor } from '../corridor';
import type { Country } from '../country';
import { type Day, isDay } from '../day';
import { MEASURE, MEASURES, OPENING_MEASURE } from '../measure';
import type { NationalTotal } from '../national-total';
import type { Observation } from '../observation';
import { BREAK_KINDS } from '../series-break';
import {
  list,
  number,
  only,
  orNull,
  type PackedFile,
  type Tables,
  tablesOf,
  text,
  wholeFile,
  word,
} from './columns';
import { code, INSTRUMENTS, instrumentsOf } from './instruments';
import { wholeName } from './stems';

const day = only(isDay, 'not a possible day');
const forms = { name: text, from: text, to: text, in: text, of: text, with: text };

/** The tables of the core file: all that an answer needs before anything is opened. */
export const CORE = {
  /** One row. */
  edition: { version: text, day },
  countries: { code, alpha2: orNull(text), lng: orNull(number), lat: orNull(number) },
  /** Names in the order of the countries; forms are written by the name, see `stems.ts`. */
  en: forms,
  ru: forms,
  kk: forms,
  membership: {
    country: code,
    from: day,
    to: orNull(day),
    participation: word(PARTICIPATIONS),
    source: text,
  },
  ...INSTRUMENTS,
  /** A treaty that stands in both tables, by the id that it is not known by. */
  otherIds: { id: text, other: text },
  credits: { id: text, en: text, ru: text, kk: text },
  breaks: {
    measure: word(MEASURES),
    kind: word(BREAK_KINDS),
    origin: orNull(code),
    destination: orNull(code),
    reporter: orNull(code),
    from: number,
    to: orNull(number),
    source: text,
  },
  /** One reporter's count of a corridor, a figure a year from `first` on; an empty one is none. */
  registered: {
    origin: code,
    destination: code,
    by: word(['origin', 'destination']),
    first: number,
    persons: list(orNull(number)),
  },
  /** A state's own totals one way, a figure a year from `first` on; an empty one is none. */
  totals: {
    reporter: code,
    way: word(['in', 'out']),
    first: number,
    persons: list(orNull(number)),
    cis: list(orNull(number)),
  },
  /** How many official counts of work a corridor has. */
  work: { origin: code, destination: code, counts: number },
} as const;

type Core = Tables<typeof CORE>;

/**
 * The door for the core file.
 * @throws Error where the file is damaged, or of another edition than the page.
 */
export const decodeCore = (json: unknown): Atlas => atlasOf(unpackCore(wholeCore(json)));

/**
 * The first step of {@link decodeCore}: a file whose sum is right.
 * @throws Error where the file is damaged, or of another edition than the page.
 */
export const wholeCore = (json: unknown): PackedFile => wholeFile(json, CORE);

/**
 * The second step of {@link decodeCore}: its tables.
 * @throws Error where a cell does not fit its column.
 */
export const unpackCore = (file: PackedFile): Core => tablesOf(file, CORE);

/**
 * The last step of {@link decodeCore}: the atlas.
 * @throws Error where its tables do not fit together.
 */
export function atlasOf(core: Core): Atlas {
  const instruments = instrumentsOf(core);
  const byId = new Map(instruments.map((i) => [i.id, i]));
  for (const { id, other } of core.otherIds) {
    const same = byId.get(id);
    if (same) byId.set(other, same);
  }
  const [edition] = core.edition;
  if (!edition) throw new Error('the core file does not say of which edition it is');
  return {
    edition,
    countries: new Map(core.countries.map((row, i) => [row.code, countryOf(row, i, core)])),
    membership: core.membership,
    instruments,
    instrument: byId,
    sources: new Map(core.credits.map(({ id, ...attribution }) => [id, { id, attribution }])),
    observations: { registered: core.registered.flatMap(registeredOf) },
    totals: core.totals.flatMap(totalsOf),
    breaks: core.breaks,
    workCounts: new Map(core.work.map((row) => [formatCorridor(row), row.counts])),
    routes: null,
  };
}

function countryOf({ code, alpha2, lng, lat }: Core['countries'][number], i: number, core: Core): Country {
  const [en, ru, kk] = [core.en[i], core.ru[i], core.kk[i]].map((written) => written && wholeName(written));
  if (!en || !ru || !kk) throw new Error(`${code} has no name`);
  return { code, alpha2, anchor: lng === null || lat === null ? null : [lng, lat], names: { en, ru, kk } };
}

function registeredOf({
  origin,
  destination,
  by,
  first,
  persons,
}: Core['registered'][number]): Observation[] {
  const [measure, source] = [OPENING_MEASURE, MEASURE[OPENING_MEASURE].source];
  const reporter = by === 'origin' ? origin : destination;
  return persons.flatMap((counted, i): Observation[] => {
    if (counted === null) return [];
    const year = String(first + i);
    const [start, end] = [`${year}-01-01` as Day, `${year}-12-31` as Day];
    return [{ measure, origin, destination, reporter, start, end, persons: counted, source }];
  });
}

function totalsOf({ reporter, way, first, persons, cis }: Core['totals'][number]): NationalTotal[] {
  return persons.flatMap((counted, i): NationalTotal[] =>
    counted === null ? [] : [{ reporter, way, year: first + i, persons: counted, cis: cis[i] ?? null }],
  );
}

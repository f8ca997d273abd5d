import { isCountryCode } from '../country';
import { isPartialDay } from '../day';
import {
  type Bilateral,
  BILATERAL_STATUSES,
  CAPTIONS,
  FORMS,
  FRAMEWORKS,
  type Instrument,
  isPartyCode,
  type Multilateral,
  ORIENTATIONS,
  TOPICS,
  VOTES,
} from '../instrument';
import { VERIFICATIONS } from '../source';
import { list, number, only, orNull, type Row, type Tables, text, truth, word } from './columns';

export const code = only(isCountryCode, 'not an ISO 3166-1 alpha-3 code');
const party = only(isPartyCode, 'no party’s code');
const known = only(isPartialDay, 'not a possible year, month or day');
const date = orNull(known);
const verification = word(VERIFICATIONS);

/** What bilaterals and multilaterals have in common. */
const law = {
  id: text,
  en: text,
  ru: text,
  kk: text,
  form: word(FORMS),
  topics: list(word(TOPICS)),
  binding: truth,
  orientation: word(ORIENTATIONS),
  signed: date,
  signedBy: orNull(verification),
  entry: date,
  entryBy: orNull(verification),
  /** Whether it ended, and when. */
  ended: truth,
  end: date,
};

/** The instruments' tables. `of` is the place of an instrument among the bilaterals, then the multilaterals, counted from 0. */
export const INSTRUMENTS = {
  bilateral: {
    ...law,
    parties: list(party),
    /** From where, and to where, where it governs movement one way only. */
    origin: orNull(code),
    destination: orNull(code),
    provisionalFrom: date,
    status: word(BILATERAL_STATUSES),
    amends: orNull(text),
    amendedBy: list(text),
    supersedes: orNull(text),
    supersededBy: orNull(text),
  },
  multilateral: { ...law, framework: word(FRAMEWORKS) },
  ratifications: { of: number, party, date },
  parties: {
    of: number,
    party: code,
    signed: date,
    ratified: date,
    entry: date,
    withdrawn: date,
    verification,
    vote: orNull(word(VOTES)),
  },
  /** `between`: pairs one after another; empty towards every party. */
  suspensions: { of: number, from: date, between: list(code) },
  caveats: { of: number, one: code, other: code, from: known, caption: word(CAPTIONS) },
} as const;

type Rows = Tables<typeof INSTRUMENTS>;

/** Every instrument from its rows, bilateral first. Throws where a bilateral has not two parties. */
export function instrumentsOf(tables: Rows): Instrument[] {
  const ratifications = byInstrument(tables.ratifications);
  const parties = byInstrument(tables.parties);
  const commonOf = commonsOf(tables);
  const first = tables.bilateral.length;
  return [
    ...tables.bilateral.map((row, of): Bilateral => ({
      ...commonOf(row, of),
      kind: 'bilateral',
      parties: bothOf(row),
      direction: row.origin && row.destination && { origin: row.origin, destination: row.destination },
      ratifications: ratifications(of).map(({ party, date }) => ({ party, date })),
      provisionalFrom: row.provisionalFrom,
      status: row.status,
      amends: row.amends,
      amendedBy: [...row.amendedBy],
      supersedes: row.supersedes,
      supersededBy: row.supersededBy,
    })),
    ...tables.multilateral.map((row, i): Multilateral => ({
      ...commonOf(row, first + i),
      kind: 'multilateral',
      framework: row.framework,
      parties: parties(first + i).map(
        ({ party, signed, ratified, entry, withdrawn, verification, vote }) => ({
          party,
          signed,
          ratified,
          entry,
          withdrawn,
          verification,
          vote,
        }),
      ),
    })),
  ];
}

/** Finds the rows of a table that are of an instrument. */
function byInstrument<T extends { readonly of: number }>(rows: readonly T[]): (of: number) => readonly T[] {
  const found = new Map<number, T[]>();
  for (const row of rows) {
    const own = found.get(row.of);
    if (own) own.push(row);
    else found.set(row.of, [row]);
  }
  return (of) => found.get(of) ?? [];
}

type Common = Omit<Pick<Bilateral, keyof Bilateral & keyof Multilateral>, 'kind' | 'parties'>;

function commonsOf(tables: Rows): (row: Row<typeof law>, of: number) => Common {
  const [suspensions, caveats] = [byInstrument(tables.suspensions), byInstrument(tables.caveats)];
  return (row, of) => ({
    id: row.id,
    short: { en: row.en, ru: row.ru, kk: row.kk },
    form: row.form,
    topics: [...row.topics],
    binding: row.binding,
    orientation: row.orientation,
    signed: { date: row.signed, verification: row.signedBy },
    entry: { date: row.entry, verification: row.entryBy },
    termination: row.ended ? { date: row.end } : null,
    suspensions: suspensions(of).map(({ from, between }) => ({ from, between: pairsOf(between) })),
    caveats: caveats(of).map(({ one, other, from, caption }) => ({ pair: [one, other], from, caption })),
  });
}

function bothOf({ id, parties: [first, second] }: Rows['bilateral'][number]): Bilateral['parties'] {
  if (first === undefined || second === undefined) throw new Error(`${id} has not two parties`);
  return [first, second];
}

/** Two by two; null where there are none. */
function pairsOf<T>(codes: readonly T[]): [T, T][] | null {
  const pairs = codes.flatMap((one, i): [T, T][] => {
    const other = codes[i + 1];
    return i % 2 === 0 && other !== undefined ? [[one, other]] : [];
  });
  return pairs.length > 0 ? pairs : null;
}

import type { Atlas } from '../domain/atlas';
import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Bilateral, Instrument, PartyCode } from '../domain/instrument';
import type { Lookup } from './terms';

/** The instruments of an atlas, looked up by the states they name. */
export interface Index extends Lookup {
  /** Those that may govern a corridor: the pair's bilaterals, then the multilaterals that name both. */
  readonly between: (corridor: Corridor) => readonly Instrument[];
  /** Those that name a country; the European Union's name each of its members. */
  readonly naming: (country: CountryCode) => readonly Instrument[];
  /** States that belonged to the European Union at any time and are bound by its instruments. */
  readonly members: () => readonly CountryCode[];
}

/** Returns one key for both directions between two states: `KAZ-UZB`. */
export const pairId = (a: CountryCode, b: CountryCode): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Indexes the instruments of `atlas` in one reading. */
export function indexOf({ instruments, membership }: Pick<Atlas, 'instruments' | 'membership'>): Index {
  const byId = new Map(instruments.map((i) => [i.id, i]));
  const members = new Map(membership.map((m) => [m.country, m]));
  const statesOf = (party: PartyCode): readonly CountryCode[] =>
    party === 'EU' ? [...members.keys()] : [party];
  const pairs = pairsOf(instruments, statesOf);
  const naming = namingOf(instruments, statesOf);
  return {
    instrument: (id) => byId.get(id),
    membership: (country) => members.get(country),
    between: ({ origin, destination }) => [
      ...(pairs.get(pairId(origin, destination)) ?? []),
      ...common(naming.get(origin), naming.get(destination)),
    ],
    naming: (country) => [...(naming.get(country) ?? [])],
    members: () =>
      membership.filter(({ participation }) => participation === 'member').map(({ country }) => country),
  };
}

type StatesOf = (party: PartyCode) => readonly CountryCode[];

function pairsOf(
  instruments: readonly Instrument[],
  statesOf: StatesOf,
): ReadonlyMap<string, readonly Bilateral[]> {
  const pairs = new Map<string, Bilateral[]>();
  for (const instrument of instruments) {
    if (instrument.kind !== 'bilateral') continue;
    const [first, second] = instrument.parties.map(statesOf);
    for (const a of first ?? [])
      for (const b of second ?? []) if (a !== b) push(pairs, pairId(a, b), instrument);
  }
  return pairs;
}

function namingOf(
  instruments: readonly Instrument[],
  statesOf: StatesOf,
): ReadonlyMap<CountryCode, ReadonlySet<Instrument>> {
  const naming = new Map<CountryCode, Instrument[]>();
  for (const instrument of instruments) {
    const parties =
      instrument.kind === 'bilateral'
        ? instrument.parties.flatMap(statesOf)
        : instrument.parties.map(({ party }) => party);
    for (const country of parties) push(naming, country, instrument);
  }
  return new Map([...naming].map(([country, list]) => [country, new Set(list)]));
}

/** The multilaterals in both sets, in their order: the smaller set is read, the larger only asked. */
function common(a?: ReadonlySet<Instrument>, b?: ReadonlySet<Instrument>): Instrument[] {
  if (!a || !b) return [];
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].filter((i) => i.kind === 'multilateral' && large.has(i));
}

import { readFileSync } from 'node:fs';

/**
 * A second reader of the law, slow and plain, written from the words of the definition alone (PRODUCT §3; in brief,
 * docs/data.md) so that the published table can be held against it. It shares no code with `src` or the build:
 * it opens the tidy tables itself and asks the definition's questions one day at a time.
 */

type Partial = string | null;
interface Suspension {
  readonly from: Partial;
  readonly between: readonly (readonly [string, string])[] | null;
}
interface PartyRow {
  readonly party: string;
  readonly signed: Partial;
  readonly ratified: Partial;
  readonly entry: Partial;
  readonly withdrawn: Partial;
}
interface Common {
  readonly id: string;
  readonly binding: boolean;
  readonly topics: readonly string[];
  readonly signed: { readonly date: Partial };
  readonly termination: { readonly date: Partial } | null;
  readonly suspensions: readonly Suspension[];
}
interface Two extends Common {
  readonly kind: 'bilateral';
  readonly entry: { readonly date: Partial };
  readonly parties: readonly [string, string];
  readonly direction: { readonly origin: string; readonly destination: string } | null;
  readonly ratifications: readonly { readonly date: Partial }[];
  readonly provisionalFrom: Partial;
  readonly status: string;
  readonly supersededBy: string | null;
}
interface Many extends Common {
  readonly kind: 'multilateral';
  readonly framework: string;
  readonly sameAs: string | null;
  readonly parties: readonly PartyRow[];
}
export type Text = Two | Many;

interface Member {
  readonly from: string;
  /** The first day outside; empty: still a member. */
  readonly to: string;
  readonly checked: boolean;
}

const open = (file: string): string => readFileSync(`data/sources/${file}`, 'utf8');
export const TEXTS: readonly Text[] = [
  ...(JSON.parse(open('instruments-bilateral.json')) as Two[]),
  ...(JSON.parse(open('instruments-multilateral.json')) as Many[]),
];
const byId = new Map(TEXTS.map((text) => [text.id, text]));

/** Members of the European Union. No cell before the fourth holds a comma. */
export const MEMBERS: ReadonlyMap<string, Member> = new Map(
  open('eu-membership.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([code = '', from = '', to = '', how]) => [code, { from, to, checked: how === 'member' }]),
);

const first = (d: string): string => d + '-01-01'.slice(d.length - 4);

/** 28 to 31, counted back from the first of the month after. */
function last(d: string): string {
  if (d.length === 4) return `${d}-12-31`;
  if (d.length === 10) return d;
  const end = new Date(Date.UTC(Number(d.slice(0, 4)), Number(d.slice(5)), 0));
  return end.toISOString().slice(0, 10);
}

/** The first and the last day that something can have happened. */
interface Window {
  readonly lo: string;
  readonly hi: string;
}
/** A day that nobody recorded: after every day that is asked about. */
const UNKNOWN: Window = { lo: '9999', hi: '9999' };
const isKnown = ({ lo }: Window): boolean => lo !== '9999';

const windowOf = (d: Partial | undefined): Window => (d ? { lo: first(d), hi: last(d) } : UNKNOWN);
const smallest = (days: string[]): string => days.sort()[0] ?? '9999';
const largest = (days: string[]): string => days.sort().at(-1) ?? '9999';

/** The earliest of those that are known. */
const earliest = (dates: readonly Partial[]): Window => {
  const windows = dates.map(windowOf);
  return { lo: smallest(windows.map(({ lo }) => lo)), hi: smallest(windows.map(({ hi }) => hi)) };
};

/** The later of two; unknown when either is. */
const later = (a: Partial, b: Partial): Window => {
  const windows = [windowOf(a), windowOf(b)];
  return { lo: largest(windows.map(({ lo }) => lo)), hi: largest(windows.map(({ hi }) => hi)) };
};

/** "A state has acted on its signature, or where none is known on its ratification": its last day. */
const acted = (row: { readonly signed: Partial; readonly ratified: Partial }): string =>
  windowOf(row.signed ?? row.ratified).hi;

/** Everything the table of states asks, for one instrument between two countries. */
interface Case {
  readonly signed: Window;
  /** When it has begun; {@link UNKNOWN} where nobody recorded that all needed have acted. */
  readonly begun: string;
  readonly entry: Window;
  readonly end: Window;
  /** From when on an end that nobody dated is in doubt. */
  readonly endInDoubt: string;
  /** Of this pair. */
  readonly suspended: readonly Window[];
  readonly provisional: Window;
  readonly operating: boolean;
  /** Between two, and no treaty. */
  readonly arrangement: boolean;
  /** Whether a date of any kind is known. */
  readonly dated: boolean;
  /** When the country was in the Union, where the Union is the party. */
  readonly member: Window;
}
const ALWAYS: Window = { lo: '', hi: '9999' };

/** Whether it is said to have ended or to be replaced, and nobody says when. */
function isGoneUndated(text: Text): boolean {
  const status = 'status' in text ? text.status : '';
  if (text.termination) return text.termination.date === null;
  return status === 'superseded' || status === 'terminated';
}

/** "On or after lo(signature of the instrument that replaced it), else hi(signed)." */
function endInDoubt(text: Text, signed: Window): string {
  if (!isGoneUndated(text)) return UNKNOWN.lo;
  const heir = byId.get(('supersededBy' in text && text.supersededBy) || '');
  const heirSigned = windowOf(heir?.signed.date);
  return isKnown(heirSigned) ? heirSigned.lo : signed.hi;
}

const suspendedBetween = (text: Text, origin: string, destination: string): Window[] =>
  text.suspensions
    .filter(
      ({ between }) =>
        between === null || between.some((pair) => pair.includes(origin) && pair.includes(destination)),
    )
    .map(({ from }) => windowOf(from));

/** When the member of the Union that stands behind it at one of the two ends was a member; null where none does. */
function inUnion(parties: readonly string[], ends: readonly string[]): Window | null {
  const [country = '', ...others] = ends.filter((c) => !parties.includes(c));
  const member = MEMBERS.get(country);
  if (others.length > 0 || !member?.checked) return null;
  return { lo: member.from, hi: member.to || '9999' };
}

/** Null where the two are not its parties, or it governs another direction, or participation was not checked. */
function memberOf({ parties, direction }: Two, origin: string, destination: string): Window | null {
  if (direction && `${direction.origin} ${direction.destination}` !== `${origin} ${destination}`) return null;
  const ends = [origin, destination];
  if (parties.includes('EU')) return inUnion(parties, ends);
  return ends.every((c) => parties.includes(c)) ? ALWAYS : null;
}

function caseOfTwo(text: Two, origin: string, destination: string): Case | null {
  const member = memberOf(text, origin, destination);
  if (member === null) return null;
  if (!text.binding && text.parties.includes('EU')) return null;
  const signed = windowOf(text.signed.date);
  const ratified = earliest(text.ratifications.map(({ date }) => date));
  const dates = [text.signed.date, text.entry.date, text.termination?.date, text.provisionalFrom];
  const suspended = suspendedBetween(text, origin, destination);
  return {
    signed,
    begun: (isKnown(signed) ? signed : ratified).hi,
    entry: windowOf(text.entry.date),
    end: windowOf(text.termination?.date),
    endInDoubt: endInDoubt(text, signed),
    suspended,
    provisional: windowOf(text.provisionalFrom),
    operating: text.status === 'in-force-date-unknown',
    arrangement: !text.binding,
    dated: [...dates.map(windowOf), ratified, ...suspended].some(isKnown),
    member,
  };
}

const dated = (row: PartyRow | undefined): row is PartyRow =>
  row !== undefined && [row.signed, row.ratified, row.entry, row.withdrawn].some((d) => d !== null);

/** Null where one of the two has no row, or a row without a date. */
function caseOfMany(text: Many, origin: string, destination: string): Case | null {
  if (!text.binding || text.sameAs !== null) return null;
  const a = text.parties.find(({ party }) => party === origin);
  const b = text.parties.find(({ party }) => party === destination);
  if (!dated(a) || !dated(b)) return null;
  const signed = later(a.signed, b.signed);
  return {
    signed,
    begun: largest([acted(a), acted(b)]),
    entry: later(a.entry, b.entry),
    end: earliest([a.withdrawn, b.withdrawn, text.termination?.date ?? null]),
    endInDoubt: endInDoubt(text, signed),
    suspended: suspendedBetween(text, origin, destination),
    provisional: UNKNOWN,
    operating: false,
    arrangement: false,
    dated: true,
    member: ALWAYS,
  };
}

export const caseOf = (text: Text, origin: string, destination: string): Case | null =>
  text.kind === 'bilateral' ? caseOfTwo(text, origin, destination) : caseOfMany(text, origin, destination);

const inside = ({ lo, hi }: Window, t: string): boolean => lo <= t && t < hi;

/** The table of states, top down: the first line that is true. */
export function stateByHand(it: Case, t: string): string {
  const past = ({ hi }: Window): boolean => hi <= t;
  const begun = it.begun <= t;
  const lines: [string, boolean][] = [
    ['before', t < it.member.lo],
    ['ended', past(it.member)],
    ['ended', past(it.end)],
    ['uncertain', inside(it.end, t)],
    ['uncertain', it.endInDoubt <= t],
    ['uncertain', !it.suspended.every(isKnown) && past(it.signed)],
    ['suspended', it.suspended.some(past)],
    ['in-force', past(it.entry)],
    ['uncertain', inside(it.entry, t)],
    ['provisional', past(it.provisional)],
    ['arrangement', it.arrangement && begun],
    ['signed', isKnown(it.entry) && begun],
    ['operating', it.operating && begun],
    ['not-established', begun],
    ['uncertain', inside(it.signed, t)],
    ['undated', !it.dated],
  ];
  return lines.find(([, holds]) => holds)?.[0] ?? 'before';
}

/** Unions of this part of the world: what others drew up binds, and colours no corridor. */
const REGIONAL = ['CIS', 'EAEU', 'EurAsEC', 'CES', 'Union State', 'Central Asia'];

/** The bilateral and the regional texts in force between two countries on a day, of all topics or one. */
export function inForceByHand(
  { origin, destination }: { readonly origin: string; readonly destination: string },
  t: string,
  topic: string | null,
): { readonly bilateral: readonly Text[]; readonly regional: readonly Text[] } {
  const isInForce = (text: Text): boolean => {
    const it = caseOf(text, origin, destination);
    return it !== null && stateByHand(it, t) === 'in-force';
  };
  const inForce = TEXTS.filter(isInForce).filter(({ topics }) => topic === null || topics.includes(topic));
  return {
    bilateral: inForce.filter(({ kind }) => kind === 'bilateral'),
    regional: inForce.filter((text) => text.kind === 'multilateral' && REGIONAL.includes(text.framework)),
  };
}

const datesOf = (it: Case): Window[] => [...[it.signed, it.entry, it.end, it.provisional], ...it.suspended];

/** Every day that a date of the case can begin or end on. */
export function turnsOf(it: Case): string[] {
  const days = [...datesOf(it), it.member].flatMap(({ lo, hi }) => [lo, hi]);
  return [...new Set([...days, it.begun, it.endInDoubt])].filter((d) => d !== '' && d !== '9999');
}

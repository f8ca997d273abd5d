import type { BilateralDossier, Dossier, MultilateralDossier } from '../domain/dossier';
import type { Evidence } from '../domain/source';
import { type Claim, claimsOf, type Page } from './claims';
import type { Fact, FactKind } from '../law/facts';

/** The pages that show a date, those that show another one, and the rest of the instrument's pages. */
export interface Grounds {
  readonly shows: readonly Evidence[];
  readonly disputes: readonly Evidence[];
  readonly others: readonly Evidence[];
}

/**
 * Returns the pages of `instrument` by what they say of one date. A page whose words leave a doubt is among the others:
 * an empty `shows` says that no page was matched with the date, not that none has it. A page that nobody opened shows
 * nothing.
 */
export function groundsOf(instrument: Dossier, fact: Fact): Grounds {
  const { disputing, showing } =
    instrument.kind === 'bilateral' ? readWords(instrument, fact) : readClaims(instrument, fact);
  const disputes = instrument.sources.filter(disputing);
  const shows = instrument.sources.filter(
    (page) => !disputes.includes(page) && page.verification !== 'unverified' && showing(page),
  );
  const others = instrument.sources.filter((page) => !disputes.includes(page) && !shows.includes(page));
  return { shows, disputes, others };
}

interface Reading {
  readonly disputing: (page: Evidence) => boolean;
  readonly showing: (page: Evidence) => boolean;
}

/** The controlled word of a bilateral's `supports` for each date. `withdrawn` has none: a bilateral is terminated. */
const WORD: Record<FactKind, string | null> = {
  signed: 'signed',
  ratified: 'ratified',
  provisional: 'provisional',
  entry: 'inForce',
  withdrawn: null,
  ended: 'terminated',
  suspended: 'suspended',
};

/** “ratified” does not say by whom: with two dated ratifications a page is matched with neither. */
function readWords({ ratifications }: BilateralDossier, { kind, date }: Fact): Reading {
  const word = WORD[kind] ?? '';
  const isClear = kind !== 'ratified' || ratifications.filter((r) => r.date !== null).length === 1;
  return {
    disputing: ({ supports }) => supports.includes(`conflicting-${word}`),
    showing: ({ supports }) => date !== null && isClear && supports.includes(word),
  };
}

/** The claims of an instrument's pages: each of its dates asks for them, and they are read once. */
const known = new WeakMap<Dossier, ReturnType<typeof claimsOf>>();

function readClaims(instrument: MultilateralDossier, fact: Fact): Reading {
  const states = instrument.parties.map(({ party }) => party);
  const claims = known.get(instrument) ?? claimsOf(instrument.sources, states);
  known.set(instrument, claims);
  const any = (page: Evidence, holds: (claim: Claim) => boolean): boolean =>
    (claims.get(page) ?? []).some(holds);
  const showsIt = (page: Evidence): boolean =>
    any(page, (claim) => !claim.disputes && (shows(claim, fact) || isRatifyingAct(claim.page, fact)));
  const isNamed = instrument.sources.some(showsIt);
  return {
    disputing: (page) => any(page, (claim) => claim.disputes && disputes(claim, fact)),
    showing: (page) => showsIt(page) || any(page, (claim) => lists(claim, fact, { instrument, isNamed })),
  };
}

/**
 * Whether a claim is about the fact's party: named, or, where the words name nobody, the only state that the title
 * names, if the page is an act of it or gives a date. A suspension names those it is towards.
 */
function concerns({ named, general, page, dates }: Claim, { party, kind }: Fact): boolean {
  if (general) return party === null;
  if (party === null) return named.length === 0 || kind === 'suspended';
  if (named.length > 0) return named.some((state) => state === party);
  const isTheirs = page.states.length === 1 && page.states[0] === party;
  return isTheirs && (page.isAct || dates.length > 0);
}

const disputes = (claim: Claim, fact: Fact): boolean =>
  concerns(claim, fact) &&
  (claim.kinds ?? []).includes(fact.kind) &&
  !claim.dates.some((date) => date === fact.date);

/**
 * Whether a claim shows the fact. Words with dates must hold the very date; where they name no act, a bare year is
 * enough only if they name the party. Words without a date must name the act.
 */
function shows(claim: Claim, fact: Fact): boolean {
  const { dates, kinds, named, list } = claim;
  const { date, kind } = fact;
  if (date === null || list !== null || !concerns(claim, fact)) return false;
  if (dates.length === 0) return kinds?.includes(kind) === true && showsUndated(claim, fact);
  if (!dates.some((d) => d === date)) return false;
  return kinds ? kinds.includes(kind) : named.length > 0 || date.length > 4;
}

/**
 * Whether words that name the act without a date show the fact. A law must be of the fact's own day; a page about one
 * state that is no act of its law shows nothing of the instrument as a whole.
 */
function showsUndated({ citesLaw, page }: Claim, { date, kind, party }: Fact): boolean {
  if (party === null) return kind === 'suspended' || page.isAct || page.states.length === 0;
  const isDatedAct = page.actDates.length > 0 && page.states.some((state) => state === party);
  return (!citesLaw && !isDatedAct) || kind !== 'ratified' || page.actDates.some((d) => d === date);
}

/** Whether the page is itself the ratifying act of that day. */
const isRatifyingAct = ({ states, actDates }: Page, { kind, party, date }: Fact): boolean =>
  kind === 'ratified' && states.some((state) => state === party) && actDates.some((d) => d === date);

interface Listing {
  readonly instrument: MultilateralDossier;
  /** Whether some page names the fact by itself. A list of deposits, which does not say whose, then adds nothing. */
  readonly isNamed: boolean;
}

/** Whether a list of all parties holds the fact. It cannot where the fact rests on recollection or was computed. */
function lists({ list, kinds }: Claim, fact: Fact, { instrument, isNamed }: Listing): boolean {
  const { date, kind, party, verification } = fact;
  const isReadOff =
    date !== null && (verification === 'source' || (verification === 'computed' && kind !== 'entry'));
  if (list === null || party === null || !isReadOff || !kinds?.includes(kind)) return false;
  if (list === 'signatories') return date === instrument.signed.date;
  return list === 'parties' || !isNamed;
}

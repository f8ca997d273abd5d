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
 * The evidence of one date of `instrument`. A page whose words leave a doubt is among the others: an empty `shows`
 * says that no page was matched with the date, not that none has it. One that nobody opened shows nothing.
 */
export function groundsOf(instrument: Dossier, fact: Fact): Grounds {
  const { disputing, showing } =
    instrument.kind === 'bilateral' ? byWord(instrument, fact) : byClaim(instrument, fact);
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

/** The controlled words of the bilaterals' `supports`. `withdrawn` has none: a bilateral is terminated. */
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
function byWord({ ratifications }: BilateralDossier, { kind, date }: Fact): Reading {
  const word = WORD[kind] ?? '';
  const isClear = kind !== 'ratified' || ratifications.filter((r) => r.date !== null).length === 1;
  return {
    disputing: ({ supports }) => supports.includes(`conflicting-${word}`),
    showing: ({ supports }) => date !== null && isClear && supports.includes(word),
  };
}

const known = new WeakMap<Dossier, ReturnType<typeof claimsOf>>();

/** The claims of an instrument's pages, read once: each of its dates asks for them. */
function claimsFor(instrument: MultilateralDossier): ReturnType<typeof claimsOf> {
  const states = instrument.parties.map(({ party }) => party);
  const claims = known.get(instrument) ?? claimsOf(instrument.sources, states);
  known.set(instrument, claims);
  return claims;
}

function byClaim(instrument: MultilateralDossier, fact: Fact): Reading {
  const claims = claimsFor(instrument);
  const any = (page: Evidence, holds: (claim: Claim) => boolean): boolean =>
    (claims.get(page) ?? []).some(holds);
  const own = (page: Evidence): boolean =>
    any(page, (claim) => !claim.disputes && (shows(claim, fact) || isAct(claim.page, fact)));
  const isNamed = instrument.sources.some(own);
  return {
    disputing: (page) => any(page, (claim) => claim.disputes && disputes(claim, fact)),
    showing: (page) => own(page) || any(page, (claim) => lists(claim, fact, { instrument, isNamed })),
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

function shows(claim: Claim, fact: Fact): boolean {
  if (fact.date === null || claim.list !== null || !concerns(claim, fact)) return false;
  if (claim.dates.length > 0) return showsDate(claim, fact);
  return claim.kinds?.includes(fact.kind) === true && namesAct(claim, fact);
}

/** The words hold the very date. Without an act a bare year is enough only where they name the party. */
function showsDate({ dates, kinds, named }: Claim, { date, kind }: Fact): boolean {
  if (!dates.some((d) => d === date)) return false;
  return kinds ? kinds.includes(kind) : named.length > 0 || (date?.length ?? 0) > 4;
}

/**
 * The words name the act without a date. A law's day must be the table's own; and a page about one state that is no
 * act of its law tells nothing of the instrument as a whole.
 */
function namesAct({ law, page }: Claim, { kind, party, date }: Fact): boolean {
  if (party === null) return kind === 'suspended' || page.isAct || page.states.length === 0;
  const isDated = page.actDates.length > 0 && page.states.some((state) => state === party);
  return (!law && !isDated) || kind !== 'ratified' || page.actDates.some((d) => d === date);
}

/** Whether the page is itself the ratifying act of that day. */
const isAct = ({ states, actDates }: Page, { kind, party, date }: Fact): boolean =>
  kind === 'ratified' && states.some((state) => state === party) && actDates.some((d) => d === date);

interface Listing {
  readonly instrument: MultilateralDossier;
  /** Whether some page names the fact by itself: then a list of deposits, whose members are not given, adds nothing. */
  readonly isNamed: boolean;
}

/** Whether a list of all parties holds the fact. */
function lists({ list, kinds }: Claim, fact: Fact, { instrument, isNamed }: Listing): boolean {
  if (list === null || fact.party === null || !isReadOff(fact) || !kinds?.includes(fact.kind)) return false;
  if (list === 'signatories') return fact.date === instrument.signed.date;
  return list === 'parties' || !isNamed;
}

/** Whether a list can have been its source: it does not rest on recollection, nor was it computed. */
const isReadOff = ({ date, kind, verification }: Fact): boolean =>
  date !== null && (verification === 'source' || (verification === 'computed' && kind !== 'entry'));

import type { CountryCode } from '../domain/country';
import type { PartialDay } from '../domain/day';
import type { Evidence } from '../domain/source';
import type { FactKind } from '../law/facts';
import { statesIn } from './party-words';
import { datesIn } from './written-dates';

/**
 * What one page says of one or more dates. It is read from the free text of a multilateral's `supports`, such as “Ukraine: law of 11 July 1995, in force 22 August 1995”.
 */
export interface Claim {
  /** Which dates the words name; null where they name none, as in a bare year. */
  readonly kinds: readonly FactKind[] | null;
  /** The states that the words name. Empty: the claim is of the instrument as a whole, or of the state whose page it is. */
  readonly named: readonly CountryCode[];
  /** True where the words say that they are of the instrument as a whole. */
  readonly general: boolean;
  /** What the page lists for every party: signatures, deposits, or a date; null where it lists nothing. */
  readonly list: 'signatories' | 'deposits' | 'parties' | null;
  /** The dates in the words; empty where only the act is named. */
  readonly dates: readonly PartialDay[];
  /** True where the words cite a law, whose day may differ from that of the ratification in the tables. */
  readonly citesLaw: boolean;
  /** True where the page gives another date than the tables. */
  readonly disputes: boolean;
  readonly page: Page;
}

/** What a page's title says: whose act it is, and of which day. */
export interface Page {
  readonly title: string;
  readonly states: readonly CountryCode[];
  /** Days in the title of a law, decree or resolution; empty for any other page. */
  readonly actDates: readonly PartialDay[];
  readonly isAct: boolean;
}

const ACT = /\blaw\b|resolution|Закон|Постановление/i;

/** Words that give no date: of rules, drafts, and what did not happen. */
const NO_DATE = /\b(rule|draft|plan|planned|bill|tabled|reported|by then|by all|never|not)\b/;
/** Another date than the tables have. */
const OTHER_DATE = /(conflicting|competing) date/;
const GIVES = /^\s*gives\b/;

const KINDS: readonly (readonly [RegExp, readonly FactKind[]])[] = [
  [/withdr|denunciation|terminat/, ['withdrawn', 'ended']],
  [/suspen/, ['suspended']],
  [/ratif|accession|approv|deposit|notifications|parliamentary resolution|\blaw\b/i, ['ratified']],
  [/\bsign(?!ing)|adoption|\bopening\b|\bdate\b/, ['signed']],
  [/entry into force|in force (?:for \w+ )?\d|in force on signing|from the same day/, ['entry']],
];
const FROM = /\bfrom \d/;
const DATES = /\bdates\b/;
const ALL: readonly FactKind[] = ['signed', 'ratified', 'entry'];

/** Returns which dates some words name; null for none. */
function kindsIn(words: string): readonly FactKind[] | null {
  const kinds = KINDS.flatMap(([word, found]) => (word.test(words) ? found : []));
  if (kinds.length > 0) return kinds;
  return FROM.test(words) ? ['entry'] : null;
}

/** Returns the claims of each page of a multilateral with the parties `states`; “same” repeats those of the page before. */
export function claimsOf(
  sources: readonly Evidence[],
  states: readonly CountryCode[],
): ReadonlyMap<Evidence, readonly Claim[]> {
  const claims = new Map<Evidence, readonly Claim[]>();
  let words: readonly string[] = [];
  for (const source of sources) {
    words = source.supports.includes('same') ? words : source.supports;
    const title = source.title ?? '';
    const isAct = ACT.test(title);
    const actDates = isAct ? datesIn(title) : [];
    const page = { title, states: statesIn(title, states), actDates, isAct };
    claims.set(
      source,
      words.flatMap((phrase) => claimsIn(phrase, page, states)),
    );
  }
  return claims;
}

/**
 * Returns the claims of one phrase. What stands before a colon, as in “Ukraine: ratified …”, holds for all of it; its
 * parts between semicolons stand alone; those between commas share the states and the act that they name.
 */
function claimsIn(phrase: string, page: Page, states: readonly CountryCode[]): Claim[] {
  if (OTHER_DATE.test(phrase)) return [disputedClaim(phrase, page, states)];
  const colon = phrase.indexOf(':') + 1;
  const [head, rest] = [phrase.slice(0, colon), phrase.slice(colon)];
  return rest.split(';').flatMap((part) => {
    const all = statesIn(head + part, states);
    let kinds: readonly FactKind[] | null = null;
    return part.split(',').flatMap((words): Claim[] => {
      if (NO_DATE.test(words)) return [];
      const [own, details] = [statesIn(words, states), detailsIn(words)];
      // “dates for ARM, AZE” on a page titled “Ratifications” are those of ratifications, elsewhere all.
      const said = kindsIn(words) ?? (DATES.test(words) ? (kindsIn(page.title) ?? ALL) : null);
      // “withdrawals of RUS 2000, KAZ and UZB 2001”: the act is named once.
      kinds = said ?? (own.length > 0 || details.dates.length > 0 ? kinds : null);
      const named = details.general ? [] : own.length > 0 ? own : all;
      return [{ ...details, kinds, named, disputes: GIVES.test(part), page }];
    });
  });
}

function detailsIn(words: string): Pick<Claim, 'dates' | 'general' | 'citesLaw' | 'list'> {
  const list = /signator/.test(words)
    ? 'signatories'
    : /deposits|notifications/.test(words)
      ? 'deposits'
      : /per[- ](party|state)|parties with dates/.test(words)
        ? 'parties'
        : null;
  const [general, citesLaw] = [/\bgeneral\b/.test(words), /\blaw\b/.test(words)];
  return { dates: datesIn(words), general, citesLaw, list };
}

/** Returns the claim of a phrase that only says that another date is given; the title may say which. */
function disputedClaim(phrase: string, page: Page, states: readonly CountryCode[]): Claim {
  const words = phrase.replace(OTHER_DATE, '');
  const kinds = kindsIn(words) ?? kindsIn(page.title) ?? (['signed'] as const);
  const named = statesIn(words, states);
  return {
    ...detailsIn(words),
    list: null,
    kinds,
    named: named.length > 0 ? named : page.states,
    disputes: true,
    page,
  };
}

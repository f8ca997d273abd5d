import type { CountryCode } from '../domain/country';
import type { PartialDay } from '../domain/day';
import type { Evidence } from '../domain/source';
import type { FactKind } from '../law/facts';
import { statesIn } from './party-words';
import { datesIn } from './written-dates';

/**
 * What one page says of one or more dates, read from the words of the tables: `supports` of the multilaterals is free
 * text, such as “Ukraine: law of 11 July 1995, in force 22 August 1995”.
 */
export interface Claim {
  /** Null: the words name no act, only a date. */
  readonly kinds: readonly FactKind[] | null;
  /** Whom the words name; empty: nobody, so the instrument as a whole or the state whose page it is. */
  readonly named: readonly CountryCode[];
  /** The words say that they are of the instrument as a whole. */
  readonly general: boolean;
  /** The page lists every party: its signatories, deposits, or a date for each. */
  readonly list: 'signatories' | 'deposits' | 'parties' | null;
  /** The dates in the words; empty where only the act is named. */
  readonly dates: readonly PartialDay[];
  /** The words cite a law: its day need not be that of the ratification in the tables, unless it is the same. */
  readonly law: boolean;
  readonly disputes: boolean;
  readonly page: Page;
}

/** What a page's title tells: whose act it is, and of which day. */
export interface Page {
  readonly title: string;
  readonly states: readonly CountryCode[];
  /** Days in the title of a law, decree or resolution; empty for any other page. */
  readonly actDates: readonly PartialDay[];
  readonly isAct: boolean;
}

const ACT = /\blaw\b|resolution|Закон|Постановление/i;

function pageOf({ title }: Evidence, states: readonly CountryCode[]): Page {
  const text = title ?? '';
  const isAct = ACT.test(text);
  return { title: text, states: statesIn(text, states), actDates: isAct ? datesIn(text) : [], isAct };
}

/** Words that tell of no date: rules, drafts, and what did not happen. */
const SILENT = /\b(rule|draft|plan|planned|bill|tabled|reported|by then|by all|never|not)\b/;
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

/** The acts that some words name; null for none. */
function kindsIn(words: string): readonly FactKind[] | null {
  const kinds = KINDS.flatMap(([word, found]) => (word.test(words) ? found : []));
  if (kinds.length > 0) return kinds;
  return FROM.test(words) ? ['entry'] : null;
}

function listIn(words: string): Claim['list'] {
  if (/signator/.test(words)) return 'signatories';
  if (/deposits|notifications/.test(words)) return 'deposits';
  return /per[- ](party|state)|parties with dates/.test(words) ? 'parties' : null;
}

/** Everything that the pages of a multilateral claim, page by page; “same” repeats the page before. */
export function claimsOf(
  sources: readonly Evidence[],
  states: readonly CountryCode[],
): ReadonlyMap<Evidence, readonly Claim[]> {
  const claims = new Map<Evidence, readonly Claim[]>();
  let words: readonly string[] = [];
  for (const source of sources) {
    words = source.supports.includes('same') ? words : source.supports;
    const page = pageOf(source, states);
    claims.set(
      source,
      words.flatMap((phrase) => claimsIn(phrase, page, states)),
    );
  }
  return claims;
}

/** The claims of one phrase: its parts between semicolons stand alone, those between commas share whom they name. */
function claimsIn(phrase: string, page: Page, states: readonly CountryCode[]): Claim[] {
  if (OTHER_DATE.test(phrase)) return [disputing(phrase, page, states)];
  const [head, rest] = headOf(phrase);
  return rest.split(';').flatMap((part) => partClaims(part, page, (words) => statesIn(words, states), head));
}

function partClaims(
  part: string,
  page: Page,
  named: (words: string) => CountryCode[],
  head: string,
): Claim[] {
  const all = named(head + part);
  let kinds: readonly FactKind[] | null = null;
  return part.split(',').flatMap((words): Claim[] => {
    if (SILENT.test(words)) return [];
    const [own, parts] = [named(words), read(words)];
    // “withdrawals of RUS 2000, KAZ and UZB 2001”: the act is named once.
    kinds = kindsOf(words, page) ?? (own.length > 0 || parts.dates.length > 0 ? kinds : null);
    const whom = parts.general ? [] : own.length > 0 ? own : all;
    return [{ ...parts, kinds, named: whom, disputes: GIVES.test(part), page }];
  });
}

/** “dates for ARM, AZE” on a page titled “Ratifications” are those of ratifications, elsewhere all. */
const kindsOf = (words: string, page: Page): readonly FactKind[] | null =>
  kindsIn(words) ?? (DATES.test(words) ? (kindsIn(page.title) ?? ALL) : null);

const read = (words: string): Pick<Claim, 'dates' | 'general' | 'law' | 'list'> => ({
  dates: datesIn(words),
  general: /\bgeneral\b/.test(words),
  law: /\blaw\b/.test(words),
  list: listIn(words),
});

/** “Ukraine: ratified …”: whom the whole phrase is about, and the rest. */
function headOf(phrase: string): [string, string] {
  const at = phrase.indexOf(':');
  return at < 0 ? ['', phrase] : [phrase.slice(0, at + 1), phrase.slice(at + 1)];
}

/** A phrase that only says that another date is given; the title may say of what. */
function disputing(phrase: string, page: Page, states: readonly CountryCode[]): Claim {
  const words = phrase.replace(OTHER_DATE, '');
  const kinds = kindsIn(words) ?? kindsIn(page.title) ?? (['signed'] as const);
  const named = statesIn(words, states);
  return {
    ...read(words),
    list: null,
    kinds,
    named: named.length > 0 ? named : page.states,
    disputes: true,
    page,
  };
}

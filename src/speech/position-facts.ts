/** What sentences on positions of states tell, and the pieces that every language makes them of. */
import type { NameForms } from '../domain/country';
import { type Agreement, type Role, type RoleLabel, roleOf } from '../people/roles/balance';
import type { RoleSource } from '../people/roles/source-names';
import type { TransitLabel } from '../people/roles/transit';
import type { Part, Phrase } from './parts';

/** By which source, and of when: “2015–2020”, “1 July 2024”. */
export interface Dated {
  readonly source: RoleSource;
  readonly when: string;
}

/** How many of the twelve have each role, and those of which nothing certain can be said. */
export interface OverviewFact extends Dated {
  /** The roles that any has, that of most states first. */
  readonly roles: readonly { readonly role: Role; readonly states: number }[];
  /** Where the methods disagree. */
  readonly contested: readonly NameForms[];
  /** How many have no figures from the source, or no mean of three years of their register. */
  readonly missing: number;
}

/** A label with how many methods share its sign; null where the source has one method. */
export interface Judged {
  readonly label: RoleLabel;
  readonly contested: boolean;
  readonly agreement: Pick<Agreement, 'agreeing' | 'counted'> | null;
  /** The index that it follows from: `−0.27`. */
  readonly index: string;
}

/** One state towards all others. */
export interface StateFact extends Dated, Judged {
  readonly state: NameForms;
  /** Whether it is one of the twelve; of any other the tables hold only what joins it to them. */
  readonly isOfRegion: boolean;
  readonly came: string;
  readonly left: string;
  /** Net, per 1,000 inhabitants a year; null where nobody knows it. */
  readonly rate: string | null;
  /** The two largest parts of its turnover where it is plural, with their shares. */
  readonly parts: readonly { readonly role: Role; readonly share: string }[];
  readonly transit: { readonly label: TransitLabel; readonly routes: number };
}

/** One state towards another. */
export interface SideFact extends Omit<Judged, 'label'> {
  readonly label: RoleLabel | 'insufficient';
  readonly own: NameForms;
  readonly other: NameForms;
  /** From the state to the other, and the other way. */
  readonly there: string;
  readonly back: string;
}

/** A pair by one count, or by the registers of both. */
export interface DyadFact extends Dated {
  readonly sides: readonly SideFact[];
}

/** A headline, and the sentences after it. */
export interface PositionTold {
  readonly headline: Phrase;
  readonly also: readonly string[];
}

/** How a language states positions. */
export interface PositionGrammar {
  readonly overview: (fact: OverviewFact) => Phrase;
  /** The same in few words, for a narrow frame. */
  readonly brief: (fact: OverviewFact) => Phrase;
  readonly state: (fact: StateFact) => PositionTold;
  readonly dyad: (fact: DyadFact) => PositionTold;
  /** Where the source has no figures of the state or the pair. */
  readonly nothing: (of: Dated) => string;
  /** Where it has none of so early a day. */
  readonly before: string;
}

/** Words for a role or a label, in its colour. */
export const inRole = (text: string, of: RoleLabel): Part => ({ text, mark: 'role', role: roleOf(of) });

/** Clauses of one list: “six were sending, three balanced”. */
export const listed = (clauses: readonly Phrase[], between: string, last = between): Phrase =>
  clauses.flatMap((clause, i) =>
    i === 0 ? clause : [{ text: i === clauses.length - 1 ? last : between }, ...clause],
  );

import type { NameForms } from '../../domain/country';
import type { Role } from '../../people/roles/balance';
import type { Proportion } from '../../people/roles/portrait';

/** What a piece of the sentence is coloured for. */
export type Tint = Role | 'transit' | 'contested';

export interface RolePart {
  readonly text: string;
  readonly tint?: Tint;
}

export type Clause = readonly (string | RolePart)[];

/** How a language tells of a country's position; clauses have no capital and no stop. */
export interface CountryGrammar {
  /** The first clause, “in 1990–1995 …”, which names the country. */
  readonly first: (proportion: Proportion, years: string, name: NameForms) => Clause;
  /** The second, after a semicolon; `before` is what the first said. */
  readonly then: (proportion: Proportion, years: string, before: Proportion) => Clause;
  /** “sending, plural, in 2016–2018” */
  readonly labelled: (label: string, years: string, plural: boolean) => string;
  /** One label in both periods: the words for it and the two stretches of years. */
  readonly same: (label: RolePart, first: string, last: string) => Clause;
  readonly differing: (first: RolePart, last: RolePart) => Clause;
  readonly alone: (label: RolePart) => Clause;
  /** The register names partners in these years only. */
  readonly tooFew: (years: readonly number[]) => string;
  readonly unregistered: string;
  readonly through: (count: number, documented: boolean) => Clause;
  readonly notThrough: string;
  readonly atEnds: (count: number) => string;
  /** Which moves are counted, before the first clause on a country outside the region. */
  readonly scope: string;
  readonly unknown: (name: NameForms) => string;
}

/** A part in the colour of its role. */
export const tinted = (text: string, tint: Tint): RolePart => ({ text, tint });

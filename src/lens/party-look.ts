import type { State } from '../law/standing';

/** How the dot of a party looks on the map of an instrument. */
export type PartyLook = 'full' | 'half' | 'memo' | 'open' | 'gone' | 'none';

/** The look of a party's dot by how the instrument stands for it. */
export const PARTY_LOOK: Readonly<Record<State, PartyLook>> = {
  'in-force': 'full',
  provisional: 'half',
  operating: 'half',
  arrangement: 'memo',
  uncertain: 'half',
  signed: 'open',
  'not-established': 'open',
  suspended: 'gone',
  ended: 'gone',
  undated: 'none',
  before: 'none',
};

/** The key of those dots: each look with the name of its words in the law's `dots`. */
export const PARTY_KEY = [
  ['full', 'in-force'],
  ['half', 'applied'],
  ['memo', 'arrangement'],
  ['open', 'waiting'],
  ['gone', 'over'],
  ['none', 'none'],
] as const satisfies readonly (readonly [PartyLook, string])[];

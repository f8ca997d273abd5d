import type { Day } from '../domain/day';
import {
  type Framework,
  type Instrument,
  isArrangement,
  type Orientation,
  type Topic,
} from '../domain/instrument';
import { type Bond, governs, type Mention } from './coverage';
import { byForce, LAST, REACHES, signedOn } from './force';

/** What an instrument's force is: a treaty, an arrangement between two, or a text of many states that does not bind. */
export const LEGAL_FORCES = ['binding', 'arrangement', 'listed'] as const;
export type LegalForce = (typeof LEGAL_FORCES)[number];

const legalForceOf = (i: Instrument): LegalForce =>
  i.binding ? 'binding' : isArrangement(i) ? 'arrangement' : 'listed';

/** Which instruments of a register are shown. Empty or null: all. */
export interface Selection {
  readonly topic: Topic | null;
  readonly framework: Framework | 'bilateral' | '';
  readonly orientation: Orientation | '';
  readonly force: 'all' | LegalForce;
  /** World-wide and other frameworks too; one that is chosen is shown however wide. */
  readonly wider: boolean;
}

type Listed = Pick<Bond, 'instrument' | 'reach'>;

const frameworkOf = (i: Instrument): Framework | 'bilateral' =>
  i.kind === 'bilateral' ? 'bilateral' : i.framework;

const within = ({ framework, wider }: Selection, { instrument, reach }: Listed): boolean =>
  framework === '' ? wider || reach !== 'wider' : frameworkOf(instrument) === framework;

const fits = (selection: Selection, listed: Listed): boolean =>
  governs(listed.instrument, selection.topic) &&
  within(selection, listed) &&
  (selection.force === 'all' || legalForceOf(listed.instrument) === selection.force) &&
  (selection.orientation === '' || listed.instrument.orientation === selection.orientation);

/** The bonds that a selection shows. */
export const bondsSelected = (bonds: readonly Bond[], selection: Selection): Bond[] =>
  bonds.filter((bond) => fits(selection, bond));

/** What gives no state and is shown all the same: texts that do not bind, and rows without dates. */
export const mentionsSelected = (mentions: readonly Mention[], selection: Selection): Mention[] =>
  mentions.filter((mention) => fits(selection, mention));

/** By the state on the day, by whose instruments they are, or by a date; by name is for a language to do. */
export const ORDERS = ['state', 'kind', 'signed', 'entry'] as const;
export type Order = (typeof ORDERS)[number];

const KEY: Record<Exclude<Order, 'state'>, (bond: Bond) => string> = {
  kind: (bond) => `${String(REACHES.indexOf(bond.reach))} ${signedOn(bond)}`,
  signed: signedOn,
  entry: ({ intervals, instrument }) =>
    intervals.find(({ state }) => state === 'in-force')?.from ?? instrument.entry.date ?? LAST,
};

/** A copy of `bonds` in an order; equal ones keep theirs. */
export function ordered(bonds: readonly Bond[], order: Order, on: Day): Bond[] {
  if (order === 'state') return bonds.toSorted(byForce(on));
  const key = KEY[order];
  return bonds.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

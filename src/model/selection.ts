import type { Day } from '../domain/day';
import {
  type Framework,
  type Instrument,
  isArrangement,
  type Orientation,
  type Topic,
} from '../domain/instrument';
import { type Bond, governs, type Mention } from './coverage';
import { intervalOn, STATES } from './standing';

/** What an instrument's force is: a treaty, an arrangement between two, or a text of many states that does not bind. */
export const FORCES = ['binding', 'arrangement', 'listed'] as const;
export type Force = (typeof FORCES)[number];

const forceOf = (i: Instrument): Force =>
  i.binding ? 'binding' : isArrangement(i) ? 'arrangement' : 'listed';

/** Which instruments of a register are shown. Empty or null: all. */
export interface Selection {
  readonly topic: Topic | null;
  readonly framework: Framework | 'bilateral' | '';
  readonly orientation: Orientation | '';
  readonly force: 'all' | Force;
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
  (selection.force === 'all' || forceOf(listed.instrument) === selection.force) &&
  (selection.orientation === '' || listed.instrument.orientation === selection.orientation);

/** The bonds that a selection shows. */
export const bondsSelected = (bonds: readonly Bond[], selection: Selection): Bond[] =>
  bonds.filter((bond) => fits(selection, bond));

/** What gives no state and is shown all the same: texts that do not bind, and rows without dates. */
export const mentionsSelected = (mentions: readonly Mention[], selection: Selection): Mention[] =>
  mentions.filter((mention) => fits(selection, mention));

/** By whose instruments they are, by a date, or by the state on the day; by name is for a language to do. */
export const ORDERS = ['kind', 'signed', 'entry', 'state'] as const;
export type Order = (typeof ORDERS)[number];

/** Dates that are not known sort behind those that are. */
const LAST = '9999';
const REACH = { bilateral: '0', regional: '1', wider: '2' } as const;
const signedOn = ({ signed, instrument }: Bond): string => signed ?? instrument.signed.date ?? LAST;

const KEY: Record<Order, (bond: Bond, on: Day) => string> = {
  kind: (bond) => `${REACH[bond.reach]} ${signedOn(bond)}`,
  signed: signedOn,
  entry: ({ intervals, instrument }) =>
    intervals.find(({ state }) => state === 'in-force')?.from ?? instrument.entry.date ?? LAST,
  state: ({ intervals }, on) => String(STATES.indexOf(intervalOn(intervals, on).state)).padStart(2, '0'),
};

/** A copy of `bonds` in an order; equal ones keep theirs. */
export function ordered(bonds: readonly Bond[], order: Order, on: Day): Bond[] {
  const key = (bond: Bond): string => KEY[order](bond, on);
  return bonds.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

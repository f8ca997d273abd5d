import type { Day } from '../domain/day';
import { type Framework, isArrangement, type Orientation, type Topic } from '../domain/instrument';
import { type Bond, governs, type Mention } from './coverage';
import { byForce, LAST, REACHES, signedOn } from './force';

/** The legal force of an instrument: a treaty, an arrangement between two, or a text of many states that does not bind. */
export const LEGAL_FORCES = ['binding', 'arrangement', 'listed'] as const;
export type LegalForce = (typeof LEGAL_FORCES)[number];

/** Which instruments of a register are shown. Empty or null: all. */
export interface Selection {
  readonly topic: Topic | null;
  readonly framework: Framework | 'bilateral' | '';
  readonly orientation: Orientation | '';
  readonly force: 'all' | LegalForce;
  /** World-wide and other frameworks too; one that is chosen is shown however wide. */
  readonly wider: boolean;
}

function isSelected(
  { instrument, reach }: Pick<Bond, 'instrument' | 'reach'>,
  selection: Selection,
): boolean {
  const { topic, framework, orientation, force, wider } = selection;
  const own = instrument.kind === 'bilateral' ? 'bilateral' : instrument.framework;
  const legalForce: LegalForce = instrument.binding
    ? 'binding'
    : isArrangement(instrument)
      ? 'arrangement'
      : 'listed';
  return (
    governs(instrument, topic) &&
    (framework === '' ? wider || reach !== 'wider' : own === framework) &&
    (force === 'all' || legalForce === force) &&
    (orientation === '' || instrument.orientation === orientation)
  );
}

/** Returns the bonds that a selection shows. */
export const bondsSelected = (bonds: readonly Bond[], selection: Selection): Bond[] =>
  bonds.filter((bond) => isSelected(bond, selection));

/** Returns the mentions that a selection shows: texts that do not bind, and instruments without dates. */
export const mentionsSelected = (mentions: readonly Mention[], selection: Selection): Mention[] =>
  mentions.filter((mention) => isSelected(mention, selection));

/** Orders of a list: by the state on the day, by reach, or by a date. The order of names depends on the language. */
export const ORDERS = ['state', 'kind', 'signed', 'entry'] as const;
export type Order = (typeof ORDERS)[number];

const KEY: Record<Exclude<Order, 'state'>, (bond: Bond) => string> = {
  kind: (bond) => `${String(REACHES.indexOf(bond.reach))} ${signedOn(bond)}`,
  signed: signedOn,
  entry: ({ intervals, instrument }) =>
    intervals.find(({ state }) => state === 'in-force')?.from ?? instrument.entry.date ?? LAST,
};

/** Returns a sorted copy of `bonds`; equal ones keep their order. */
export function ordered(bonds: readonly Bond[], order: Order, on: Day): Bond[] {
  if (order === 'state') return bonds.toSorted(byForce(on));
  const key = KEY[order];
  return bonds.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

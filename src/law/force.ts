import type { Day } from '../domain/day';
import { isArrangement } from '../domain/instrument';
import type { Bond, Mention } from './bond';
import { intervalOn, type Standing, type State } from './standing';

/** How far an instrument binds on a day, strongest first: the order of all lists and lanes. */
export const FORCES = ['in-force', 'applied', 'arranged', 'waiting', 'over', 'undated', 'later'] as const;
export type Force = (typeof FORCES)[number];

/** The force of each state; the compiler asks for that of a new one. */
const FORCE: Record<State, Force> = {
  'in-force': 'in-force',
  provisional: 'applied',
  operating: 'applied',
  uncertain: 'applied',
  arrangement: 'arranged',
  signed: 'waiting',
  'not-established': 'waiting',
  suspended: 'over',
  ended: 'over',
  undated: 'undated',
  before: 'later',
};

/** Returns the force of a standing. With an uncertain signature it waits; with any other doubt it may be in force. */
export const forceOf = ({ state, doubt }: Standing): Force =>
  doubt === 'signature' ? 'waiting' : FORCE[state];

/** Returns the force on a day. An arrangement never waits, even where the day of its signature is uncertain. */
export function forceOn({ intervals, instrument }: Pick<Bond, 'intervals' | 'instrument'>, on: Day): Force {
  const standing = intervalOn(intervals, on);
  return standing.doubt === 'signature' && isArrangement(instrument) ? 'arranged' : forceOf(standing);
}

/** Returns the rank of a standing's force, 0 for the strongest. */
export const rankOf = (standing: Standing): number => FORCES.indexOf(forceOf(standing));

/** Those of the bonds that are in force on a day. */
export const inForceOn = (bonds: readonly Bond[], on: Day): Bond[] =>
  bonds.filter(({ intervals }) => intervalOn(intervals, on).state === 'in-force');

/** Reaches in the order of lists. */
export const REACHES = ['bilateral', 'regional', 'wider'] as const satisfies readonly Bond['reach'][];

/** Sorts behind every known date. */
export const LAST = '9999';
export const signedOn = ({ signed, instrument }: Bond): string => signed ?? instrument.signed.date ?? LAST;

/** Sorts by force, then the certain before the doubtful, then by reach, then by signature. */
const keyOf = (bond: Bond, on: Day): string => {
  const standing = intervalOn(bond.intervals, on);
  const inDoubt = Number(standing.doubt !== null);
  return `${String(FORCES.indexOf(forceOn(bond, on)))}${String(inDoubt)}${String(REACHES.indexOf(bond.reach))} ${signedOn(bond)}`;
};

/** Orders instruments for a list on a day: by force, bilateral before regional, the oldest signature first. */
export const byForce =
  (on: Day) =>
  (a: Bond, b: Bond): number => {
    const [first, second] = [keyOf(a, on), keyOf(b, on)];
    return first < second ? -1 : Number(first > second);
  };

/**
 * Returns the mentions of bilateral and regional instruments that name both states and of which no date was found for
 * one of them or both. Labour treaties come first, since readers ask for them.
 */
export function namedFirst(mentions: readonly Mention[]): Mention[] {
  const isLabour = ({ instrument }: Mention): boolean => instrument.topics.includes('labour-migration');
  const key = (mention: Mention): string =>
    `${isLabour(mention) ? '0' : '1'} ${mention.instrument.signed.date ?? LAST}`;
  return mentions
    .filter(({ silence, reach }) => silence === 'dates-not-found' && reach !== 'wider')
    .sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

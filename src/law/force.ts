import type { Day } from '../domain/day';
import { isArrangement } from '../domain/instrument';
import type { Bond, Mention } from './bond';
import { intervalOn, type Standing, type State } from './standing';

/** How far an instrument binds on a day, strongest first: the order of every list and of every set of lanes. */
export const FORCES = ['in-force', 'applied', 'arranged', 'waiting', 'over', 'undated', 'later'] as const;
export type Force = (typeof FORCES)[number];

/** A record of every state, so that a new one is given its place or the program does not compile. */
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

/** What is uncertain of its signature waits; what is uncertain of its entry, end or suspension may be in force. */
export const forceOf = ({ state, doubt }: Standing): Force =>
  doubt === 'signature' ? 'waiting' : FORCE[state];

/** As {@link forceOf}; an arrangement waits for nothing, even where the day of its signature is uncertain. */
export function forceOn({ intervals, instrument }: Pick<Bond, 'intervals' | 'instrument'>, on: Day): Force {
  const standing = intervalOn(intervals, on);
  return standing.doubt === 'signature' && isArrangement(instrument) ? 'arranged' : forceOf(standing);
}

/** The place of a standing's force, for orders that keep equal ones as they stand. */
export const rankOf = (standing: Standing): number => FORCES.indexOf(forceOf(standing));

/** Whose instruments they are, in the order of lists. */
export const REACHES = ['bilateral', 'regional', 'wider'] as const satisfies readonly Bond['reach'][];

/** Dates that are not known sort behind those that are. */
export const LAST = '9999';
export const signedOn = ({ signed, instrument }: Bond): string => signed ?? instrument.signed.date ?? LAST;

/** Within one force what is in doubt comes after what is certain: uncertain ones after those operating. */
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
 * Of what gives a corridor no state: the bilateral and regional instruments that name both states and of which no date
 * was found for one of them or both. Labour treaties come first, since they are the ones asked for.
 */
export function namedFirst(mentions: readonly Mention[]): Mention[] {
  const isLabour = ({ instrument }: Mention): boolean => instrument.topics.includes('labour-migration');
  const key = (mention: Mention): string =>
    `${isLabour(mention) ? '0' : '1'} ${mention.instrument.signed.date ?? LAST}`;
  return mentions
    .filter(({ silence, reach }) => silence === 'dates-not-found' && reach !== 'wider')
    .sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

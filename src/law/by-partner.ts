import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { Bond } from './bond';
import { type Coverage, coverageOf, type Law } from './coverage';
import { byForce, inForceOn } from './force';
import { type Interval, intervalOn } from './standing';

/** What stands on a day between a state and a partner. */
export interface PartnerLaw {
  readonly partner: CountryCode;
  /** From the partner to the state: what governs only the other way is left out. */
  readonly corridor: Corridor;
  /** The bilaterals of which a date had come by the day, strongest first. */
  readonly bilaterals: readonly { readonly bond: Bond; readonly interval: Interval }[];
  /** How many regional and wider instruments are in force. */
  readonly regional: number;
  readonly wider: number;
  readonly coverage: Coverage;
}

/** Returns the law from `partner` to `country` on a day, for all topics. */
export function lawWith(law: Law, partner: CountryCode, country: CountryCode, day: Day): PartnerLaw {
  const corridor = { origin: partner, destination: country };
  const { bonds } = law.of(corridor);
  const inForce = inForceOn(bonds, day);
  return {
    ...{ partner, corridor, coverage: coverageOf(bonds, day) },
    bilaterals: bonds
      .filter(({ reach }) => reach === 'bilateral')
      .toSorted(byForce(day))
      .map((bond) => ({ bond, interval: intervalOn(bond.intervals, day) }))
      .filter(({ interval }) => interval.state !== 'before'),
    regional: inForce.filter(({ reach }) => reach === 'regional').length,
    wider: inForce.filter(({ reach }) => reach === 'wider').length,
  };
}

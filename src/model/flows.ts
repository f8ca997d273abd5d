import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';

/** People on a corridor in the period a view asks for, by one reporter's count. */
export interface Flow extends Corridor {
  readonly persons: number;
  readonly reporter: CountryCode;
  /** True where the preferred reporter is silent and the other end's figure stands in: drawn hollow and named. */
  readonly standIn: boolean;
  readonly start: Day;
  readonly end: Day;
}

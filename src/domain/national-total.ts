import type { CountryCode } from './country';

/** How many people a state registered as arriving (`in`) or leaving (`out`) in a year, from or to all countries, by its own count. */
export interface NationalTotal {
  readonly reporter: CountryCode;
  readonly way: 'in' | 'out';
  readonly year: number;
  readonly persons: number;
  /** Of them from or to states of the CIS; null where the publication does not part them. */
  readonly cis: number | null;
}

import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { Measure } from '../domain/observation';

interface Shown {
  readonly measure: Measure;
  readonly corridor: Corridor | null;
  readonly country: CountryCode | null;
}

/** What must be said of figures that do not mean what they seem to: words of `problem`. */
export type Warning = 'counting' | 'assumed';

/** The last year that UNHCR counted Ukrainians in Russia as before. */
const COUNTED_TILL = '2023-12-31';

const isBetween = (corridor: Corridor | null, ends: readonly string[]): boolean =>
  corridor !== null && ends.includes(corridor.origin) && ends.includes(corridor.destination);

const FALL = ['UKR', 'RUS'];
const ASSUMED = ['ARM', 'AZE'];

/**
 * Warnings for a view whose figures are of the period that ends on `end`. UNHCR's figure of Ukrainians in Russia falls in
 * 2024 by a change in what is counted: said wherever the corridor is shown, and, once it has fallen, where either
 * country or the whole is. KNOMAD's model of 2021 sets Armenia and Azerbaijan to zero by assumption.
 */
export function warningsOf(shown: Shown, end: Day): readonly Warning[] {
  if (shown.measure === 'refugees') return isFallShown(shown, end) ? ['counting'] : [];
  const assumed =
    shown.measure === 'remittances' && end === '2021-12-31' && isBetween(shown.corridor, ASSUMED);
  return assumed ? ['assumed'] : [];
}

function isFallShown({ corridor, country }: Shown, end: Day): boolean {
  if (corridor) return isBetween(corridor, FALL);
  return end > COUNTED_TILL && (country === null || FALL.includes(country));
}

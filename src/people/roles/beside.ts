/** A state's figures beside a partner's in one year: context of a dyad, never an explanation (framework: push and pull). */
import type { Context, ContextIndicator } from '../../domain/context';
import type { CountryCode } from '../../domain/country';
import type { Conventions } from './conventions';

/** The series that are compared: positive quantities as a ratio, rates and indices as a gap. */
export const COMPARED = {
  income: 'ratio',
  unem: 'gap',
  birth: 'gap',
  polstb: 'gap',
} as const satisfies Partial<Record<ContextIndicator, 'ratio' | 'gap'>>;
export type ComparedIndicator = keyof typeof COMPARED;
export const COMPARED_INDICATORS = Object.keys(COMPARED) as ComparedIndicator[];

export interface Comparison {
  readonly form: 'ratio' | 'gap';
  /** The last year, not after the one asked about, in which both states have a figure. */
  readonly year: number;
  /**
   * The partner's figure divided by the state's, or less the state's, from unrounded figures. Null where the year is too
   * long before the one asked about by the convention, or the state's quantity is not positive.
   */
  readonly value: number | null;
}

/** Compares the partner's figure with the state's by `year`; null where no year has both. */
export function besidePartner(
  context: Context,
  indicator: ComparedIndicator,
  [country, partner]: readonly [CountryCode, CountryCode],
  { year, conventions }: { readonly year: number; readonly conventions: Conventions },
): Comparison | null {
  const form = COMPARED[indicator];
  const own = new Map(context.seriesOf(country, indicator).map((point) => [point.year, point.value]));
  const shared = context
    .seriesOf(partner, indicator)
    .filter((point) => point.year <= year && own.has(point.year));
  const last = shared.at(-1);
  const ours = last && own.get(last.year);
  if (last === undefined || ours === undefined) return null;
  if (last.year < year - conventions.freshYears) return { form, year: last.year, value: null };
  if (form === 'gap') return { form, year: last.year, value: last.value - ours };
  return { form, year: last.year, value: ours > 0 ? last.value / ours : null };
}

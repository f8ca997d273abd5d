import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import { type Instrument, isRegional } from '../domain/instrument';
import { type Interval, intervalOn, intervalsOf, type Terms } from './standing';
import type { Silence } from './terms';

/** Whether an instrument is of two states, of a framework of the region, or of a wider one; coverage depends on it. */
export type Reach = 'bilateral' | 'regional' | 'wider';

export const reachOf = (i: Instrument): Reach =>
  i.kind === 'bilateral' ? 'bilateral' : isRegional(i.framework) ? 'regional' : 'wider';

/** One instrument and its states through all time: between the two ends of a corridor, for one country, or as a whole. */
export interface Bond {
  readonly instrument: Instrument;
  readonly reach: Reach;
  readonly intervals: readonly Interval[];
  /** The day by which both had signed; null where a signature is unknown, or one of them acceded. */
  readonly signed: Day | null;
  /** From this day on nobody looked for a later end, as a sourced flag says; null where there is no flag. */
  readonly uncheckedFrom: Day | null;
}

/** An instrument that names both countries and gives their corridor no state, with the reason. */
export interface Mention {
  readonly instrument: Instrument;
  readonly reach: Reach;
  readonly silence: Silence;
}

export interface CorridorLaw {
  readonly bonds: readonly Bond[];
  readonly mentions: readonly Mention[];
}

/** Returns a bond where the instrument has terms, a mention where it is silent. `ends`: the pair whose caveats apply. */
export function bondOrMention(
  instrument: Instrument,
  terms: Terms | Silence,
  ends: readonly [CountryCode, CountryCode] | null,
): Bond | Mention {
  return typeof terms === 'string'
    ? { instrument, reach: reachOf(instrument), silence: terms }
    : bondOf(instrument, terms, ends);
}

/** Returns the bond that `terms` make. It has no signature that fell before the country joined the Union that signed. */
export function bondOf(
  instrument: Instrument,
  terms: Terms,
  ends: readonly [CountryCode, CountryCode] | null,
): Bond {
  const intervals = intervalsOf(terms);
  const signed = terms.signed?.hi ?? null;
  const caveat = ends && instrument.caveats.find(({ pair }) => ends.every((end) => pair.includes(end)));
  return {
    instrument,
    reach: reachOf(instrument),
    intervals,
    signed: signed && intervalOn(intervals, signed).state !== 'before' ? signed : null,
    uncheckedFrom: (caveat?.from as Day | undefined) ?? null,
  };
}

export const isBond = (item: Bond | Mention): item is Bond => 'intervals' in item;

/** Parts bonds from mentions, each in the order given. */
export const toCorridorLaw = (items: readonly (Bond | Mention)[]): CorridorLaw => ({
  bonds: items.filter(isBond),
  mentions: items.filter((item): item is Mention => !isBond(item)),
});

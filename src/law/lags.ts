import type { CountryCode } from '../domain/country';
import { dayNumber, hi, lo, type PartialDay } from '../domain/day';
import type { Instrument } from '../domain/instrument';

/**
 * Days from signature to entry into force. `least` and `most` differ where a date is known only to its month or year.
 */
export interface Lag {
  readonly instrument: Instrument;
  /** Null: both parties of a bilateral together. */
  readonly party: CountryCode | null;
  readonly signed: PartialDay;
  readonly entry: PartialDay;
  readonly least: number;
  readonly most: number;
}

/**
 * Returns a bilateral's lag, or that of each party of a multilateral with a signature and an entry of its own. None where
 * either date was not found, nor for a text that does not bind.
 */
export function lagsOf(instrument: Instrument): readonly Lag[] {
  if (instrument.kind === 'bilateral')
    return lagOf(instrument, null, { signed: instrument.signed.date, entry: instrument.entry.date });
  return instrument.binding ? instrument.parties.flatMap((row) => lagOf(instrument, row.party, row)) : [];
}

interface Dates {
  readonly signed: PartialDay | null;
  readonly entry: PartialDay | null;
}

function lagOf(instrument: Instrument, party: CountryCode | null, { signed, entry }: Dates): Lag[] {
  if (signed === null || entry === null) return [];
  const most = dayNumber(hi(entry)) - dayNumber(lo(signed));
  const least = dayNumber(lo(entry)) - dayNumber(hi(signed));
  // Both known only to the same year: at least on the day itself, never before it.
  return [{ instrument, party, signed, entry, least: most < 0 ? least : Math.max(0, least), most }];
}

/** Returns the lags of `instruments`, the greatest `least` first. */
export const longestLags = (instruments: readonly Instrument[]): readonly Lag[] =>
  instruments.flatMap(lagsOf).sort((a, b) => b.least - a.least);

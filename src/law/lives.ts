import type { CountryCode } from '../domain/country';
import type { Instrument } from '../domain/instrument';
import { type Bond, bondOf, bondOrMention, type Mention } from './bond';
import { generalTerms, type Lookup, termsFor } from './terms';

/** The two states of a bilateral; null where one party is the European Union, or there are many. */
function pairOf(instrument: Instrument): readonly [CountryCode, CountryCode] | null {
  if (instrument.kind !== 'bilateral') return null;
  const [a, b] = instrument.parties;
  return a === 'EU' || b === 'EU' ? null : [a, b];
}

/**
 * Returns the states of an instrument as a whole: a bilateral's between its two parties; a multilateral by its general dates,
 * which bind nobody by themselves. A suspension between some parties only is no part of it.
 */
export const generalLife = (instrument: Instrument, lookup: Lookup): Bond =>
  bondOf(instrument, generalTerms(instrument, lookup), pairOf(instrument));

/**
 * Returns the states of an instrument for one of its parties: a bilateral's between the pair; a multilateral's by the
 * country's own row. A mention where the row has no date or the text does not bind; null where it does not name the
 * country. An instrument of the European Union names its members while they are members.
 */
export function lifeFor(instrument: Instrument, country: CountryCode, lookup: Lookup): Bond | Mention | null {
  const terms = termsFor(instrument, country, lookup);
  return terms === null ? null : bondOrMention(instrument, terms, pairOf(instrument));
}

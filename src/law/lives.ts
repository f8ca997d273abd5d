import type { CountryCode } from '../domain/country';
import type { Instrument } from '../domain/instrument';
import { answerOf, type Bond, bondOf, type Mention } from './bond';
import { generalTerms, type Register, termsFor } from './terms';

/** The two states of a bilateral; null where one party is the European Union, or there are many. */
function pairOf(instrument: Instrument): readonly [CountryCode, CountryCode] | null {
  if (instrument.kind !== 'bilateral') return null;
  const [a, b] = instrument.parties;
  return a === 'EU' || b === 'EU' ? null : [a, b];
}

/**
 * The life of an instrument as a whole: a bilateral between its two parties; a multilateral by its general dates,
 * which bind nobody by themselves. A suspension between some parties only is no part of it.
 */
export const generalLife = (instrument: Instrument, register: Register): Bond =>
  bondOf(instrument, generalTerms(instrument, register), pairOf(instrument));

/**
 * The life of an instrument for one of its parties: a bilateral between the pair; a multilateral by the country's own
 * row. A Mention where the row has no date or the text does not bind; null where it does not name the country. An
 * instrument of the European Union names its members, for as long as they are.
 */
export function lifeFor(
  instrument: Instrument,
  country: CountryCode,
  register: Register,
): Bond | Mention | null {
  const terms = termsFor(instrument, country, register);
  return terms === null ? null : answerOf(instrument, terms, pairOf(instrument));
}

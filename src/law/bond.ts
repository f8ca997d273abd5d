import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import { type Instrument, isRegional } from '../domain/instrument';
import { type Interval, intervalOn, intervalsOf, type Terms } from './standing';
import type { Silence } from './terms';

/** Whose instrument it is, as far as the coverage class asks. */
export type Reach = 'bilateral' | 'regional' | 'wider';

export const reachOf = (i: Instrument): Reach =>
  i.kind === 'bilateral' ? 'bilateral' : isRegional(i.framework) ? 'regional' : 'wider';

/** One instrument between the two ends of a corridor, or for one country or for all, through all time. */
export interface Bond {
  readonly instrument: Instrument;
  readonly reach: Reach;
  readonly intervals: readonly Interval[];
  /** The day by which both had signed; null where a signature is unknown, or one of them acceded. */
  readonly signed: Day | null;
  /** True where a sourced flag says that later ends were not looked for; from that day on. */
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

/** A bond where the instrument has terms, a mention where it is silent. `ends`: the pair whose caveats apply. */
export function answerOf(
  instrument: Instrument,
  terms: Terms | Silence,
  ends: readonly [CountryCode, CountryCode] | null,
): Bond | Mention {
  return typeof terms === 'string'
    ? { instrument, reach: reachOf(instrument), silence: terms }
    : bondOf(instrument, terms, ends);
}

export const bondOf = (
  instrument: Instrument,
  terms: Terms,
  ends: readonly [CountryCode, CountryCode] | null,
): Bond => ({
  instrument,
  reach: reachOf(instrument),
  ...lifeOf(terms),
  uncheckedFrom: ends && unchecked(instrument, ends),
});

export const isBond = (answer: Bond | Mention): answer is Bond => 'intervals' in answer;

/** Bonds and mentions apart, each in the order they came. */
export const gathered = (answers: readonly (Bond | Mention)[]): CorridorLaw => ({
  bonds: answers.filter(isBond),
  mentions: answers.filter((answer): answer is Mention => !isBond(answer)),
});

/** The bond's intervals, and its signature unless it fell before the country joined the Union that signed. */
function lifeOf(terms: Terms): Pick<Bond, 'intervals' | 'signed'> {
  const intervals = intervalsOf(terms);
  const signed = terms.signed?.hi ?? null;
  return { intervals, signed: signed && intervalOn(intervals, signed).state !== 'before' ? signed : null };
}

function unchecked({ caveats }: Instrument, ends: readonly [CountryCode, CountryCode]): Day | null {
  const caveat = caveats.find(({ pair }) => ends.every((end) => pair.includes(end)));
  return (caveat?.from as Day | undefined) ?? null;
}

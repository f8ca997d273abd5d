import type { CountryCode } from '../../domain/country';
import type { Language } from '../../i18n/language';
import { fill, fillCount } from '../../i18n/fill';
import { formatPersons } from '../../i18n/format';
import type { LawWords } from '../../i18n/en/law';
import { factsOfAll, isRecollected } from '../../law/facts';
import type { Lag } from '../../law/lags';

/** `403 days`, or `1,082 to 1,112 days` where a date is known to its month or year only. */
export function lagText(lag: Lag, words: LawWords, lang: Language): string {
  const text = daysOf(lag, words, lang);
  return isShaky(lag) ? `${text} (${words.unverified})` : text;
}

/** A lag counted from a date that nobody verified is no better than that date. */
const isShaky = ({ instrument, party }: Lag): boolean =>
  factsOfAll(instrument).some(
    (f) => f.party === party && ['signed', 'entry'].includes(f.kind) && f.date !== null && isRecollected(f),
  );

function daysOf({ least, most }: Lag, words: LawWords, lang: Language): string {
  if (least === most) return fillCount(least, words.days, lang);
  return fill(words.daysBetween, formatPersons(least, lang), formatPersons(most, lang));
}

/** Lags in words, in the order given; parties with the same one stand together. */
export function linesOf(
  lags: readonly Lag[],
  nameOf: (party: CountryCode) => string,
  textOf: (lag: Lag) => string,
): readonly { readonly text: string; readonly parties: string }[] {
  const byText = new Map<string, string[]>();
  for (const lag of lags) {
    const text = textOf(lag);
    byText.set(text, [...(byText.get(text) ?? []), ...(lag.party ? [nameOf(lag.party)] : [])]);
  }
  return [...byText].map(([text, parties]) => ({ text, parties: parties.join(', ') }));
}

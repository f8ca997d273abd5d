import type { Instrument } from '../domain/instrument';
import type { Language } from '../i18n/language';
import { capitalised } from '../model/sentence-parts';

/**
 * What an instrument is called where its two states are named already: “Kazakhstan–Uzbekistan: readmission (2012)” is
 * “Readmission (2012)” on their corridor. A multilateral keeps its name.
 */
export function nameOnCorridor({ kind, short }: Pick<Instrument, 'kind' | 'short'>, lang: Language): string {
  const name = short[lang];
  const colon = name.indexOf(': ');
  return kind === 'multilateral' || colon < 0 ? name : capitalised(name.slice(colon + 2));
}

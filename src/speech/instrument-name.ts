import type { Instrument } from '../domain/instrument';
import type { Language } from '../i18n/language';
import { capitalised } from './parts';

/**
 * What an instrument is called where its two states are named already: “Kazakhstan–Uzbekistan: readmission (2012)” is
 * “Readmission (2012)” on their corridor. A multilateral keeps its name, and so does what the Union concluded.
 */
export function nameOnCorridor(instrument: Instrument, lang: Language): string {
  const name = instrument.short[lang];
  if (instrument.kind === 'multilateral' || instrument.parties.includes('EU')) return name;
  const colon = name.indexOf(': ');
  return colon < 0 ? name : capitalised(name.slice(colon + 2));
}

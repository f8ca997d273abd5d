import type { Instrument } from '../domain/instrument';
import type { Measure } from '../domain/measure';
import type { Fact } from '../law/facts';
import type { Flow } from '../people/flows';
import type { TotalFact } from '../speech/facts';

/** A date or figure whose evidence the reader asked to see. Like every dialog it is in no link. */
export type Inquiry =
  | { readonly kind: 'date'; readonly instrument: Instrument; readonly fact: Fact }
  | { readonly kind: 'figure'; readonly measure: Measure; readonly flow: Flow }
  | { readonly kind: 'total'; readonly total: TotalFact };

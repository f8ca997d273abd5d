import type { Instrument } from '../domain/instrument';
import type { Measure } from '../domain/measure';
import type { WorkCount } from '../domain/work';
import type { Fact } from '../law/facts';
import type { Flow } from '../people/flows';
import type { TotalFact } from '../speech/facts';

/** A date or figure whose evidence the reader asked to see. Like every dialog it is in no link. */
export type Inquiry =
  | { readonly kind: 'date'; readonly instrument: Instrument; readonly fact: Fact }
  | { readonly kind: 'figure'; readonly measure: Measure; readonly flow: Flow }
  | { readonly kind: 'total'; readonly total: TotalFact }
  | {
      readonly kind: 'count';
      readonly count: WorkCount;
      /** Rows of other pages that quote the same count. */
      readonly also: readonly WorkCount[];
    };

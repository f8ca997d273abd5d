/** The six methods that Abel and Cohen compare, as their columns are called. */
export const METHODS = [
  'sd_drop_neg',
  'sd_rev_neg',
  'mig_rate',
  'da_min_open',
  'da_min_closed',
  'da_pb_closed',
] as const;
export type Method = (typeof METHODS)[number];

/** The closed pseudo-Bayesian demographic accounting: the authors’ best performer, and the one that is shown. */
export const DEFAULT_METHOD: Method = 'da_pb_closed';

/** Words that every view of positions shares: labels, sources, transit. */
export const rolesEn = {
  /** A state's label in a dyad or overall; feminine in Russian, after “сторона”. */
  label: {
    'strongly-sending': 'strongly sending',
    sending: 'sending',
    balanced: 'balanced',
    receiving: 'receiving',
    'strongly-receiving': 'strongly receiving',
    insufficient: 'insufficient',
  },
  role: {
    sending: 'sending',
    balanced: 'balanced',
    receiving: 'receiving',
  },
  /** Of a stock: {0} is the label. */
  settled: 'by settled population: {0}',
  contested: 'contested',
  plural: 'plural',
  source: {
    estimated: 'Estimated',
    registered: 'Registered',
    residents: 'By settled population',
  },
  /** Whose figures they are, and what they are. */
  transit: {
    documented: 'documented transit',
    reported: 'reported transit',
    none: 'no evidence in this collection',
  },
  /** How many methods share the sign of the one that is shown. */
  agreeing: '{0} of {1} methods',
  netRate: '{0} per 1,000 a year',
};
export type RoleWords = typeof rolesEn;

import type { Plurals } from '../plural';

/** Other languages have other forms. */
const counted = (forms: Plurals): Plurals => forms;

/** Words of the map, key, table and axis of positions; those that every view of positions shares are in `roles.ts`. */
export const roleLensEn = {
  /** Under a state's name: its label and its net rate. */
  line: '{0}, {1}‰',
  /** The same without a rate. */
  contested: 'contested {0}\u00a0:\u00a0{1}',
  /** Below an arc's name: the two labels, the index, moves both ways, the period. */
  pair: '{0}; balance {1}, {2} moves both ways, {3}',
  pairSettled: '{0}; balance {1}, {2} people living in either, {3}',
  pairLabels: '{0} {1}, {2} {3}',
  pairContested: 'contested, {0} of {1} methods',
  byRegister: '{0} by {1} register',
  note: {
    estimated:
      'Abel and Cohen, closed pseudo-Bayesian method, {0}; the sign is checked against five other methods. Periods run from mid-year to mid-year.',
    registered: 'Each state’s own register, mean of three years; partners outside the CIS are not in it.',
    residents: 'UN DESA, people living in either country: history, not movement.',
  },
  /** Whose moves the estimates tell: {0} of their note. */
  partners: { all: 'all partners in the world', twelve: 'moves to and from the twelve states alone' },
  key: {
    title: 'Overall position',
    rule: 'e = (in − out) ÷ (in + out)',
    between: 'between',
    contested: 'contested: under {0} of 6 methods agree',
    plural: 'plural: a second role has {0} or more, in stripes',
    transit: 'documented transit',
    reported: 'reported transit',
    routes: counted({ one: '{0} route, all years', other: '{0} routes, all years' }),
    rate: '‰: net per 1,000 inhabitants a year',
    /** In place of a label; of a register's means of three years the mean alone is missing. */
    missing: { estimated: 'no figures', registered: 'no 3-year mean', residents: 'no figures' },
    unknown: {
      estimated: '{0} without figures',
      registered: '{0} without a mean',
      residents: '{0} without figures',
    },
    pairs: 'Between two states',
    net: 'loses at amber, gains at blue',
    balanced: 'balanced',
    disputed: 'contested',
    width: 'width: root of moves both ways',
    example: '{0} moves',
    exampleSettled: '{0} people',
    drawn: counted({ one: '{0} pair drawn', other: '{0} pairs drawn' }),
    smaller: '{0} smaller',
    insufficient: '{0} insufficient (under {1})',
    listed: 'see the list',
  },
  source: 'Source',
  method: 'Method',
  methods: {
    estimated: 'closed pseudo-Bayesian (da_pb_closed)',
    registered: 'mean of three years',
    residents: 'count of residents',
  },
  rules: 'Rules and thresholds',
  yours: 'With your thresholds.',
  table: {
    title: 'Overall position by period',
    caption: '{0}: overall position of twelve states in each period, {1}.',
    state: 'State',
    change:
      'A step between neighbours counts as a change only if the class differs and e moves by {0} or more.',
    changes: counted({
      one: 'By that rule {0} change in all, {1} of them a reversal.',
      other: 'By that rule {0} changes in all, {1} of them reversals.',
    }),
  },
  pairsTable: {
    title: counted({ one: '{0} pair of states', other: '{0} pairs of states' }),
    of: counted({ one: '{0} pair with {1.with}', other: '{0} pairs with {1.with}' }),
    pair: 'Pair',
    moves: 'Moves both ways',
    people: 'People in either',
    balance: 'Balance',
    label: 'First state',
  },
  axis: {
    title: 'States by position',
    words: 'of twelve; contested ones dotted',
    after: 'No figures from this source after {0}.',
  },
  dialog: {
    intro:
      'Positions follow from these rules. The thresholds are conventions of this atlas, not of the literature; change them to see what depends on them. What you change holds for this sitting and is in no link.',
    reset: 'Reset all',
    isDefault: 'default {0}',
    groups: { label: 'Labels', evidence: 'Evidence', change: 'Change', transit: 'Transit', links: 'Links' },
    fields: {
      balanced: 'Balance or e from which a label is no longer “balanced” (0.2 is 1.5 to 1)',
      strong: 'Balance or e from which it is “strongly” so (0.6 is 4 to 1)',
      leastRegistered: 'Least moves both ways in a year of a register that are labelled',
      leastEstimated: 'Least moves both ways in five years of estimates that are labelled',
      leastSettled: 'Least people living in either country that are labelled',
      plural: 'Share of moves from which a second role makes a state plural',
      likely: 'Share of the methods that must have the sign of the one shown; with fewer it is contested',
      mirror: 'Gap between two reports of one flow, 0 to 2, from which they are flagged',
      freshYears:
        'Years back from the day after which remittances or a comparison with a partner are not shown',
      change: 'Step of the balance or of e from which another class counts as a change',
      quantified: 'Weight of a route with a figure',
      documented: 'Weight of a documented route',
      reported: 'Weight of a route that is only reported',
      leastRoutes: 'Least routes at a state for which a share of transit is given',
      documentedRoutes: 'Documented routes from which transit is documented; one with a figure suffices',
      publishers: 'Publishers that must report them',
      remittanceShare: 'Share of a state’s remittances from which a link counts',
    },
  },
};
export type RoleLensWords = typeof roleLensEn;

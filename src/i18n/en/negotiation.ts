import type { Role } from '../../people/roles/balance';
import type { Plurals } from '../plural';

/** The words of the negotiating table; `{0.of}` asks for a form of a state's name. */
export const negotiationEn = {
  /** {0} the day or `last`, {1} and {2} what the counts read of either end. */
  heading: {
    /** Where any of the counts is of a period that has ended before the day. */
    last: 'in the last figures by {0}',
    /** By how many counts are read: one to four. */
    agree: [
      '{0} the one count that can be read shows {1} and {2}',
      '{0} both counts that can be read show {1} and {2}',
      '{0} all three counts that can be read show {1} and {2}',
      '{0} all four counts read {1} and {2}',
    ],
    balanced: [
      '{0} the one count that can be read shows {1}',
      '{0} both counts that can be read show {1}',
      '{0} all three counts that can be read show {1}',
      '{0} all four counts read {1}',
    ],
    is: {
      sending: '{0.with} sending',
      receiving: '{0.with} receiving',
      balanced: '{0.with} and {1.with} balanced',
    } satisfies Record<Role, string>,
    differ: '{0} the counts do not agree on {1.with} and {2.with}: {3}',
    /** Of one count among others. */
    balance: 'a balance',
    /** By each source, {0} the state whose register it is, {1} what it reads. */
    says: {
      estimated: 'the estimate reads {1}',
      registered: '{0.of} register reads {1}',
      residents: 'settled population reads {1}',
    },
    contested: '; the estimate is contested, its methods do not agree on a sign',
    /** {0} the registering destination, {1} its figure, {2} the period, {3} the origin, {4} its figure. */
    gap: '{0.with} registered {1} {2} where {3.with} registered {4}',
    but: ', but ',
    arrivals: { one: '{0} arrival', other: '{0} arrivals' } as Plurals,
    departures: { one: '{0} departure', other: '{0} departures' } as Plurals,
    none: '{0} no count has the figures both ways from which a position of {1.with} and {2.with} could be read',
    /** Where one way has a figure all the same. */
    oneWay: '; there are figures for one way',
    nothing: '; no table here has a figure of the two',
  },
  gains: '{0} gains',
  balance: 'balance a',
  to: 'to {0.name}',
  count: {
    estimated: 'Estimated',
    registered: 'Registered by {0.name}',
    residents: 'By settled population',
  },
  whose: {
    estimated: 'Abel and Cohen',
    registered: 'CIS Stat',
    residents: 'UN DESA, a stock',
  },
  /** The period is over by the day, and none with a figure has begun since. */
  last: 'last figure: {0}',
  figureNone: 'no figure by this day',
  agreeing: 'sign shared by {0} of {1} methods',
  contested: 'contested: sign shared by {0} of {1} methods',
  settledWhat: 'people living there: history',
  changes: 'changes of residence',
  /** {0} the gap, {1} the period of both reports. */
  mirror: 'mirror gap δ {0} of 2 {1}',
  flagged: 'mirror gap δ {0} of 2 {1}: flagged',
  axisWords: 'Balance {0}: {1}',
  shares: {
    flow: 'Moves {0.name} → {1.name}',
    whose: '{0}, estimated',
    ofOutflow: 'of moves out of {0.name}',
    ofInflow: 'of moves into {0.name}',
    unknown: 'share not known: its other moves are in no table here',
    received: 'Remittances received, all partners',
    paid: 'Remittances paid, all partners',
    ofGdp: 'of GDP, {0}',
    wdi: 'World Bank, WDI',
    /** Where there is none, or only one too old for the day. */
    noFigure: 'no recent figure',
  },
  law: {
    title: 'On the table that day',
    bilateral: 'Bilateral',
    inForce: { one: '{0} in force', other: '{0} in force' } as Plurals,
    signedOnly: {
      one: '{0} signed, entry into force not found',
      other: '{0} signed, entry into force not found',
    } as Plurals,
    onlySigned: {
      one: '{0} signed, its entry into force not found',
      other: '{0} signed, none with an entry into force found',
    } as Plurals,
    awaiting: { one: '{0} signed, not yet in force', other: '{0} signed, not yet in force' } as Plurals,
    arrangements: { one: '{0} arrangement', other: '{0} arrangements' } as Plurals,
    ended: { one: '{0} ended', other: '{0} ended' } as Plurals,
    none: 'No bilateral instrument is in this collection by this day: not found is not none.',
    forBoth: 'In force for both:',
    others: { one: '{0} more with another status', other: '{0} more with another status' } as Plurals,
    noneForBoth: 'No regional or wider instrument was found in force for both.',
    money: 'Money, modelled: {0} of {1.of} remittances in {2} came from {3.name} (KNOMAD).',
    noScore: 'No power score is computed: outcomes rest on resources that these figures do not see.',
  },
  moves: {
    title: 'Moves on one time line',
    of: '{0.name} moves',
    both: 'Both act,',
    withOthers: 'alone or with others',
    others: 'Others act',
    unsaid: 'Not said who acts',
    list: { one: 'The one move as a table', other: 'All {0} moves as a table' } as Plurals,
    roles: 'Positions that day: {0}.',
    rolesLast: 'Positions in the last figures by that day: {0}.',
    /** {0} what they read, {1} how many counts. */
    byAll: {
      one: '{1}, by the one count that can be read',
      other: '{1}, by the {0} counts that can be read',
    } as Plurals,
    rolesNone: 'Positions that day: no count can be read.',
    none: 'No event of this pair is in the table.',
    hint: 'Press a move for its readings and sources.',
  },
  links: {
    title: 'What else links the two',
    known: '{0} present of {1} known',
    count: 'A count, not a strength.',
    present: 'present',
    absent: 'absent',
    unknown: 'not known here',
    noTable: 'no table here',
    notFound: 'none found, which is not none',
    byModel: '{0} in {1}, KNOMAD',
    tooOld: 'last in {0}, KNOMAD: too old',
    kind: {
      union: 'One state before 1991',
      border: 'Land border',
      'free-movement': 'Visa-free entry or free movement',
      agreement: 'Agreement on work, stay, pensions or return',
      'remittances-out': 'Remittances {0.name} → {1.name}',
      'remittances-back': 'Remittances {1.name} → {0.name}',
      trade: 'Trade',
      investment: 'Investment',
      language: 'Language',
      students: 'Students',
    },
  },
};
export type NegotiationWords = typeof negotiationEn;

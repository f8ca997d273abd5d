import type { RouteEvidence } from '../../domain/route';

/**
 * The cut-offs by which positions are labelled. They are conventions of this atlas and not of the literature; a reader
 * sees them all and may change them for a sitting.
 */
export interface Conventions {
  /** `|a|` from which a dyad or a state is no longer balanced: 0.2 is 1.5 to 1, since a = (r − 1) / (r + 1). */
  readonly balanced: number;
  /** `|a|` from which it is strongly sending or receiving: 0.6 is 4 to 1. */
  readonly strong: number;
  /** The least moves both ways that are labelled: persons a year. */
  readonly leastRegistered: number;
  /** The same in five years of estimates. */
  readonly leastEstimated: number;
  /** The same of people living in either country. */
  readonly leastSettled: number;
  /** The share of the turnover from which a second role makes a state plural. */
  readonly plural: number;
  /** The share of methods with the default's sign from which a label is likely. */
  readonly likely: number;
  /** The mirror gap, of 0 to 2, from which two reports of one flow are flagged. */
  readonly mirror: number;
  /** The step of a from which a new label is a change. */
  readonly change: number;
  /** The weight of a route by its evidence, never by its size. */
  readonly weights: Readonly<Record<RouteEvidence, number>>;
  /** The least routes through or at a state for which a share of transit is given. */
  readonly leastRoutes: number;
  /** Transit is documented by one quantified route or so many documented ones … */
  readonly documentedRoutes: number;
  /** … with so many publishers. */
  readonly publishers: number;
  /** A figure of so many years before the one asked about still says something of it; an older one does not. */
  readonly freshYears: number;
  /** The share of a state's remittances from which a link counts. */
  readonly remittanceShare: number;
}

export const CONVENTIONS: Conventions = {
  balanced: 0.2,
  strong: 0.6,
  leastRegistered: 100,
  leastEstimated: 1000,
  leastSettled: 1000,
  plural: 0.25,
  likely: 2 / 3,
  mirror: 0.5,
  change: 0.2,
  weights: { quantified: 1, documented: 0.6, reported: 0.3 },
  leastRoutes: 3,
  documentedRoutes: 2,
  publishers: 2,
  freshYears: 3,
  remittanceShare: 0.1,
};

/** Whether any cut-off is the reader's own: then every view of positions says so. */
export const isOwn = (conventions: Conventions): boolean =>
  JSON.stringify(conventions) !== JSON.stringify(CONVENTIONS);

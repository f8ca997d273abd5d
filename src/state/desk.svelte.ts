import { type Day, day } from '../domain/day';

/** The parts of the register. */
export const PARTS = ['lanes', 'questions', 'changes', 'suppose', 'gaps', 'acts'] as const;
export type PartName = (typeof PARTS)[number];

/** Which countries the matrix sets against each other. */
export const SCOPES = ['five', 'twelve', 'partners'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a reader has laid out on the law's pages: kept while the atlas is open, so that back finds it again; in no link. */
export class Desk {
  part: PartName = $state('lanes');
  scope: Scope = $state('twelve');
  /** The two days between which changes are told. */
  after: Day = $state(day('2020-01-01'));
  until: Day = $state(day('2020-01-01'));

  constructor(today: Day) {
    this.until = today;
  }
}

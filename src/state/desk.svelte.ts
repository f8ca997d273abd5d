import { type Day, day } from '../domain/day';
import type { DiplomacyEvent, EventFilter } from '../domain/event';
import { NOTHING_SHARED, type Sharing } from './sharing';

/** Which countries the matrix sets against each other. */
export const SCOPES = ['five', 'twelve', 'partners'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a reader has laid out on the law's pages: kept while the atlas is open, so that back finds it again; in no link. */
export class Desk {
  scope: Scope = $state('twelve');
  /** The two days between which changes are told. */
  after: Day = $state(day('2020-01-01'));
  until: Day = $state(day('2020-01-01'));
  /** Whether acts of states stand on the time axis, and which of them; null: all. */
  showsEvents = $state(false);
  eventFilter: EventFilter | null = $state.raw(null);
  /** Whether play pauses at them. */
  pausesAtEvents = $state(false);
  sharing: Sharing = $state.raw(NOTHING_SHARED);
  /** Finds the acts after one day and by another, oldest first, at which play pauses; null where none are shown. */
  eventsBetween: ((after: Day, until: Day) => readonly DiplomacyEvent[]) | null = null;

  constructor(today: Day) {
    this.until = today;
  }
}

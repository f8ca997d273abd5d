import type { Corridor } from '../domain/corridor';
import type { Day } from '../domain/day';
import { isQuoted, MEASURE } from '../domain/measure';
import { withoutFigures } from '../people/corridors';
import { type Flow, flowsOf, type FlowTable, type Period } from '../people/flows';
import type { Session } from './session.svelte';

/** How many corridors are so large that their silence in a period must show. */
const NOTABLE = 30;

/** What a measure's table gives for a session's view. There is none while the table is not here. */
export class Figures {
  readonly table: FlowTable;
  readonly #session: Pick<Session, 'view' | 'lawful' | 'coverage'>;

  // Each by itself: a change of another field of the view changes no figure.
  readonly #day = $derived.by(() => this.#session.view.day);
  readonly #reporter = $derived.by(() => this.#session.view.reporter);
  readonly #country = $derived.by(() => this.#session.view.country);
  /** Null outside the measure's span. */
  readonly period: Period | null = $derived.by(() => this.table.periodOn(this.#day));
  /** Every flow of the period, largest first. */
  readonly all: readonly Flow[] = $derived.by(() =>
    this.period ? this.table.flows(this.period, this.#reporter) : [],
  );
  /** Those that touch the chosen country, or all. */
  readonly flows: readonly Flow[] = $derived.by(() => flowsOf(this.all, this.#country));

  /** Corridors that have an instrument on the day and no figure in the period. */
  readonly silent: readonly Corridor[] = $derived.by(() =>
    withoutFigures(this.#candidates, this.all, this.#country).filter(
      (c) => this.#session.coverage(c).class !== 'none',
    ),
  );

  /** Outside the measure's span all that the law joins; within it, the largest corridors of any period. Quoted counts have none. */
  readonly #candidates: readonly Corridor[] = $derived.by(() => {
    if (isQuoted(this.table.measure)) return [];
    const bare = this.#country !== null && this.flows.length === 0;
    if (this.period === null || bare) return this.#session.lawful;
    if (MEASURE[this.table.measure].countedBy !== 'either end') return [];
    return this.table.largestOfAll().slice(0, NOTABLE);
  });

  /** The corridors that lists and sentence speak of: with a figure, or outside the measure's span with an instrument. */
  readonly listed: readonly Corridor[] = $derived.by(() =>
    this.flows.length > 0 ? this.flows : this.silent,
  );

  constructor(session: Pick<Session, 'view' | 'lawful' | 'coverage'>, table: FlowTable) {
    this.#session = session;
    this.table = table;
  }
}

/** The day itself where the table has figures for it, else the end of the nearest period. */
export const dayWithFigures = (table: FlowTable, on: Day): Day =>
  table.periodOn(on) ? on : (table.nearestPeriod(on)?.end ?? on);

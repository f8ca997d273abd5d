import { createContext } from 'svelte';
import { type Atlas, decodeResidents, decodeRoutes } from '../domain/atlas';
import { type Corridor, touches } from '../domain/corridor';
import type { CountryCode, NameForms } from '../domain/country';
import type { Day } from '../domain/day';
import type { Measure, Observation } from '../domain/observation';
import type { Route } from '../domain/route';
import { fill } from '../i18n/fill';
import { namesOf } from '../i18n/format';
import { MESSAGES } from '../i18n/messages';
import { lawfulCorridors, REGION_CORRIDORS, withoutFigures } from '../model/corridors';
import { type Bond, type Coverage, governs, Law } from '../model/coverage';
import { factsOf, isRecollected } from '../model/facts';
import { type Flow, flowsOf, FlowTable, type Period } from '../model/flows';
import { intervalOn } from '../model/standing';
import { sentenceOf } from '../model/sentence';
import type { Part } from '../model/sentence-parts';
import { statementOf } from '../model/statement';
import { type Turn, turnsOf } from '../model/turns';
import type { View } from './view';

/** Tables that are fetched when a view first asks for them. */
export type TableName = 'residents' | 'routes';

/** How many corridors are so large that their silence in a period must show. */
const NOTABLE = 30;

interface Doors {
  /** Fetches the raw contents of a table; rejects when it is missing. */
  readonly load: (name: TableName) => Promise<unknown>;
  /** Told of every new view; `step` is false while a handle is being dragged. */
  readonly onlook: (view: View, step: boolean) => void;
}

/** One reader's sitting: an atlas (what is known) seen through a view (what was asked). */
export class Session {
  readonly atlas: Atlas;
  readonly today: Day;
  readonly law: Law;
  readonly #doors: Doors;
  /** Asked for; holds no state that the screen shows. */
  #wanted: readonly TableName[] = [];
  readonly #lawful: readonly Corridor[];

  view: View = $state.raw() as View;
  /** Parts of the link that could not be read. */
  unread: readonly { readonly field: string; readonly text: string }[] = $state.raw([]);
  /** Tables that could not be read. */
  failed: readonly TableName[] = $state.raw([]);
  routes: readonly Route[] | null = $state.raw(null);
  tables: Partial<Record<Measure, FlowTable>> = $state.raw({});

  readonly t = $derived(MESSAGES[this.view.lang]);
  readonly table = $derived(this.tables[this.view.measure] ?? null);
  readonly period: Period | null = $derived(this.table?.periodOn(this.view.day) ?? null);
  /** Every flow of the period, largest first. */
  readonly allFlows: readonly Flow[] = $derived(
    this.period && this.table ? this.table.flows(this.period, this.view.reporter) : [],
  );
  /** Those that touch the chosen country, or all. */
  readonly flows: readonly Flow[] = $derived(flowsOf(this.allFlows, this.view.country));
  readonly route: Route | null = $derived(this.routes?.find(({ id }) => id === this.view.route) ?? null);

  /** The instruments whose turns the time axis steps through: the corridor's, the country's, or the region's. */
  readonly bonds: readonly Bond[] = $derived.by(() => {
    const { corridor, country } = this.view;
    if (corridor) return this.law.of(corridor).bonds;
    const corridors = country ? this.#lawful.filter((c) => touches(c, country)) : REGION_CORRIDORS;
    return corridors.flatMap((c) => this.law.of(c).bonds.filter(({ reach }) => reach !== 'wider'));
  });
  readonly turns: readonly Turn[] = $derived(turnsOf(this.bonds, this.view.topic));

  constructor(atlas: Atlas, view: View, today: Day, doors: Doors) {
    this.atlas = atlas;
    this.today = today;
    this.law = new Law(atlas);
    this.#lawful = lawfulCorridors(atlas);
    this.#doors = doors;
    this.view = view;
    this.#learn('registered', atlas.observations.registered ?? []);
    this.#want(view);
  }

  /** A choice of the reader: a step that the back button undoes. */
  look(change: Partial<View>): void {
    this.#see({ ...this.view, ...change }, true);
  }

  /** A change on the way to one: while the handle is dragged or time plays. */
  glide(change: Partial<View>): void {
    this.#see({ ...this.view, ...change }, false);
  }

  /** A view that the browser brought back. */
  recall(view: View): void {
    this.view = view;
    this.#want(view);
  }

  name(code: CountryCode): NameForms {
    return namesOf(this.atlas.countries, code, this.view.lang);
  }

  /** What the browser's tab and history call the view. */
  readonly heading: string = $derived.by(() => {
    const { corridor, country } = this.view;
    if (corridor)
      return `${this.name(corridor.origin).name} → ${this.name(corridor.destination).name} · Kosh`;
    return country ? `${this.name(country).name} · Kosh` : this.t.title;
  });

  coverage(corridor: Corridor): Coverage {
    return this.law.coverage(corridor, this.view.day, this.view.topic);
  }

  /** Corridors to draw as hairlines: they have an instrument on the day and no figure in the period. */
  readonly hairlines: readonly Corridor[] = $derived.by(() => {
    const silent = withoutFigures(this.#candidates, this.allFlows, this.view.country);
    return silent.filter((c) => this.coverage(c).class !== 'none');
  });

  /** Outside the measure's span all that the law joins; within it, the largest corridors of any period. */
  readonly #candidates: readonly Corridor[] = $derived.by(() => {
    const bare = this.view.country !== null && this.flows.length === 0;
    if (this.period === null || this.table === null || bare) return this.#lawful;
    if (this.view.measure !== 'registered') return [];
    return this.table.largestOfAll().slice(0, NOTABLE);
  });

  /** The corridors that lists and sentence speak of: with a figure, or outside the measure's span with an instrument. */
  readonly listed: readonly Corridor[] = $derived(this.flows.length > 0 ? this.flows : this.hairlines);

  /** How many agreements of the chosen corridor are in force on the day by a date that nobody verified. */
  readonly unverified: number = $derived.by(() => {
    const { corridor, day, topic } = this.view;
    const told = corridor
      ? this.bonds.filter((b) => b.reach !== 'wider' && governs(b.instrument, topic))
      : [];
    const doubtful = (b: Bond): boolean =>
      corridor !== null &&
      factsOf(b.instrument, corridor).some((f) => f.kind === 'entry' && f.date && isRecollected(f));
    return told.filter((b) => intervalOn(b.intervals, day).state === 'in-force' && doubtful(b)).length;
  });

  readonly sentence: readonly Part[] = $derived.by(() => {
    const { view, today, law, table, listed, allFlows: flows } = this;
    const route = view.lens === 'routes' ? this.route : null;
    if (view.lens === 'routes' && !route && !view.corridor)
      return [{ text: fill(this.t.routesOverview, String(this.routes?.length ?? 0)) }];
    const asked = { ...view, today, reporting: view.reporter, route };
    return sentenceOf(statementOf(asked, { law, table, listed, flows }), this.atlas.countries, view.lang);
  });

  #see(view: View, step: boolean): void {
    this.view = view;
    this.unread = [];
    this.#want(view);
    this.#doors.onlook(view, step);
  }

  #learn(measure: Measure, observations: readonly Observation[]): void {
    this.tables = { ...this.tables, [measure]: new FlowTable(measure, observations) };
  }

  #want(view: View): void {
    if (view.measure === 'residents')
      this.#fetch('residents', (x) => this.#learn('residents', decodeResidents(x)));
    if (view.lens === 'routes' || view.route) this.#fetch('routes', (x) => (this.routes = decodeRoutes(x)));
  }

  /** Fetches a table once; after a failure the next view that wants it tries again. */
  #fetch(name: TableName, learn: (contents: unknown) => void): void {
    if (this.#wanted.includes(name)) return;
    this.#wanted = [...this.#wanted, name];
    this.#doors.load(name).then(
      (contents) => {
        try {
          learn(contents);
          this.failed = this.failed.filter((n) => n !== name);
        } catch {
          this.#miss(name);
        }
      },
      () => this.#miss(name),
    );
  }

  #miss(name: TableName): void {
    this.#wanted = this.#wanted.filter((n) => n !== name);
    if (!this.failed.includes(name)) this.failed = [...this.failed, name];
  }
}

export const [getSession, setSession] = createContext<Session>();

import { createContext } from 'svelte';
import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor, touches } from '../domain/corridor';
import type { CountryCode, NameForms } from '../domain/country';
import type { Day } from '../domain/day';
import type { Instrument } from '../domain/instrument';
import { COUNTED_BY, type Measure } from '../domain/observation';
import type { Route } from '../domain/route';
import { fill } from '../i18n/fill';
import { namesOf } from '../i18n/format';
import { MESSAGES } from '../i18n/messages';
import { plural } from '../i18n/plural';
import { breakNotices, leftOut, type LeftOut } from '../model/breaks';
import { lawfulCorridors, REGION_CORRIDORS, withoutFigures } from '../model/corridors';
import { type Bond, type Coverage, governs, Law } from '../model/coverage';
import { type Fact, factsOf, factsOfAll, isRecollected } from '../model/facts';
import { type Flow, flowsOf, type FlowTable, type Period } from '../model/flows';
import { intervalOn } from '../model/standing';
import { livesWithin } from '../model/participants';
import { sentenceOf } from '../model/sentence';
import { noticeText } from '../model/sentence-breaks';
import type { Part } from '../model/sentence-parts';
import type { Statement } from '../model/sentence-facts';
import { statementOf } from '../model/statement';
import { type Loss, lossesOf, supposedCoverage, type Supposition } from '../model/supposing';
import { type Turn, turnsOf } from '../model/turns';
import { warningsOf } from '../model/warnings';
import { Desk } from './desk.svelte';
import type { Inquiry } from './inquiry';
import { type Doors as TableDoors, Library, TABLE_OF } from './library.svelte';
import type { View } from './view';

/** How many corridors are so large that their silence in a period must show. */
const NOTABLE = 30;

interface Doors extends TableDoors {
  /** Told of every new view; `step` is false while a handle is being dragged. */
  readonly onlook: (view: View, step: boolean) => void;
}

/** One reader's sitting: an atlas (what is known) seen through a view (what was asked). */
export class Session {
  readonly atlas: Atlas;
  readonly today: Day;
  readonly law: Law;
  readonly library: Library;
  readonly desk: Desk;
  readonly #doors: Doors;
  readonly #lawful: readonly Corridor[];

  view: View = $state.raw() as View;
  /** Parts of the link that could not be read. */
  unread: readonly { readonly field: string; readonly text: string }[] = $state.raw([]);
  /** What the reader supposes of a state and an instrument; in no link. */
  supposed: Supposition | null = $state.raw(null);
  /** Told once the day was moved to the nearest figures: where the reader asked to be. */
  wentFrom: Day | null = $state.raw(null);
  /** How often the reader went on to another page of the law: it then opens at its heading. */
  pages = $state(0);
  /** The date or figure whose evidence is open. */
  inquiry: Inquiry | null = $state.raw(null);

  readonly t = $derived(MESSAGES[this.view.lang]);
  readonly table: FlowTable | null = $derived.by(() => this.library.figures[this.view.measure] ?? null);
  readonly period: Period | null = $derived(this.table?.periodOn(this.view.day) ?? null);
  /** Every flow of the period, largest first. */
  readonly allFlows: readonly Flow[] = $derived(
    this.period && this.table ? this.table.flows(this.period, this.view.reporter) : [],
  );
  /** Those that touch the chosen country, or all. */
  readonly flows: readonly Flow[] = $derived(flowsOf(this.allFlows, this.view.country));
  readonly route: Route | null = $derived.by(
    () => this.library.routes?.find(({ id }) => id === this.view.route) ?? null,
  );
  readonly instrument: Instrument | null = $derived.by(
    () => this.atlas.instrument.get(this.view.instrument ?? '') ?? null,
  );

  /** Whether the map is shown, and not the law's pages. */
  readonly onMap: boolean = $derived.by(() => this.view.view === 'map' && this.instrument === null);

  /** The instruments whose turns the time axis steps through: the chosen one, the corridor's, the country's, or the region's. */
  readonly bonds: readonly Bond[] = $derived.by(() => {
    const { corridor, country } = this.view;
    if (this.instrument) return livesWithin(this.instrument, this.law);
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
    this.library = new Library(atlas, doors);
    this.desk = new Desk(today);
    this.view = view;
    this.#want(view);
  }

  /** A choice of the reader: a step that the back button undoes. */
  look(change: Partial<View>): void {
    if ('instrument' in change || 'view' in change || 'corridor' in change) this.pages++;
    this.#see({ ...this.view, ...change }, true);
  }

  /** Chooses a measure; where it has no figures for the day, with the nearest period, which is said. */
  chooseMeasure(measure: Measure): void {
    this.#lookNear({ measure }, measure);
  }

  /** Goes to today; where the figures on the map do not reach it, to the nearest period, which is said. */
  goToday(): void {
    const figures = this.onMap && this.view.lens !== 'routes';
    if (figures) this.#lookNear({ day: this.today }, this.view.measure);
    else this.look({ day: this.today });
  }

  #lookNear(change: Partial<View>, measure: Measure): void {
    const asked = change.day ?? this.view.day;
    const table = this.library.figures[measure];
    if (table) {
      const near = dayWithFigures(table, asked);
      this.look({ ...change, day: near });
      if (near !== asked) this.wentFrom = asked;
      return;
    }
    this.look(change);
    const seen = this.view;
    void this.library.want(TABLE_OF[measure]).then(() => {
      const come = this.library.figures[measure];
      // Whoever went on in the meantime is not called back.
      if (!come || this.view !== seen) return;
      const near = dayWithFigures(come, asked);
      if (near === asked) return;
      this.glide({ day: near });
      this.wentFrom = asked;
    });
  }

  /** A change on the way to one: while the handle is dragged or time plays. */
  glide(change: Partial<View>): void {
    this.#see({ ...this.view, ...change }, false);
  }

  /** A view that the browser brought back. */
  recall(view: View): void {
    this.view = view;
    this.wentFrom = null;
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

  /** The coverage class of a corridor on the day, under what the reader supposes. */
  coverage(corridor: Corridor): Coverage {
    const { day: on, topic } = this.view;
    return this.supposed
      ? supposedCoverage(this.law, corridor, { on, topic }, this.supposed)
      : this.law.coverage(corridor, on, topic);
  }

  /** What would follow for each corridor that the supposition touches; empty without one. */
  readonly losses: readonly Loss[] = $derived.by(() => {
    const { day: on, topic } = this.view;
    return this.supposed ? lossesOf(this.law, this.#lawful, { on, topic }, this.supposed) : [];
  });

  /** What would follow for one corridor; undefined where nothing would. */
  lossOf(corridor: Corridor): Loss | undefined {
    const id = formatCorridor(corridor);
    return this.losses.find((loss) => loss.changed && formatCorridor(loss.corridor) === id);
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
    if (COUNTED_BY[this.view.measure] !== 'either end') return [];
    return this.table.largestOfAll().slice(0, NOTABLE);
  });

  /** The corridors that lists and sentence speak of: with a figure, or outside the measure's span with an instrument. */
  readonly listed: readonly Corridor[] = $derived(this.flows.length > 0 ? this.flows : this.hairlines);

  /** How many of the entries into force that the sentence counts rest on a date that nobody verified. */
  readonly #unverified: number = $derived.by(() => {
    const { corridor, day, topic } = this.view;
    const doubtful = (b: Bond, facts: readonly Fact[]): boolean =>
      intervalOn(b.intervals, day).state === 'in-force' &&
      facts.some((f) => f.kind === 'entry' && f.date && isRecollected(f));
    if (this.instrument) {
      const life = this.law.generalLife(this.instrument);
      return life && doubtful(life, factsOfAll(this.instrument)) ? 1 : 0;
    }
    const told = corridor
      ? this.bonds.filter((b) => b.reach !== 'wider' && governs(b.instrument, topic))
      : [];
    return told.filter((b) => corridor && doubtful(b, factsOf(b.instrument, corridor))).length;
  });

  /** What must be said beside the sentence, on the screen and in a copy: one or more sentences each. */
  readonly cautions: readonly string[] = $derived.by(() => {
    const n = this.#unverified;
    const dates = n === 0 ? [] : [fill(plural(n, this.t.notVerified, this.view.lang), String(n))];
    return [...this.#broken, ...dates];
  });

  /** Where the figures that the sentence tells must not be read on, or do not mean what they seem to. */
  readonly #broken: readonly string[] = $derived.by(() => {
    const { view, table, period, atlas } = this;
    if (!table || !period || this.instrument || view.lens === 'routes') return [];
    const shown = { ...view, reporting: view.reporter };
    const notices = breakNotices(shown, table, period, atlas.breaks);
    return [
      ...notices.map((notice) => noticeText(notice, (code) => this.name(code), view.lang)),
      ...warningsOf(view, period.end).map((warning) => this.t.problem[warning]),
    ];
  });

  /** What the period leaves out, so that none of its corridors is called the largest; null where nothing is. */
  readonly leftOut: LeftOut | null = $derived.by(() =>
    this.table && this.period
      ? leftOut(this.table, this.period, this.view.reporter, this.atlas.breaks)
      : null,
  );

  /** The facts that the sentence tells. */
  readonly statement: Statement = $derived.by(() => {
    const { view, today, law, table, listed, allFlows: flows, instrument } = this;
    const route = view.lens === 'routes' ? this.route : null;
    const asked = { ...view, today, reporting: view.reporter, route, instrument };
    return statementOf(asked, { law, table, listed, flows, breaks: this.atlas.breaks });
  });

  readonly sentence: readonly Part[] = $derived.by(() => {
    const { lens, corridor, lang } = this.view;
    if (lens === 'routes' && !this.route && !corridor && !this.instrument)
      return [{ text: fill(this.t.routesOverview, String(this.library.routes?.length ?? 0)) }];
    return sentenceOf(this.statement, this.atlas.countries, lang, this.library.grammars);
  });

  #see(view: View, step: boolean): void {
    this.view = view;
    this.unread = [];
    this.wentFrom = null;
    this.#want(view);
    this.#doors.onlook(view, step);
  }

  #want(view: View): void {
    void this.library.want(TABLE_OF[view.measure]);
    if (view.lens === 'routes' || view.route) void this.library.want('routes');
  }
}

/** The day itself where the table has figures for it, else the end of the nearest period. */
const dayWithFigures = (table: FlowTable, on: Day): Day =>
  table.periodOn(on) ? on : (table.nearestPeriod(on)?.end ?? on);

export const [getSession, setSession] = createContext<Session>();

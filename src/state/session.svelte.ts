import { createContext } from 'svelte';
import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor, touches } from '../domain/corridor';
import type { CountryCode, NameForms } from '../domain/country';
import type { Day } from '../domain/day';
import type { Instrument } from '../domain/instrument';
import type { Lecture } from '../domain/lecture';
import { fileOf, isQuoted, type Measure } from '../domain/measure';
import { fillCount } from '../i18n/fill';
import { namesOf } from '../i18n/format';
import type { Language } from '../i18n/language';
import { fileOfLens, LENS, OPENING_LENS } from '../lens/lenses';
import { sourceOf } from '../lens/roles';
import type { LensRecord } from '../lens/lens';
import type { Counted, Positions, SeenRoutes } from '../lens/seen';
import type { ArcInput } from '../map/arc/arcs';
import { breakNotices, leftOut, type LeftOut } from '../people/breaks';
import { lawfulCorridors, REGION_CORRIDORS, withoutFigures } from '../people/corridors';
import { type Bond, type Coverage, Law, ownBonds } from '../law/coverage';
import { type Fact, factsOf, factsOfAll, isRecollected } from '../law/facts';
import type { FlowTable, Period } from '../people/flows';
import { type Conventions, CONVENTIONS, isOwn } from '../people/roles/conventions';
import type { Roles } from '../people/roles/roles';
import { intervalOn } from '../law/standing';
import { livesWithin } from '../law/participants';
import { plainWording, sentencesOf, type Wording, wordingOf } from '../speech/sentence';
import { noticeText } from '../speech/breaks';
import type { Statement } from '../speech/facts';
import { statementOf } from '../speech/statement';
import { isLearnt, learn, tongueOf } from '../speech/tongues';
import { type Loss, lossesOf, supposedCoverage, type Supposition } from '../law/supposing';
import { type Turn, turnsOf } from '../law/turns';
import { warningsOf } from '../people/warnings';
import { Desk } from './desk.svelte';
import type { Inquiry } from './inquiry';
import { enteredView, isAnotherSlide, leftView } from './lecturing';
import { type Fetched, followsFrom } from './fetched.svelte';
import { dayWithFigures, Figures } from './figures.svelte';
import { type Doors as TableDoors, Library, type RoleShelf, type TableName } from './library.svelte';
import { inSteps, pause } from './pause';
import { Playback } from './playback.svelte';
import { RouteWalk } from './route-walk.svelte';
import { Shown } from './shown.svelte';
import { tablesOf } from './tables';
import type { Absent, Telling, Turning } from './telling';
import { isPositionsPage, type View } from './view';

interface Doors extends TableDoors {
  /** Told of every new view; `step` is false while a handle is being dragged. */
  readonly onlook: (view: View, step: boolean) => void;
  /** What another session on the same atlas has read already; none where this is the first. */
  readonly read?: { readonly law: Law; readonly library: Library };
}

/** A choice of one of these asks for a table, one that was lost too. */
const ASKS_FOR_A_TABLE: readonly (keyof View)[] = ['measure', 'lens', 'route'];

/** Of so many corridors the law is read without a pause: less than 50 ms of a slow phone, the first ones too. */
const AT_ONCE = 10;

/** One reader's sitting: an atlas (what is known) seen through a view (what was asked). */
export class Session {
  readonly atlas: Atlas;
  readonly today: Day;
  readonly law: Law;
  readonly library: Library;
  readonly desk: Desk;
  /** What the reader narrows the routes to, points at and walks along. */
  readonly walk = new RouteWalk(() => this.view.route);
  readonly playback = new Playback(this);
  readonly #doors: Doors;
  #lectures: readonly Lecture[] = [];
  /** What the reader had before the lecture; null where the lecture came first. */
  #beforeLecture: View | null = null;
  /** Every corridor that any instrument may join. */
  readonly lawful: readonly Corridor[];

  view: View = $state.raw() as View;
  /** The view as of the last paint. */
  readonly shown: Shown;
  /** Whether what follows a press in the next frame still shows the view before it. */
  readonly catchingUp: boolean = $derived.by(() => this.view !== this.shown.view);
  /** Parts of the link that could not be read. */
  unread: readonly { readonly field: string; readonly text: string }[] = $state.raw([]);
  /** A language that the reader chose and whose words are not here. */
  turning: Turning | null = $state.raw(null);
  /** What the reader supposes of a state and an instrument; in no link. */
  supposed: Supposition | null = $state.raw(null);
  /** Told once the day was moved to the nearest figures: where the reader asked to be. */
  wentFrom: Day | null = $state.raw(null);
  /** The view in which the reader last went on to another page of the law: it then opens at its heading; null before. */
  wentOn: View | null = $state.raw(null);
  /** The date or figure whose evidence is open. */
  inquiry: Inquiry | null = $state.raw(null);

  // Each field by itself: what follows from some of them is not found anew when another changes.
  readonly #day = $derived(this.view.day);
  readonly #topic = $derived(this.view.topic);
  readonly #corridor = $derived(this.view.corridor);
  readonly #country = $derived(this.view.country);
  readonly #measure = $derived(this.view.measure);
  readonly #reporter = $derived(this.view.reporter);
  /** The page's language, as of the last paint; the sentence, which answers a press, is in the view's. */
  readonly lang: Language = $derived.by(() => this.shown.view.lang);
  readonly t = $derived(tongueOf(this.lang).messages);
  readonly lens = $derived(LENS[this.view.lens]);
  readonly #table: Fetched<FlowTable> = $derived.by(() => this.library.figuresOf(this.#measure));
  /** The figures of the view's measure, day and country. */
  readonly figures: Fetched<Figures> = $derived(
    followsFrom(this.#table, (table) => new Figures(this, table)),
  );
  readonly #kind = $derived(this.view.kind);
  /** The official counts of work, those that stand for the day, and the words for them. */
  readonly work: Fetched<Counted> = $derived.by(() =>
    followsFrom(this.library.work, ({ all, grammars }) => ({
      all,
      near: all.allNear(this.#day, this.#kind, this.#country),
      words: grammars[this.lang],
    })),
  );
  /** The cut-offs of positions, as the reader set them for this sitting; in no link. */
  conventions: Conventions = $state.raw(CONVENTIONS);
  readonly #roles: Fetched<{ readonly roles: Roles } & Omit<RoleShelf, 'tables'>> = $derived.by(() =>
    followsFrom(this.library.roles, ({ tables, routes, reader }) => ({
      roles: new reader.Roles(tables, this.conventions),
      ...{ routes, reader },
    })),
  );
  /** The period of positions that the day shows, by itself: on most days it is that of the day before. */
  readonly #positionsPeriod: Period | null = $derived.by(() => {
    const read = this.#roles.state === 'here' ? this.#roles.contents : null;
    return read && read.reader.periodOf(read.roles.countsOf(sourceOf(this.#measure)), this.#day);
  });
  /** Positions of states by the view's source on its day; on the way until they are asked for. */
  readonly positions: Fetched<Positions> = $derived.by(() =>
    followsFrom(this.#roles, ({ roles, routes, reader }) => {
      const counts = roles.countsOf(sourceOf(this.#measure));
      const period = this.#positionsPeriod;
      const { ROLE_WORDS, picture } = reader;
      return { roles, counts, period, routes, words: ROLE_WORDS[this.lang], picture };
    }),
  );
  /** The documented routes that the reader's filters leave, and the states that are transit in them. */
  readonly #listed = $derived.by(() =>
    followsFrom(this.library.routes, ({ all, reader }) => {
      const counted = all.filter(reader.isCounted);
      const listed = reader.filtered(counted, this.walk.filter);
      const states = reader.transitStates(listed, this.conventions);
      return { all, counted, listed, states, words: reader.ROUTE_WORDS };
    }),
  );
  readonly #route = $derived(this.view.route);
  readonly routes: Fetched<SeenRoutes> = $derived.by(() =>
    followsFrom(this.#listed, (listed) => {
      const chosen = listed.all.find(({ id }) => id === this.#route) ?? null;
      const drawn = this.walk.drawn(listed.all, chosen);
      return { ...listed, chosen, drawn, words: listed.words[this.lang] };
    }),
  );
  readonly instrument: Instrument | null = $derived.by(
    () => this.atlas.instrument.get(this.view.instrument ?? '') ?? null,
  );

  /** Whether the map is shown, and not the law's pages. */
  readonly onMap: boolean = $derived.by(() => this.view.view === 'map' && this.instrument === null);

  /** The lens whose figures the words tell: beside the routes a chosen corridor has its measure's. */
  readonly told: LensRecord = $derived.by(() =>
    this.lens.subject === 'routes' && this.view.corridor ? LENS[OPENING_LENS] : this.lens,
  );

  /** Whether a page is shown that tells positions by every source: a country's own, or a negotiating table. */
  readonly onPositionsPage: boolean = $derived.by(() => isPositionsPage(this.view));

  /** The instruments whose turns the time axis steps through: the chosen one, the corridor's, the country's, or the region's. */
  readonly bonds: readonly Bond[] = $derived.by(() => {
    const [corridor, country] = [this.#corridor, this.#country];
    if (this.instrument) return livesWithin(this.instrument, this.law);
    if (corridor) return this.law.of(corridor).bonds;
    const corridors = country ? this.lawful.filter((c) => touches(c, country)) : REGION_CORRIDORS;
    return corridors.flatMap((c) => this.law.of(c).bonds.filter(({ reach }) => reach !== 'wider'));
  });
  readonly turns: readonly Turn[] = $derived(turnsOf(this.bonds, this.#topic));

  constructor(atlas: Atlas, view: View, today: Day, doors: Doors) {
    this.atlas = atlas;
    this.today = today;
    this.law = doors.read?.law ?? new Law(atlas);
    this.lawful = lawfulCorridors(atlas);
    this.#doors = doors;
    this.library = doors.read?.library ?? new Library(atlas, doors);
    this.desk = new Desk(today);
    this.view = view;
    this.shown = new Shown(() => this.view);
    this.#want(view);
  }

  /** A choice of the reader: a step that the back button undoes. */
  look(change: Partial<View>): void {
    if (change.lang) {
      if (!isLearnt(change.lang)) {
        this.#turnWhenLearnt({ lang: change.lang, turn: () => this.look(change), recalls: false });
        return;
      }
      this.turning = null;
    }
    // Whoever goes on is not called back to a view that is still waited for.
    if (this.turning?.state === 'lost' || this.turning?.recalls) this.turning = null;
    this.#see({ ...this.view, ...this.#measureFor(change), ...change }, true);
    if ('instrument' in change || 'view' in change || 'corridor' in change) this.wentOn = this.view;
    if (ASKS_FOR_A_TABLE.some((field) => field in change)) this.#want(this.view, 'retry');
  }

  /** With another lens a measure that it cannot show, or that only the old one opens on, gives way to its own. */
  #measureFor({ lens }: Partial<View>): Partial<View> {
    const { measure } = this.view;
    if (lens === undefined || lens === this.view.lens) return {};
    const isKept = LENS[lens].measures.includes(measure) && measure !== this.lens.opensOn;
    return isKept ? {} : { measure: LENS[lens].opensOn };
  }

  /** Chooses a measure, and what else changes with it; where it has no figures for the day, with the nearest period, which is said. */
  chooseMeasure(measure: Measure, change: Partial<View> = {}): void {
    const kind = isQuoted(measure) ? this.view.kind : null;
    this.#lookNear({ kind, ...change, measure }, measure);
  }

  /** Goes to today; where the figures on the map do not reach it, to the nearest period, which is said. */
  goToday(): void {
    if (this.onMap && this.lens.showsFigures) this.#lookNear({ day: this.today }, this.view.measure);
    else this.look({ day: this.today });
  }

  #lookNear(change: Partial<View>, measure: Measure): void {
    // Where the day was moved before, the reader's own is meant.
    const asked = change.day ?? this.wentFrom ?? this.view.day;
    const figures = this.library.figuresOf(measure);
    if (figures.state === 'here') {
      const near = dayWithFigures(figures.contents, asked);
      this.look({ ...change, day: near });
      if (near !== asked) this.wentFrom = asked;
      return;
    }
    this.look({ ...change, day: asked });
    const seen = this.view;
    void this.library.want(fileOf(measure)).then(() => {
      const come = this.library.figuresOf(measure);
      // Whoever went on in the meantime is not called back.
      if (come.state !== 'here' || this.view !== seen) return;
      const near = dayWithFigures(come.contents, asked);
      if (near === asked) return;
      this.glide({ day: near });
      this.wentFrom = asked;
    });
  }

  /** A change on the way to one: while the handle is dragged or time plays. */
  glide(change: Partial<View>): void {
    this.#see({ ...this.view, ...change }, false);
  }

  /**
   * A view that the browser or the page around brought back.
   * @param shown called once it is shown: at once, or when the words of its language are here; never where they are lost
   */
  recall(view: View, shown?: () => void): void {
    if (!isLearnt(view.lang)) {
      this.#turnWhenLearnt({ lang: view.lang, turn: () => this.recall(view, shown), recalls: true });
      return;
    }
    this.turning = null;
    const left = this.view;
    this.#keepBeforeLecture(view);
    this.#turnTo(view);
    this.wentFrom = null;
    this.#want(view);
    if (isAnotherSlide(left, view)) this.glide(enteredView(view, this.#lectures));
    shown?.();
  }

  /** Turns to a language once its words are here; until then, and where they do not come, the view stays as it is. */
  #turnWhenLearnt(to: Omit<Turning, 'state'>): void {
    const asked = (this.turning = { ...to, state: 'coming' });
    const unlessAnotherWasChosen = (act: () => void) => () => {
      if (this.turning === asked) act();
    };
    void learn(to.lang).then(
      unlessAnotherWasChosen(to.turn),
      unlessAnotherWasChosen(() => (this.turning = { ...to, state: 'lost' })),
    );
  }

  /** Told of the lectures when they are here: the view becomes that of its slide. */
  attend(lectures: readonly Lecture[]): void {
    this.#lectures = lectures;
    if (this.view.mode === 'lecture') this.glide(enteredView(this.view, lectures));
  }

  /** Leaves the lecture for the view that the reader had before it. */
  leaveLecture(): void {
    this.look(leftView(this.view, this.#beforeLecture));
  }

  name(code: CountryCode): NameForms {
    return namesOf(this.atlas.countries, code, this.lang);
  }

  /** What the browser's tab and history call the view. */
  readonly heading: string = $derived.by(() => this.headingIn(this.lang));

  /** The same in any language that was learnt. */
  headingIn(lang: Language): string {
    const { corridor, country } = this.view;
    const name = (code: CountryCode): string => namesOf(this.atlas.countries, code, lang).name;
    if (corridor) return `${name(corridor.origin)} → ${name(corridor.destination)} · Kosh`;
    return country ? `${name(country)} · Kosh` : tongueOf(lang).messages.title;
  }

  /** The coverage class of a corridor on the day, under what the reader supposes. */
  coverage(corridor: Corridor): Coverage {
    const [on, topic] = [this.#day, this.#topic];
    return this.supposed
      ? supposedCoverage(this.law, corridor, { on, topic }, this.supposed)
      : this.law.coverage(corridor, on, topic);
  }

  /** Reads the law of what the map and the lists show, in steps: whatever asks for it next finds it read. */
  async readLaw(): Promise<void> {
    await pause();
    if (!this.onMap) return;
    const listed = this.figures.state === 'here' ? this.figures.contents.listed : [];
    await inSteps([...listed, ...REGION_CORRIDORS], AT_ONCE, (corridor) => void this.coverage(corridor));
  }

  /** What would follow for each corridor that the supposition touches; empty without one. */
  readonly losses: readonly Loss[] = $derived.by(() => {
    const [on, topic] = [this.#day, this.#topic];
    return this.supposed ? lossesOf(this.law, this.lawful, { on, topic }, this.supposed) : [];
  });

  /** What would follow for one corridor; undefined where nothing would. */
  lossOf(corridor: Corridor): Loss | undefined {
    const id = formatCorridor(corridor);
    return this.losses.find((loss) => loss.changed && formatCorridor(loss.corridor) === id);
  }

  /** Corridors to draw as hairlines: the law joins them, and they have no figure in the period, or the figures are not here. */
  readonly hairlines: readonly Corridor[] = $derived.by(() => {
    if (this.figures.state === 'here') return this.figures.contents.silent;
    if (!this.lens.showsLaw) return [];
    const joined = withoutFigures(this.lawful, [], this.#country);
    return joined.filter((c) => this.coverage(c).class !== 'none');
  });

  /** How many of the entries into force that the sentence counts rest on a date that nobody verified. */
  readonly #unverified: number = $derived.by(() => {
    const [corridor, day, topic] = [this.#corridor, this.#day, this.#topic];
    const doubtful = (b: Bond, facts: readonly Fact[]): boolean =>
      intervalOn(b.intervals, day).state === 'in-force' &&
      facts.some((f) => f.kind === 'entry' && f.date && isRecollected(f));
    if (this.instrument) {
      const life = this.law.generalLife(this.instrument);
      return life && doubtful(life, factsOfAll(this.instrument)) ? 1 : 0;
    }
    if (!corridor) return 0;
    return ownBonds(this.bonds, topic).filter((b) => doubtful(b, factsOf(b.instrument, corridor))).length;
  });

  /** What must be said beside the sentence, on the screen and in a copy: one or more sentences each. */
  readonly cautions: readonly string[] = $derived.by(() => {
    const n = this.#unverified;
    const dates = n === 0 ? [] : [fillCount(n, this.t.notVerified, this.lang)];
    return [...this.#broken, ...this.#ownThresholds, ...dates];
  });

  /** That labels follow from the reader's own thresholds. */
  readonly #ownThresholds: readonly string[] = $derived.by(() =>
    this.#onPositions && this.positions.state === 'here' && isOwn(this.conventions)
      ? [this.positions.contents.picture.yours(this)]
      : [],
  );

  /** Where the figures that the sentence tells must not be read on, or do not mean what they seem to. */
  readonly #broken: readonly string[] = $derived.by(() => {
    const { view, figures, atlas } = this;
    if (figures.state !== 'here' || this.instrument || !this.lens.showsFigures) return [];
    const { table, period } = figures.contents;
    if (!period) return [];
    const shown = { ...view, reporting: view.reporter };
    const notices = breakNotices(shown, table, period, atlas.breaks);
    return [
      ...notices.map((notice) => noticeText(notice, (code) => this.name(code), this.lang)),
      ...warningsOf(view, period.end).map((warning) => this.t.problem[warning]),
    ];
  });

  /** What the period leaves out, so that none of its corridors is called the largest; null where nothing is. */
  readonly leftOut: LeftOut | null = $derived.by(() => {
    if (this.figures.state !== 'here') return null;
    const { table, period } = this.figures.contents;
    return period && leftOut(table, period, this.#reporter, this.atlas.breaks);
  });

  /** The table of the view's figures while it is not here; null when it is. */
  readonly figuresAbsent: Absent | null = $derived.by(() => this.#absenceOf(fileOf(this.#measure)));

  /** What the lens draws of the view, found once for the map and its key. */
  readonly arcs: readonly ArcInput[] = $derived.by(() => this.lens.arcsOf(this));

  /** The table that the view's lens needs of its own, while it is not here. */
  readonly lensAbsent: Absent | null = $derived.by(() => this.#absenceOf(fileOfLens(this.view.lens)));

  #absenceOf(table: TableName | null): Absent | null {
    const state = table === null ? 'here' : this.library.stateOf(table);
    return table === null || state === 'here' ? null : { table, state };
  }

  /** Whether routes are told and listed, and not corridors. */
  readonly onRoutes: boolean = $derived.by(
    () => this.lens.subject === 'routes' && !this.view.corridor && !this.instrument,
  );

  /** Whether positions of states are told, and not flows. */
  readonly #onPositions: boolean = $derived.by(() => this.lens.subject === 'positions' && !this.instrument);

  /** The table that the sentence rests on, while it is not here; null where the law alone is told too. */
  readonly absent: Absent | null = $derived.by(() => {
    if (this.instrument) return null;
    return this.onRoutes || this.#onPositions ? this.lensAbsent : this.figuresAbsent;
  });

  /** The facts that the sentence tells; of a table that is not here none. */
  readonly statement: Statement = $derived.by(() => {
    const { today, law, figures, routes, instrument, leftOut } = this;
    const route = this.lens.subject === 'routes' && routes.state === 'here' ? routes.contents.chosen : null;
    const asked = {
      ...{ day: this.#day, topic: this.#topic, measure: this.#measure, reporting: this.#reporter },
      ...{ corridor: this.#corridor, country: this.#country, today, route, instrument, kind: this.#kind },
    };
    const found = figures.state === 'here' ? figures.contents : { table: null, all: [] };
    const { table, all: flows } = found;
    const work = this.work.state === 'here' ? this.work.contents : null;
    return statementOf(asked, { law, table, flows, leftOut, work, breaks: this.atlas.breaks });
  });

  /** The view in words as they are laid out; of a table that is not here they tell nothing. */
  readonly wording: Wording = $derived.by(() => this.wordingIn(this.view.lang));

  /** The same in any language that was learnt: a figure for an article may be in another than the page. */
  wordingIn(lang: Language): Wording {
    const name = (code: CountryCode): NameForms => namesOf(this.atlas.countries, code, lang);
    if (this.onRoutes) {
      if (this.library.routes.state !== 'here' || this.routes.state !== 'here')
        return plainWording([{ text: '' }]);
      const { all, reader } = this.library.routes.contents;
      const { country } = this.view;
      if (!this.routes.contents.chosen) {
        const telling = { lang, name, conventions: this.conventions };
        const told = country ? reader.tellState(country, all, telling) : reader.tellAll(all, telling);
        return plainWording(told.headline, told.paragraphs);
      }
    }
    if (this.#onPositions) {
      const [shelf, positions] = [this.library.roles, this.positions];
      if (shelf.state !== 'here' || positions.state !== 'here') return plainWording([{ text: '' }]);
      const { corridor, country } = this.view;
      const asked = { lang, corridor, country, name };
      return shelf.contents.reader.wordingOfPositions(asked, positions.contents);
    }
    const { grammars: further, work: counts } = this.library;
    const work = counts.state === 'here' ? counts.contents.grammars : null;
    return wordingOf(this.statement, this.atlas.countries, lang, { further, work });
  }

  /** The same words in one paragraph, to be copied or read aloud. */
  readonly sentence: Telling = $derived.by(() => {
    const parts = sentencesOf(this.wording);
    return this.absent ? { ...this.absent, parts } : { state: 'here', parts };
  });

  /** Shows a view: at once what answers a press, the rest when that is painted. */
  #turnTo(view: View): void {
    this.view = view;
    this.shown.follow();
  }

  #see(view: View, step: boolean): void {
    this.#keepBeforeLecture(view);
    this.#turnTo(view);
    this.unread = [];
    this.wentFrom = null;
    this.#want(view);
    this.#doors.onlook(view, step);
  }

  #keepBeforeLecture(next: View): void {
    if (next.mode === 'lecture' && this.view.mode !== 'lecture') this.#beforeLecture = this.view;
  }

  #want(view: View, how: 'want' | 'retry' = 'want'): void {
    for (const table of tablesOf(view)) void this.library[how](table);
  }

  /** The same view and tables in a sitting that tells nobody of its views: see `sittingApart`. */
  readonly apart = (): Session =>
    new Session(this.atlas, this.view, this.today, { ...this.#doors, onlook: () => undefined });
}

export const [getSession, setSession] = createContext<Session>();

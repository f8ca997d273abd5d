import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor, reverse } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { Topic } from '../domain/instrument';
import type { Measure } from '../domain/measure';
import type { Route } from '../domain/route';
import { governs, type Law } from '../law/coverage';
import type { Flow } from '../people/flows';
import { isCounted, placesOf } from '../people/roles/transit';
import { type Asked, askedBy } from './asked';
import { type Figure, figureOf, type Tables } from './figure';
import { beginsInShortName, type Dossiers, instrumentsFor } from './instruments';
import type { Named } from './names';
import type { Place } from './words';

/** What was found: each opens a view. A `day` that is null leaves the reader's own. */
export type Finding = { readonly day: Day | null } & (
  | { readonly kind: 'country'; readonly country: CountryCode; readonly measure: Measure | null }
  /** With the figure that it opens, of the first measure that has one on the day; null where none of those here has. */
  | { readonly kind: 'corridor'; readonly corridor: Corridor; readonly figure: Figure | null }
  /** By its id. */
  | { readonly kind: 'instrument'; readonly instrument: string }
  /** What is recorded on a topic between two states, for one, or for all; `documents`: how many. */
  | {
      readonly kind: 'topic';
      readonly topic: Topic;
      readonly corridor: Corridor | null;
      readonly country: CountryCode | null;
      readonly documents: number;
    }
  /** The documented routes, of one country those that pass through it; `routes`: how many. */
  | { readonly kind: 'transit'; readonly country: CountryCode | null; readonly routes: number }
  | { readonly kind: 'route'; readonly route: Route }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'day'; readonly day: Day }
);

/** What the finder searches. */
export interface Known {
  readonly atlas: Atlas;
  readonly law: Law;
  /** The tables of figures that are here. */
  readonly tables: Tables;
  /** The flows of the reader's measure and day, largest first. */
  readonly flows: readonly Flow[];
  /** Null while they are not here. */
  readonly routes: readonly Route[] | null;
  readonly dossiers: Dossiers;
}

/** The view that the reader has, which fills what was not typed. */
export interface Present {
  readonly day: Day;
  readonly today: Day;
  readonly measure: Measure;
  readonly reporter: 'destination' | 'origin';
}

/** How many countries one name may bring, how many at each end of two names, and how many corridors, instruments and routes. */
const MOST_COUNTRIES = 4;
const MOST_ENDS = 3;
const MOST_CORRIDORS = 5;
const MOST_INSTRUMENTS = 5;
const MOST_ROUTES = 4;

/**
 * Returns what was typed asks for, the likeliest first, in any of the three languages: countries and corridors, “kyrgyz to
 * russia 2019”, «из Киргизии в Россию»; documents, “pensions 1992”, and topics, “readmission uzbekistan germany”; routes,
 * “transit kazakhstan”; figures and days. Documents are found by their titles too where `dossiers` are here.
 */
export function findingsOf(text: string, known: Known, present: Present): Finding[] {
  const { atlas } = known;
  const isOfDocuments = (word: string): boolean => beginsInShortName(word, atlas.instruments);
  const asked = askedBy(text, present.today, { countries: atlas.countries, isOfDocuments });
  const finder = new Search(asked, known, present);
  const [first, second] = placed(asked.ends);
  if (asked.transit) return finder.routes();
  if (first && second) return finder.between(first, second);
  if (first) return finder.of(first);
  return finder.everywhere();
}

/** The one or two ends of a corridor, the origin first: as their places say, else in the order typed. */
function placed(ends: readonly Named[]): readonly Named[] {
  const [first, second] = ends.filter(({ place }) => place !== 'transit');
  if (!first || !second) return first ? [first] : [];
  const backwards = first.place === 'destination' || (second.place === 'origin' && first.place !== 'origin');
  return backwards ? [second, first] : [first, second];
}

class Search {
  readonly #asked: Asked;
  readonly #known: Known;
  readonly #present: Present;
  readonly #day: Day | null;

  constructor(asked: Asked, known: Known, present: Present) {
    this.#asked = asked;
    this.#known = known;
    this.#present = present;
    this.#day = asked.day;
  }

  /** Two names: the corridors between them, and what is recorded between the two states. */
  between(from: Named, to: Named): Finding[] {
    const corridors = corridorsBetween(from, to);
    const [first] = corridors;
    const told = corridors.map((corridor) => this.#corridor(corridor));
    const way = from.place ?? to.place;
    const back = first && way === null && from.sure && to.sure ? [this.#corridor(reverse(first))] : [];
    const documents = first ? this.#documentsOf([first.origin, first.destination]) : [];
    const { topic } = this.#asked;
    const found =
      first && topic && this.#asksForTopic ? this.#topicBetween(first, topic, told) : [...told, ...back];
    return this.#inOrder(found, [...this.#byWords(), ...documents]);
  }

  /** One name: the country, its largest corridors, and what is recorded of it. */
  of(name: Named): Finding[] {
    const [best] = name.countries;
    const { topic, measure } = this.#asked;
    const countries = name.countries.slice(0, MOST_COUNTRIES).map(({ code }): Finding => ({
      kind: 'country',
      country: code,
      measure: this.#asksForTopic ? null : measure,
      day: this.#day,
    }));
    const own = best ? this.#largestOf(best.code, name.place) : [];
    const onTopic = best && topic && this.#asksForTopic ? this.#topic(topic, best.code) : [];
    const documents = best && (topic !== null || this.#day !== null) ? this.#documentsOf([best.code]) : [];
    return this.#inOrder([...onTopic, ...countries, ...own], [...this.#byWords(), ...documents]);
  }

  /** No name: a topic, a measure or a day of the whole region. */
  everywhere(): Finding[] {
    const { topic, measure, unknown, documents } = this.#asked;
    const day = this.#day;
    const plainDay = day && !topic && !measure && !documents && unknown.length === 0;
    return this.#inOrder(
      [
        ...(measure && !this.#asksForTopic ? [{ kind: 'measure', measure, day } as const] : []),
        ...(topic ? this.#topic(topic, null) : []),
        ...(plainDay ? [{ kind: 'day', day } as const] : []),
      ],
      this.#byWords(),
    );
  }

  /** Transit: the routes through a country, or those that pass all that were named, first those between the two ends. */
  routes(): Finding[] {
    const { ends } = this.#asked;
    const codes = ends.flatMap(({ countries: [best] }) => (best ? [best.code] : []));
    const through =
      ends.find(({ place }) => place === 'transit') ?? (ends.length === 1 ? ends[0] : undefined);
    const via = through?.countries[0]?.code ?? null;
    const [first, second] = placed(ends);
    const endsAt = ({ legs }: Route): number =>
      Number(legs[0] === first?.countries[0]?.code) + Number(legs.at(-1) === second?.countries[0]?.code);
    const isPassing = (route: Route): boolean => {
      const places = placesOf(route);
      const isOn = (code: CountryCode): boolean => places.some(({ country }) => country === code);
      const isThrough = places.some(({ country, place }) => country === via && place === 'transit');
      return codes.every(isOn) && (via === null || isThrough);
    };
    const passing = (this.#known.routes ?? []).filter(isPassing).sort((a, b) => endsAt(b) - endsAt(a));
    // Through a country as many as the lens counts there: those outside the region are kept for comparison alone.
    const routes = via === null ? passing.length : passing.filter(isCounted).length;
    const all: Finding = { kind: 'transit', country: via, routes, day: null };
    const each = passing.slice(0, MOST_ROUTES).map((route): Finding => ({ kind: 'route', route, day: null }));
    const corridors = first && second ? corridorsBetween(first, second).map((c) => this.#corridor(c)) : [];
    return codes.length > 1 ? [...each, ...corridors] : [all, ...each];
  }

  /** A word for refugees means those counted, until documents are asked for. */
  get #asksForTopic(): boolean {
    const { topic, measure, documents } = this.#asked;
    return topic !== null && (measure === null || documents);
  }

  /** Documents that hold every word typed come first where some words mean nothing else. */
  #inOrder(found: readonly Finding[], documents: readonly Finding[]): Finding[] {
    const { titled, unknown } = this.#asked;
    const lead = titled || unknown.length > 0 ? this.#byWords() : [];
    const all = new Map([...lead, ...found, ...documents].map((finding) => [idOf(finding), finding]));
    let left = MOST_INSTRUMENTS;
    return [...all.values()].filter(({ kind }) => kind !== 'instrument' || left-- > 0);
  }

  #corridor(corridor: Corridor): Finding {
    const { measure } = this.#asked;
    const { day, ...present } = this.#present;
    const asked = this.#asksForTopic ? null : measure;
    const figure = figureOf(corridor, this.#day ?? day, { ...present, asked }, this.#known.tables);
    return { kind: 'corridor', corridor, figure, day: this.#day };
  }

  #largestOf(country: CountryCode, place: Place | null): Finding[] {
    return this.#known.flows
      .filter(
        (f) =>
          (f.origin === country && place !== 'destination') ||
          (f.destination === country && place !== 'origin'),
      )
      .slice(0, MOST_CORRIDORS)
      .map(({ origin, destination }) => this.#corridor({ origin, destination }));
  }

  /** One document opens by itself, the only one or the one of that name; of several, or none, the corridor's profile tells. */
  #topicBetween(corridor: Corridor, topic: Topic, told: readonly Finding[]): Finding[] {
    const bonds = this.#known.law
      .of(corridor)
      .bonds.filter(({ reach, instrument }) => reach !== 'wider' && governs(instrument, topic));
    const own = bonds.length === 1 ? bonds.map(({ instrument }) => this.#instrument(instrument.id)) : [];
    const ofName = this.#byWords();
    const only = ofName.length === 1 ? ofName : own;
    const documents = bonds.length;
    return [...only, { kind: 'topic', topic, corridor, country: null, documents, day: this.#day }, ...told];
  }

  #topic(topic: Topic, country: CountryCode | null): Finding[] {
    const documents = this.#known.atlas.instruments.filter(
      (i) => governs(i, topic) && (country === null || partiesOf(i).includes(country)),
    ).length;
    return [{ kind: 'topic', topic, corridor: null, country, documents, day: this.#day }];
  }

  #byWords(): Finding[] {
    const { atlas, dossiers } = this.#known;
    return instrumentsFor(this.#asked.words, atlas.instruments, dossiers).map(({ id }) =>
      this.#instrument(id),
    );
  }

  /** The bilaterals of the states named, on the topic and of the year that were typed; none where a word was not understood. */
  #documentsOf(states: readonly CountryCode[]): Finding[] {
    const { topic, unknown } = this.#asked;
    if (unknown.length > 0) return [];
    return this.#known.atlas.instruments
      .filter((i) => i.kind === 'bilateral' && states.every((code) => i.parties.includes(code)))
      .filter((i) => governs(i, topic))
      .map(({ id }) => this.#instrument(id));
  }

  #instrument(instrument: string): Finding {
    return { kind: 'instrument', instrument, day: this.#day };
  }
}

const partiesOf = (i: Atlas['instruments'][number]): readonly string[] =>
  i.kind === 'bilateral' ? i.parties : i.parties.map(({ party }) => party);

/** What tells one finding from another, for a list's keys. */
export function idOf(finding: Finding): string {
  switch (finding.kind) {
    case 'country':
      return `country ${finding.country}`;
    case 'corridor':
      return `corridor ${formatCorridor(finding.corridor)}`;
    case 'instrument':
      return `instrument ${finding.instrument}`;
    case 'topic':
      return `topic ${finding.topic}`;
    case 'transit':
      return 'transit';
    case 'route':
      return `route ${finding.route.id}`;
    case 'measure':
      return `measure ${finding.measure}`;
    case 'day':
      return 'day';
  }
}

function corridorsBetween(from: Named, to: Named): Corridor[] {
  const corridors = from.countries.slice(0, MOST_ENDS).flatMap(({ code: origin }) =>
    to.countries
      .slice(0, MOST_ENDS)
      .filter(({ code }) => code !== origin)
      .map(({ code: destination }): Corridor => ({ origin, destination })),
  );
  return [...new Map(corridors.map((corridor) => [formatCorridor(corridor), corridor])).values()];
}

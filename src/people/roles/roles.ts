import { type CountryCode, REGION } from '../../domain/country';
import { DEFAULT_METHOD, METHODS, type Method } from '../../domain/method';
import type { SeriesBreak } from '../../domain/series-break';
import { countingChanged } from '../breaks';
import type { Period } from '../flows';
import { type Conventions, CONVENTIONS } from './conventions';
import type { Counts } from './counts';
import type { RoleSource } from './source-names';
import {
  byMethods,
  type ByMethods,
  type DyadPosition,
  dyadOf,
  dyadsOf,
  type Exposure,
  exposuresOf,
  type Position,
  positionOf,
} from './position';
import { type RoleChange, roleChanges } from './changes';

/** What {@link Roles} is made of. */
export interface RoleTables {
  readonly estimates: Readonly<Record<Method, Counts>>;
  /** All estimated arrivals of any country of the world; null where there is no estimate. */
  readonly arrivals: (country: CountryCode, period: Period) => number | null;
  /** A state's own register by years, and in means of three. */
  readonly register: Counts;
  readonly means: Counts;
  readonly settled: Counts;
  /** Persons in the middle of a period; null where not known. */
  readonly population: (country: CountryCode, period: Period) => number | null;
}

/** A state towards one other, and what the six methods say of it; null where the source has one method. */
export interface JudgedDyad extends DyadPosition {
  readonly methods: ByMethods | null;
  /** Whether most methods, or too many, have the other sign: then the label is drawn neutral. */
  readonly contested: boolean;
}

/** A state towards all others, judged as {@link JudgedDyad} is. */
export interface JudgedPosition extends Position {
  readonly methods: ByMethods | null;
  readonly contested: boolean;
}

/** Positions of states by each source; every answer is of one source and one method, with the conventions given. */
export class Roles {
  readonly tables: RoleTables;
  readonly conventions: Conventions;
  readonly #known = new Map<string, unknown>();

  constructor(tables: RoleTables, conventions: Conventions = CONVENTIONS) {
    this.tables = tables;
    this.conventions = conventions;
  }

  /** The source as it is labelled: estimates by `method`, a register in means of three years, residents as they are. */
  countsOf(source: RoleSource, method: Method = DEFAULT_METHOD): Counts {
    if (source === 'estimated') return this.tables.estimates[method];
    return source === 'registered' ? this.tables.means : this.tables.settled;
  }

  position(counts: Counts, country: CountryCode, period: Period): JudgedPosition | null {
    return this.#once(`position ${counts.source} ${counts.method} ${country} ${period.end}`, () => {
      const found = this.#position(counts, country, period);
      if (!found) return null;
      const judged = this.#judge(counts, found.effectiveness, (one) => {
        const e = this.#position(one, country, period)?.effectiveness;
        return e ?? null;
      });
      return { ...found, ...judged };
    });
  }

  dyad(counts: Counts, viewer: CountryCode, other: CountryCode, period: Period): JudgedDyad {
    return this.#once(`dyad ${counts.source} ${counts.method} ${viewer} ${other} ${period.end}`, () =>
      this.#judgedDyad(counts, dyadOf(counts, [viewer, other], period, this.conventions)),
    );
  }

  /** The state's dyads with all others, largest first. */
  dyads(counts: Counts, viewer: CountryCode, period: Period): readonly JudgedDyad[] {
    return this.#once(`dyads ${counts.source} ${counts.method} ${viewer} ${period.end}`, () =>
      dyadsOf(counts, viewer, period, this.conventions).map((dyad) => this.#judgedDyad(counts, dyad)),
    );
  }

  /** The state's position in each period of the source, oldest first; null where it has none. */
  sequence(counts: Counts, country: CountryCode): readonly (JudgedPosition | null)[] {
    return counts.periods.map((period) => this.position(counts, country, period));
  }

  /**
   * The changes of the state's overall label. Means are compared with the one before, which shares two years with it. Where
   * `breaks` tell that what is counted changed, a change of the label is a break.
   */
  changes(counts: Counts, country: CountryCode, breaks: readonly SeriesBreak[]): readonly RoleChange[] {
    const dated = this.sequence(counts, country).map(
      (p) => p && { period: p.period, balance: p.effectiveness },
    );
    return roleChanges(dated, this.conventions, (before, after) =>
      countingChanged(breaks, counts.source, country, [before, after]),
    );
  }

  /**
   * The shares of the state's estimated departures by country, largest first, each beside its share of the other's
   * arrivals from all the world. By the method that is shown: of the others those arrivals are not here.
   */
  exposures(viewer: CountryCode, period: Period): readonly Exposure[] {
    const dyads = this.dyads(this.countsOf('estimated'), viewer, period);
    return exposuresOf(dyads, (other) => this.tables.arrivals(other, period));
  }

  #position(counts: Counts, country: CountryCode, period: Period): Position | null {
    const { conventions } = this;
    // The tables hold all moves of the twelve states, and of others only those that touch the twelve: they are no rate.
    const population = REGION.includes(country) ? this.tables.population(country, period) : null;
    return this.#once(`plain ${counts.source} ${counts.method} ${country} ${period.end}`, () =>
      positionOf(counts, country, period, { conventions, population }),
    );
  }

  #judgedDyad(counts: Counts, dyad: DyadPosition): JudgedDyad {
    const { viewer, other, period, balance, label } = dyad;
    if (balance === null || label === 'insufficient') return { ...dyad, methods: null, contested: false };
    const judged = this.#judge(
      counts,
      balance,
      (one) => dyadOf(one, [viewer, other], period, this.conventions).balance,
    );
    return { ...dyad, ...judged };
  }

  #judge(
    counts: Counts,
    shown: number,
    by: (counts: Counts) => number | null,
  ): Pick<JudgedDyad, 'methods' | 'contested'> {
    if (counts.source !== 'estimated') return { methods: null, contested: false };
    const all = METHODS.map((method) => by(this.tables.estimates[method]));
    const methods = byMethods(shown, all, this.conventions);
    return { methods, contested: methods.agreement.verdict === 'contested' };
  }

  /** The tables never change: what was found once is kept. */
  #once<T>(key: string, find: () => T): T {
    if (!this.#known.has(key)) this.#known.set(key, find());
    return this.#known.get(key) as T;
  }
}

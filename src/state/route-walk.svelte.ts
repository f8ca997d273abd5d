import type { Route } from '../domain/route';
import type { SeenRoutes } from '../lens/seen';
import type { RouteFilter } from '../people/roles/route-lists';
import type { Path } from '../people/roles/transit';

/** All routes: no facet narrows them. Written here too, so that the first script need not hold what reads routes. */
const EVERY: RouteFilter = { kind: null, decade: null, evidence: null, direction: null, destination: null };

/** Ms that each leg of a walk stays before the next one is drawn. */
const STRIDE_MS = 1400;

/** Where a reader is on a route. */
interface Place {
  readonly route: string | null;
  readonly path: number;
  readonly walked: number | null;
}
const NOWHERE: Place = { route: null, path: 0, walked: null };

/** How a reader goes through the documented routes: filters, the strip that is pointed at, the legs that are walked; in no link. */
export class RouteWalk {
  filter: RouteFilter = $state.raw(EVERY);
  /** The route that is pointed at or has the focus: its path is drawn before the chosen one's. */
  pointed: string | null = $state.raw(null);
  #place: Place = $state.raw(NOWHERE);
  #stride: ReturnType<typeof setTimeout> | undefined;
  readonly #chosen: () => string | null;

  /** `chosen` gives the route that the view has, whoever chose it. */
  constructor(chosen: () => string | null) {
    this.#chosen = chosen;
  }

  /** Which of the chosen route's paths is drawn: its main one, or another from 1 on. */
  get path(): number {
    return this.#own.path;
  }

  /** How many legs of the path have been walked; null where nobody walks it, and all are drawn. */
  get walked(): number | null {
    return this.#own.walked;
  }

  /** Where the reader is on the chosen route: the finder, a link or the way back may have chosen another than the walked one. */
  get #own(): Place {
    return this.#place.route === this.#chosen() ? this.#place : NOWHERE;
  }

  /** Narrows the routes by one facet; the same value again widens them. */
  narrow(change: Partial<RouteFilter>): void {
    this.filter = { ...this.filter, ...change };
  }

  widen(): void {
    this.filter = EVERY;
  }

  /** The path that is drawn, and how much of it; null at rest. */
  drawn(all: readonly Route[], chosen: Route | null): SeenRoutes['drawn'] {
    const route = all.find(({ id }) => id === this.pointed) ?? chosen;
    if (!route) return null;
    const isChosen = route === chosen;
    const path: Path = (isChosen && route.variants[this.path - 1]) || route;
    return { route, path, legs: (isChosen ? this.walked : null) ?? path.legs.length - 1 };
  }

  /** Begins at the first leg of a path of the chosen route, and goes on by itself where things may move. */
  begin(legs: number, path: number, moves: boolean): void {
    this.#to({ route: this.#chosen(), path, walked: 1 }, legs, moves);
  }

  /** Draws the next leg. */
  step(legs: number): void {
    const { path, walked } = this;
    this.#to({ route: this.#chosen(), path, walked: Math.min(legs, (walked ?? 0) + 1) }, legs, false);
  }

  #to(place: Place & { readonly walked: number }, legs: number, moves: boolean): void {
    clearTimeout(this.#stride);
    this.#place = place;
    if (moves && place.walked < legs) this.#stride = setTimeout(() => this.#goOn(place, legs), STRIDE_MS);
  }

  #goOn(place: Place & { readonly walked: number }, legs: number): void {
    if (place.route === this.#chosen()) this.#to({ ...place, walked: place.walked + 1 }, legs, true);
    else this.rest();
  }

  /** Shows the whole of a path. */
  rest(path = 0): void {
    clearTimeout(this.#stride);
    this.#place = { route: this.#chosen(), path, walked: null };
  }
}

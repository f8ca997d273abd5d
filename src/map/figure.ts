import { type Corridor, formatCorridor } from '../domain/corridor';
import type { Country, CountryCode } from '../domain/country';
import type { Route } from '../domain/route';
import type { Flow } from '../people/flows';
import { drawnOf } from './arc/strength';
import { NEIGHBOURHOOD } from './camera/home';
import { isVisible, projector } from './camera/perspective';

/** Px that a country must keep from the edge of the region's neighbourhood. */
const MARGIN = 24;
/** What lies closer to the horizon is too slanted to draw an arc to. */
const HORIZON_SLACK = 0.08;
const projected = projector(NEIGHBOURHOOD);

const inPicture = new WeakMap<Country, boolean>();

/** Whether a country lies in the region or its neighbourhood: it has an anchor, on the near side, within that picture. */
export function isInPicture(country: Country): boolean {
  // Every drawing asks it of every flow's ends, and the picture is always the same.
  const known = inPicture.get(country) ?? liesInPicture(country);
  inPicture.set(country, known);
  return known;
}

function liesInPicture(country: Country): boolean {
  if (!country.anchor || !isVisible(NEIGHBOURHOOD, country.anchor, HORIZON_SLACK)) return false;
  const [x, y] = projected(country.anchor);
  return x > MARGIN && x < NEIGHBOURHOOD.width - MARGIN && y > MARGIN && y < NEIGHBOURHOOD.height - MARGIN;
}

/** Whether both ends of a corridor pass a test. */
export function areBoth(
  { origin, destination }: Corridor,
  countries: ReadonlyMap<CountryCode, Country>,
  is: (country: Country) => boolean,
): boolean {
  const ends = [countries.get(origin), countries.get(destination)];
  return ends.every((end) => end !== undefined && is(end));
}

export interface Drawing {
  readonly flows: readonly Flow[];
  /** What is listed and not drawn: too small, beyond the ports, or without an anchor. */
  readonly left: { readonly corridors: number; readonly share: number };
}

/** At most this many countries beyond the picture have a port at its edge. */
const MOST_PORTS = 8;

/** Whether a corridor joins a country in the picture with one that has an anchor, in it or beyond. */
export function canBeDrawn(c: Corridor, countries: ReadonlyMap<CountryCode, Country>): boolean {
  return areBoth(c, countries, ({ anchor }) => anchor !== null) && beyondOf(c, countries).length < 2;
}

const beyondOf = (
  { origin, destination }: Corridor,
  countries: ReadonlyMap<CountryCode, Country>,
): CountryCode[] =>
  [origin, destination].filter((code) => {
    const country = countries.get(code);
    return country !== undefined && !isInPicture(country);
  });

/**
 * The countries beyond the picture whose arcs are drawn: those of the largest corridors of any year, so that they stay
 * over the years, and the chosen corridor's.
 * @param largest every corridor with its largest figure, largest first; only those of the chosen country where there is one
 */
export function portCountries(
  largest: readonly Corridor[],
  countries: ReadonlyMap<CountryCode, Country>,
  chosen: Corridor | null,
): ReadonlySet<CountryCode> {
  const own = chosen && canBeDrawn(chosen, countries) ? beyondOf(chosen, countries) : [];
  const ports = new Set<CountryCode>();
  for (const c of largest) {
    if (ports.size >= MOST_PORTS) break;
    if (canBeDrawn(c, countries)) for (const code of beyondOf(c, countries)) ports.add(code);
  }
  return new Set([...ports, ...own]);
}

/** The figures of all listed corridors out to a port's country, or in from it; null where reporters differ or another's figure stands in: they are never added. */
export function portTotal(flows: readonly Flow[], code: CountryCode, way: 'out' | 'in'): number | null {
  const own = flows.filter((f) => (way === 'out' ? f.destination : f.origin) === code);
  const one = new Set(own.map((f) => f.reporter)).size === 1;
  return one && !own.some((f) => f.standIn) ? own.reduce((sum, f) => sum + f.persons, 0) : null;
}

/** The flows to draw, largest first: of those with both ends in the picture or one of them in a port, and both of the chosen corridor. */
export function drawingOf(
  flows: readonly Flow[],
  countries: ReadonlyMap<CountryCode, Country>,
  chosen: Corridor | null,
  ports: ReadonlySet<CountryCode> = new Set(),
): Drawing {
  const own = chosen && beyondOf(chosen, countries);
  const drawable = flows
    .filter((f) => canBeDrawn(f, countries))
    .filter((f) => beyondOf(f, countries).every((code) => ports.has(code) || own?.includes(code)));
  const drawn = drawnOf(drawable, chosen && canBeDrawn(chosen, countries) ? chosen : null);
  const persons = (list: readonly Flow[]): number => list.reduce((sum, f) => sum + f.persons, 0);
  const all = persons(flows);
  return {
    flows: drawn,
    left: { corridors: flows.length - drawn.length, share: all === 0 ? 0 : 1 - persons(drawn) / all },
  };
}

/** One leg of a documented route, or of another path its sources name. */
export interface Leg extends Corridor {
  readonly route: Route;
}

/** The legs of routes, each pair of countries once: the best evidenced route's first. */
export function legsOf(routes: readonly Route[]): Leg[] {
  const rank = { quantified: 0, documented: 1, reported: 2 };
  const legs = new Map<string, Leg>();
  for (const route of routes.toSorted((a, b) => rank[a.evidence] - rank[b.evidence])) {
    route.legs.slice(1).forEach((destination, i) => {
      const origin = route.legs[i];
      if (!origin) return;
      const id = formatCorridor({ origin, destination });
      if (!legs.has(id)) legs.set(id, { origin, destination, route });
    });
  }
  return [...legs.values()];
}

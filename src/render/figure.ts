import { type Corridor, formatCorridor } from '../domain/corridor';
import type { Country, CountryCode } from '../domain/country';
import type { Route } from '../domain/route';
import type { Flow } from '../model/flows';
import { BESIDE_LEGEND, homeCamera } from './home';
import { isVisible, projector } from './perspective';

/** At most this many arcs with a figure are drawn, and this many of them at full strength. */
export const MOST_ARCS = 30;
export const MOST_EMPHASISED = 12;

/** Px that a place must keep from the edge of the opening picture to be drawn in it. */
const MARGIN = 24;
/** The page's opening picture, its right side kept for the legend. */
const OPENING = homeCamera({ width: 1070, height: 690, inset: BESIDE_LEGEND });
const projected = projector(OPENING);

/** Whether a country has a place in the opening picture: an anchor, on the near side, within the frame. */
export function isInPicture(country: Country): boolean {
  if (!country.anchor || !isThisSide(country)) return false;
  const [x, y] = projected(country.anchor);
  return x > MARGIN && x < OPENING.width - MARGIN && y > MARGIN && y < OPENING.height - MARGIN;
}

/** Whether a country lies on the near side of the globe, so that the map can be moved to it. */
export const isThisSide = ({ anchor }: Country): boolean =>
  anchor !== null && isVisible(OPENING, anchor, HORIZON_SLACK);

/** What lies closer to the horizon is too slanted to draw an arc to. */
const HORIZON_SLACK = 0.08;

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
  /** What is listed and not drawn: too small, beyond the horizon, or without a place. */
  readonly left: { readonly corridors: number; readonly share: number };
}

/** The flows to draw, largest first: those with both ends in the picture, and the chosen one if the map can be moved to it. */
export function drawingOf(
  flows: readonly Flow[],
  countries: ReadonlyMap<CountryCode, Country>,
  chosen: Corridor | null,
): Drawing {
  const id = chosen && formatCorridor(chosen);
  const inPicture = flows.filter((f) => areBoth(f, countries, isInPicture)).slice(0, MOST_ARCS);
  const isChosen = (f: Flow): boolean => formatCorridor(f) === id && areBoth(f, countries, isThisSide);
  const drawn = flows.filter((f) => inPicture.includes(f) || isChosen(f));
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

/** The countries a route passes through: all but its origin and destination, and those too where the sources name none. */
export function transitOf({ legs, onward, originUnknown }: Route): readonly CountryCode[] {
  return legs.slice(originUnknown ? 0 : 1, onward ? legs.length : legs.length - 1);
}

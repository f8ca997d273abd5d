import { type Corridor, formatCorridor } from '../domain/corridor';
import type { Country, CountryCode } from '../domain/country';
import type { Route } from '../domain/route';
import type { Flow } from '../model/flows';
import { BASE } from './home';
import { isVisible, projector } from './perspective';

/** At most this many arcs with a figure are drawn, and this many of them at full strength. */
export const MOST_ARCS = 30;
export const MOST_EMPHASISED = 12;

/** Px by which a place may lie outside the opening picture and still be drawn. */
const MARGIN = 20;
const projected = projector(BASE);

/** Whether a country has a place in the opening picture: an anchor, on the near side, within the frame. */
export function isInPicture({ anchor }: Country): boolean {
  if (!anchor || !isVisible(BASE, anchor)) return false;
  const [x, y] = projected(anchor);
  return x > -MARGIN && x < BASE.width + MARGIN && y > -MARGIN && y < BASE.height + MARGIN;
}

export interface Drawing {
  readonly flows: readonly Flow[];
  /** What is listed and not drawn: too small, beyond the horizon, or without a place. */
  readonly left: { readonly corridors: number; readonly share: number };
}

/** The flows to draw, largest first: those with both ends in the picture, the chosen one always among them. */
export function drawingOf(
  flows: readonly Flow[],
  countries: ReadonlyMap<CountryCode, Country>,
  chosen: Corridor | null,
): Drawing {
  const seen = (code: CountryCode): boolean => {
    const country = countries.get(code);
    return country !== undefined && isInPicture(country);
  };
  const id = chosen && formatCorridor(chosen);
  const placed = flows.filter((f) => seen(f.origin) && seen(f.destination));
  const drawn = placed.filter((f, i) => i < MOST_ARCS || formatCorridor(f) === id);
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

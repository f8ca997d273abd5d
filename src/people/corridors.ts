import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor, touches } from '../domain/corridor';
import { type CountryCode, REGION } from '../domain/country';
import type { Bilateral } from '../domain/instrument';
import type { Flow } from './flows';

/** All directed pairs of the twelve states: 132 corridors. */
export const REGION_CORRIDORS: readonly Corridor[] = REGION.flatMap((origin) =>
  REGION.filter((destination) => destination !== origin).map((destination) => ({ origin, destination })),
);

/** The states outside the region that a bilateral instrument joins with one of it, by their code. */
export function partnersOf(atlas: Atlas): readonly CountryCode[] {
  const parties = atlas.instruments.filter((i) => i.kind === 'bilateral').flatMap((i) => i.parties);
  const states = parties.filter((p): p is CountryCode => p !== 'EU' && !REGION.includes(p));
  return [...new Set(states)].sort();
}

/** Every directed pair of the region, and every one that a bilateral instrument joins with a partner state. */
export function lawfulCorridors(atlas: Atlas): readonly Corridor[] {
  const partners = atlas.instruments.filter((i) => i.kind === 'bilateral').flatMap(bothWays);
  return [...new Map([...REGION_CORRIDORS, ...partners].map((c) => [formatCorridor(c), c])).values()];
}

function bothWays({ parties: [a, b] }: Bilateral): Corridor[] {
  if (a === 'EU' || b === 'EU') return [];
  return [
    { origin: a, destination: b },
    { origin: b, destination: a },
  ];
}

/** Those of `corridors` that have no flow, touching a country where one is chosen. */
export function withoutFigures(
  corridors: readonly Corridor[],
  flows: readonly Flow[],
  country: CountryCode | null,
): Corridor[] {
  const counted = new Set(flows.map(formatCorridor));
  return corridors.filter(
    (c) => !counted.has(formatCorridor(c)) && (country === null || touches(c, country)),
  );
}

/** One of each two-way pair: what joins two countries alike both ways needs one hairline. */
export const oneWay = (corridors: readonly Corridor[]): Corridor[] => {
  const ids = new Set(corridors.map(formatCorridor));
  return corridors.filter(
    (c) =>
      c.origin < c.destination || !ids.has(formatCorridor({ origin: c.destination, destination: c.origin })),
  );
};

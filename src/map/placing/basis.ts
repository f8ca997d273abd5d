import type { Atlas } from '../../domain/atlas';
import { formatCorridor } from '../../domain/corridor';
import { type CountryCode } from '../../domain/country';
import type { Day } from '../../domain/day';
import { lawfulCorridors } from '../../people/corridors';
import type { Flow, FlowTable } from '../../people/flows';
import type { LngLat } from '../plane';
import { MOST_DRAWN, mostStrong } from '../arc/strength';
import { BASE } from '../camera/home';
import { areBoth, isInPicture } from '../figure';

/** A corridor that may ever be drawn, with its largest figure: the arcs' placements follow from these alone. */
export interface CorridorInput {
  readonly origin: string;
  readonly destination: string;
  readonly persons: number;
  /** Whether the opening picture draws it: the others give way. */
  readonly foremost?: boolean;
  /** Whether it draws it wide: hairlines make no hub. */
  readonly strong?: boolean;
}

/** The languages in which names are drawn on the map. */
export const LANGUAGES = ['en', 'ru', 'kk'] as const;

/** A country in the picture, and how many letters its name has in each language. */
export interface Anchored {
  readonly code: CountryCode;
  readonly anchor: LngLat;
  readonly letters: Readonly<Record<(typeof LANGUAGES)[number], number>>;
}

/** All that the placements of a measure's arcs follow from: the search sees nothing else. */
export interface Basis {
  /** In the order in which they are placed: pair by pair, the most important first. */
  readonly corridors: readonly CorridorInput[];
  readonly countries: readonly Anchored[];
  /** The measure's largest figure. */
  readonly max: number;
}

export function basisOf(table: FlowTable, atlas: Atlas, on: Day): Basis {
  const countries = [...atlas.countries.values()].filter(isInPicture).flatMap(({ code, anchor, names }) => {
    const letters = { en: names.en.name.length, ru: names.ru.name.length, kk: names.kk.name.length };
    return anchor ? [{ code, anchor, letters }] : [];
  });
  const anchored = new Set<string>(countries.map((c) => c.code));
  const corridors = pairsOf(corridorsToPlace(table, atlas, on), anchored).flat();
  return { corridors, countries, max: table.largest() };
}

/** As many of the largest corridors with both ends in the picture as are drawn, of the period that a day shows or that lies nearest to it. */
export function foremost(table: FlowTable, atlas: Atlas, on: Day): readonly Flow[] {
  const period = table.nearestPeriod(on);
  const flows = period ? table.flows(period, 'destination') : [];
  return flows.filter((f) => areBoth(f, atlas.countries, isInPicture)).slice(0, MOST_DRAWN);
}

/**
 * Every corridor that may be drawn in any year, with its largest figure, and those that only an instrument joins: to
 * be placed once. First those of the day on which the atlas opens, then the largest of any year.
 */
function corridorsToPlace(table: FlowTable, atlas: Atlas, on: Day): readonly CorridorInput[] {
  const measured = new Map(table.largestOfAll().map((c) => [formatCorridor(c), c]));
  const first = foremost(table, atlas, on).map((c, nth) => ({
    ...c,
    ...measured.get(formatCorridor(c)),
    ...{ foremost: true, strong: nth < mostStrong(BASE.width, false) },
  }));
  const lawful = lawfulCorridors(atlas).map((c) => ({ ...c, persons: 0 }));
  const all = new Map<string, CorridorInput>();
  for (const corridor of [...first, ...measured.values(), ...lawful]) {
    const id = formatCorridor(corridor);
    if (!all.has(id)) all.set(id, corridor);
  }
  return [...all.values()];
}

/** Both directions between two countries together, where both ends have an anchor. */
export function pairsOf(
  corridors: readonly CorridorInput[],
  anchored: { has: (code: string) => boolean },
): readonly (readonly CorridorInput[])[] {
  const pairs = new Map<string, CorridorInput[]>();
  for (const corridor of corridors) {
    const { origin, destination } = corridor;
    if (origin === destination || !anchored.has(origin) || !anchored.has(destination)) continue;
    const key = [origin, destination].sort().join('-');
    const pair = pairs.get(key);
    if (!pair) pairs.set(key, [corridor]);
    else if (!pair.some((c) => c.origin === origin)) pair.push(corridor);
  }
  return [...pairs.values()];
}

import { type Corridor, formatCorridor, touches } from '../domain/corridor';
import { type CountryCode, REGION } from '../domain/country';
import { degreesBetween, REGION_SUBJECT, sharePicture, type Subject } from '../map/camera/subject';
import { isQuoted } from '../domain/measure';
import { canBeDrawn, isInPicture } from '../map/figure';
import type { LngLat } from '../map/plane';
import type { Seen } from './seen';

/** How many of a country's corridors say which partners its picture shows: the largest of any year. */
const PARTNERS = 8;
/** So many of a measure's largest corridors say where its picture lies. */
const LARGEST = 12;
/** From this part of a period's largest figures on the picture goes where they are. */
const ELSEWHERE = 1 / 3;
/** Degrees from the middle of a measure's arcs within which their ends are shown; farther ones have ports. */
const REACH = 25;

/** What the map of a view is about: its corridor, its country with its partners, a measure whose arcs lie elsewhere, or the region. */
export function subjectOf(seen: Seen): Subject {
  const { corridor, country } = seen.view;
  if (corridor) return corridorSubject(seen, corridor);
  if (country) return countrySubject(seen, country);
  return measureSubject(seen) ?? REGION_SUBJECT;
}

function corridorSubject(seen: Seen, corridor: Corridor): Subject {
  const named = [corridor.origin, corridor.destination];
  const [from, to] = anchorsOf(seen, named);
  // Of a corridor to the other side of the globe the region is shown, with all its names.
  return from && to && sharePicture(from, to)
    ? { kind: 'corridor', id: formatCorridor(corridor), named, places: [from, to] }
    : { ...REGION_SUBJECT, named };
}

/**
 * A country stays where it is over the years: the largest corridors of all of them say who its partners are. Of quoted
 * counts none is larger than another, and all do.
 */
function countrySubject(seen: Seen, country: CountryCode): Subject {
  const { countries } = seen.atlas;
  const near = (code: CountryCode): boolean => {
    const partner = countries.get(code);
    return partner !== undefined && isInPicture(partner);
  };
  const isOfCounts = isQuoted(seen.view.measure);
  const partners = (isOfCounts ? countedOf(seen) : largestOfAll(seen))
    .filter((c) => touches(c, country))
    .map((c) => (c.origin === country ? c.destination : c.origin))
    .filter(near);
  const shown = [country, ...new Set(partners)].slice(0, isOfCounts ? Infinity : PARTNERS + 1);
  const id = shown.join(' ');
  // Until its figures are here a country has no partners, and the region stands still.
  const places = shown.length > 1 ? anchorsOf(seen, shown) : [];
  return { kind: 'country', id, named: [country], places };
}

/** Refugees of 2022 went from Ukraine to the west: their picture is Europe's. Null where most figures are the region's own. */
function measureSubject(seen: Seen): Subject | null {
  if (seen.figures.state !== 'here') return null;
  const { countries } = seen.atlas;
  const drawable = (c: Corridor): boolean => canBeDrawn(c, countries);
  if (isQuoted(seen.view.measure)) return kindSubject(seen, countedOf(seen).filter(drawable));
  const now = seen.figures.contents.flows.filter(drawable).slice(0, LARGEST);
  const persons = (list: readonly { readonly persons: number }[]): number =>
    list.reduce((sum, c) => sum + c.persons, 0);
  const outside = now.filter((c) => !REGION.includes(c.origin) || !REGION.includes(c.destination));
  if (now.length === 0 || persons(outside) < ELSEWHERE * persons(now)) return null;
  const largest = largestOfAll(seen).filter(drawable).slice(0, LARGEST);
  return { kind: 'measure', id: seen.view.measure, named: [], places: placesOf(seen, largest) };
}

/** Poland's permits and Korea's quotas lie beside the region: one kind of counts, of whatever year, has its own picture where few lie in it. */
function kindSubject(seen: Seen, counted: readonly Corridor[]): Subject | null {
  const { kind = null } = seen.view;
  const own = counted.filter((c) => REGION.includes(c.origin) && REGION.includes(c.destination));
  if (kind === null || counted.length === 0 || own.length >= ELSEWHERE * counted.length) return null;
  return { kind: 'measure', id: `${seen.view.measure} ${kind}`, named: [], places: placesOf(seen, counted) };
}

/** The ends of corridors, without those that lie far from most. */
function placesOf(seen: Seen, corridors: readonly Corridor[]): readonly LngLat[] {
  const ends = corridors.flatMap((c) => [c.origin, c.destination]);
  const middle = medianOf(anchorsOf(seen, ends));
  return anchorsOf(seen, [...new Set(ends)]).filter((place) => degreesBetween(place, middle) < REACH);
}

/** The corridors with a count of work, of the view's kind, of any year. */
function countedOf({ work, view: { kind = null } }: Seen): readonly Corridor[] {
  return work?.state === 'here' ? work.contents.all.corridorsWith(kind) : [];
}

const largestOfAll = ({ figures }: Seen): readonly Corridor[] & readonly { readonly persons: number }[] =>
  figures.state === 'here' ? figures.contents.table.largestOfAll() : [];

const anchorsOf = ({ atlas }: Seen, codes: readonly CountryCode[]): readonly LngLat[] =>
  codes.flatMap((code) => {
    const anchor = atlas.countries.get(code)?.anchor;
    return anchor ? [anchor] : [];
  });

/** Where half of the places lie to the west and half to the south. */
function medianOf(places: readonly LngLat[]): LngLat {
  const middle = (at: 0 | 1): number => {
    const sorted = places.map((place) => place[at]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return [middle(0), middle(1)];
}

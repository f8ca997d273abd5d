import type { TypeSizes } from '../camera/home';

/** A text as it is set on the map. */
export interface Lettering {
  readonly text: string;
  /** Px of the type. */
  readonly size: number;
  readonly weight: number;
  /** Px added after each letter. */
  readonly spacing: number;
}

/** Measures how broad a text is, px. A browser asks its canvas; without one {@link estimatedBreadth} is near enough. */
export type BreadthOf = (lettering: Lettering) => number;

/** Generic rather than the system's own where the page's font is not there: that may be far broader. */
export const FONT = "'Golos Text Variable', sans-serif";

/** Ems added after each letter of a name that stands over its land. */
export const LAND_SPACING = 0.06;

/** How loudly a country is named: the picture's subject, one of the twelve states, or any other. */
export type Voice = 'subject' | 'name' | 'quiet';

/** A country's name as it is set; `land` where it has no dot. */
export function letteringOf(text: string, voice: Voice, land: boolean, type: TypeSizes): Lettering {
  const size = type[voice];
  return { text, size, weight: voice === 'quiet' ? 450 : 650, spacing: land ? LAND_SPACING * size : 0 };
}

/** How broad a text is in Golos Text, semi-bold, estimated without a browser; px. */
export const estimatedBreadth: BreadthOf = ({ text, size, spacing }) =>
  size * emsOf(text) + text.length * spacing;

const emsOf = (text: string): number =>
  text.length * 0.59 +
  (text.match(/[MWmwМЖШЩЮФмжшщюф]/g) ?? []).length * 0.23 -
  (text.match(/[Iil.,'’ іІ]/g) ?? []).length * 0.25;

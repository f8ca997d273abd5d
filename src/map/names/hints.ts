import type { LngLat } from '../plane';

/** Where a name may stand beside its dot, best first. */
export const SIDES = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type NameSide = (typeof SIDES)[number];

/**
 * Checked by hand on the opening picture: away from where a country's arcs leave, over its own land where there is room.
 * Sides not named follow in the order of {@link SIDES}.
 */
export const FIRST_SIDES: Readonly<Record<string, readonly NameSide[]>> = {
  KAZ: ['ne', 'e', 'n', 'se'],
  KGZ: ['e', 'ne', 'se', 's'],
  TJK: ['e', 'se', 's', 'sw'],
  UZB: ['w', 'sw', 's', 'nw'],
  TKM: ['s', 'sw', 'w', 'se'],
  RUS: ['n', 'ne', 'nw', 'e'],
  BLR: ['n', 'nw', 'w', 'ne'],
  UKR: ['w', 'nw', 'sw', 's'],
  MDA: ['w', 'sw', 's', 'nw'],
  ARM: ['w', 'sw', 's', 'nw'],
  AZE: ['e', 'se', 's', 'ne'],
  GEO: ['w', 'nw', 'n', 'ne'],
};

/** Whether a country may be named over its land. */
export const hasLandName = (code: string): boolean => code in LAND_NAMES;

/** Where the name of a country stands that has no dot: over its land, at the first point that is free in the picture. The
 * countries that help most to find one's way come first: a small map has room for few. */
export const LAND_NAMES: Readonly<Record<string, readonly LngLat[]>> = {
  TUR: [
    [34, 39],
    [38.5, 38.7],
  ],
  CHN: [
    [88, 40.5],
    [79.6, 39.6],
    [82.5, 44.2],
  ],
  IRN: [
    [54.5, 33],
    [51.5, 35.4],
    [59, 35],
  ],
  POL: [
    [19.5, 52.1],
    [21.8, 52.3],
  ],
  MNG: [
    [97, 47],
    [91, 48],
  ],
  AFG: [
    [65.5, 33.8],
    [66.5, 35.6],
  ],
  ROU: [[24.8, 45.9]],
  PAK: [
    [68.5, 29],
    [72.5, 34.6],
  ],
  LTU: [[23.8, 55.4]],
  LVA: [[25.3, 57]],
  IRQ: [
    [43.5, 33],
    [43.6, 35.6],
  ],
  SYR: [[38.5, 35]],
  IND: [[77, 26]],
  SAU: [[44, 25.5]],
  BGR: [[25.2, 42.7]],
  FIN: [[26.5, 63]],
  SWE: [[16, 62]],
  DEU: [[10.4, 51]],
  EGY: [[30, 27]],
  EST: [[25.8, 58.7]],
};

const LAND_ORDER = Object.keys(LAND_NAMES);
/** A country's rank among those named over their land. */
export const landOrder = (code: string): number => LAND_ORDER.indexOf(code);

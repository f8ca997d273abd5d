import type { LngLat } from '../../src/map/plane';
import type { ArcInput } from '../../src/map/arc/arcs';
import type { BreadthOf } from '../../src/map/names/lettering';
import type { CorridorInput } from '../../src/map/placing/basis';

/** The twelve capitals. */
export const CAPITALS: ReadonlyMap<string, LngLat> = new Map<string, LngLat>([
  ['KAZ', [71.43, 51.13]],
  ['KGZ', [74.59, 42.87]],
  ['TJK', [68.79, 38.56]],
  ['TKM', [58.38, 37.95]],
  ['UZB', [69.24, 41.3]],
  ['RUS', [37.62, 55.75]],
  ['BLR', [27.56, 53.9]],
  ['UKR', [30.52, 50.45]],
  ['MDA', [28.86, 47.01]],
  ['ARM', [44.51, 40.18]],
  ['AZE', [49.87, 40.41]],
  ['GEO', [44.79, 41.72]],
]);

/**
 * Registered arrivals of 2023 by the destinations' figures (CIS Stat), the largest; and how far each one's arc rises
 * over its chord where all are placed among the twelve capitals: a test of its own finds that anew.
 */
const ARRIVALS_2023 = `TJK RUS 171234 0.025,KGZ RUS 54162 0.12,UKR RUS 50929 -0.085,ARM RUS 48855 -0.07,
KAZ RUS 48465 0.14,UZB RUS 44536 0.1,AZE RUS 24340 -0.04,MDA RUS 22502 0.055,TKM RUS 13345 -0.025,
BLR RUS 12496 -0.085,RUS KAZ 11711 -0.085,RUS KGZ 11077 -0.085,UZB KAZ 6519 0.025,RUS ARM 4187 0.025,RUS MDA 1796 0.025,
UKR MDA 1277 0.07,RUS AZE 1235 -0.025,RUS UZB 1175 -0.055,TKM KAZ 1166 0.085,KGZ KAZ 1022 0.12,TJK KGZ 1020 0.085,
KAZ UZB 726 0.025,KAZ KGZ 645 -0.07,TJK KAZ 639 0.085,UZB KGZ 354 0.055,UKR KAZ 339 0.055,TJK UZB 286 0.055,
AZE KAZ 269 0.12,UZB MDA 265 -0.025,UKR AZE 160 0.085,BLR KAZ 155 -0.165,KGZ UZB 150 0.055,KAZ AZE 137 -0.085,
AZE MDA 129 -0.12,UKR ARM 125 0.07,UZB AZE 103 -0.14,TKM AZE 101 -0.085,ARM KAZ 77 0.04,BLR MDA 76 0.085,
TKM UZB 61 0.1,KAZ ARM 61 0.055,TJK MDA 60 -0.055,KAZ MDA 56 -0.055,UKR KGZ 46 0.1,ARM MDA 44 -0.14`;

const ROWS = ARRIVALS_2023.split(',').map((line) => line.trim().split(' '));

export const CORRIDORS: readonly CorridorInput[] = ROWS.map(
  ([origin = '', destination = '', persons = '']) => ({ origin, destination, persons: Number(persons) }),
);
export const RISES: ReadonlyMap<string, number> = new Map(
  ROWS.map(([origin, destination, , rise]) => [`${origin}-${destination}`, Number(rise)]),
);
export const MOST = 186_560;

export const input = (corridor: CorridorInput, more: Partial<ArcInput> = {}): ArcInput => ({
  id: `${corridor.origin}-${corridor.destination}`,
  ...corridor,
  style: 'bilateral',
  selected: false,
  hollow: false,
  moving: true,
  label: '',
  ...more,
});

/** A name is as broad as six tenths of its type a letter. */
export const sixTenths: BreadthOf = ({ text, size }) => text.length * size * 0.6;

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

/** Registered arrivals of 2023 by the destinations' figures (CIS Stat), the largest. */
const ARRIVALS_2023 = `TJK RUS 171234,KGZ RUS 54162,UKR RUS 50929,ARM RUS 48855,KAZ RUS 48465,UZB RUS 44536,
AZE RUS 24340,MDA RUS 22502,TKM RUS 13345,BLR RUS 12496,RUS KAZ 11711,RUS KGZ 11077,
UZB KAZ 6519,RUS ARM 4187,RUS MDA 1796,UKR MDA 1277,RUS AZE 1235,RUS UZB 1175,TKM KAZ 1166,
KGZ KAZ 1022,TJK KGZ 1020,KAZ UZB 726,KAZ KGZ 645,TJK KAZ 639,UZB KGZ 354,UKR KAZ 339,
TJK UZB 286,AZE KAZ 269,UZB MDA 265,UKR AZE 160,BLR KAZ 155,KGZ UZB 150,KAZ AZE 137,AZE MDA 129,
UKR ARM 125,UZB AZE 103,TKM AZE 101,ARM KAZ 77,BLR MDA 76,TKM UZB 61,KAZ ARM 61,TJK MDA 60,
KAZ MDA 56,UKR KGZ 46,ARM MDA 44`;

export const CORRIDORS: readonly CorridorInput[] = ARRIVALS_2023.split(',').map((line) => {
  const [origin = '', destination = '', persons = ''] = line.trim().split(' ');
  return { origin, destination, persons: Number(persons) };
});
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

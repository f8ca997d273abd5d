import { expect, test } from 'vitest';
import { barsPath, netPath, placeInWays } from '../../../src/components/axis/ways-paths';

const plane = { xOf: (year: number) => 10 * (year - 2000), wide: 25, gap: 1, zero: 50, scale: 1 };
const years = [
  { year: 2000, arrived: 20, left: 5, net: 15 },
  { year: 2001, arrived: 10, left: null, net: null },
  { year: 2002, arrived: 10, left: 40, net: -30 },
];

test('arrivals stand over the line of none, departures under it, and the last bar ends with the drawing', () => {
  const [first, , last] = barsPath(years, ({ arrived }) => arrived ?? 0, plane).split(/(?=M)/);
  expect(first).toBe('M0.0 50.0h9.0v-20h-9.0z');
  expect(last).toBe('M20.0 50.0h4.0v-10h-4.0z');
  expect(barsPath(years.slice(0, 1), ({ left }) => -(left ?? 0), plane)).toBe('M0.0 50.0h9.0v5h-9.0z');
});

test('the net is not joined over a year without both figures', () => {
  expect(netPath(years, plane)).toBe('M5.0 35.0M25.0 80.0');
});

test('words about a year stand where neither bars nor the net reach, and beside the chart where there is no such room', () => {
  const px = { xOf: (year: number) => 10 * (year - 1992), wide: 330, gap: 1, zero: 8, scale: 0.0001 };
  // As in Kazakhstan: hundreds of thousands left in the nineties, a tenth of that since.
  const left = (year: number) => (year < 2000 ? 350_000 : 20_000);
  const all = Array.from({ length: 33 }, (_, i) => {
    const year = 1992 + i;
    return { year, arrived: 30_000, left: left(year), net: 30_000 - left(year) };
  });
  const words = { width: 180, height: 14, day: 319, years: all, plane: px, bottom: 44 };
  expect(placeInWays(words)).toEqual({ x: 132, edge: 'bottom' });
  expect(placeInWays({ ...words, plane: { ...px, zero: 22 } })).toEqual({ x: 132, edge: 'top' });
  const crowded = all.map((year) => ({ ...year, left: 350_000 }));
  expect(placeInWays({ ...words, years: crowded })).toBeNull();
});

import { expect, test } from 'vitest';
import { barsPath, netPath } from '../../../src/components/axis/ways-paths';

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

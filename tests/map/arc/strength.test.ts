import { describe, expect, test } from 'vitest';
import { drawnOf, mostStrong, strengthsOf } from '../../../src/map/arc/strength';
import { CORRIDORS } from '../region';

const ids = (arcs: readonly { origin: string; destination: string }[]): string[] =>
  arcs.map(({ origin, destination }) => `${origin}-${destination}`);
const UZB_KAZ = { origin: 'UZB', destination: 'KAZ' };

describe('among the region’s corridors of 2023', () => {
  test('twelve are strong on a page, eight on a phone and in a lecture', () => {
    const strong = (width: number, lecture = false): number =>
      strengthsOf(CORRIDORS, mostStrong(width, lecture)).strong.length;
    expect([strong(1088), strong(660), strong(390), strong(1360, true)]).toEqual([12, 12, 8, 8]);
  });

  test('the largest are strong, the next ones up to thirty are quiet, the rest is not drawn', () => {
    const { strong, quiet } = strengthsOf(CORRIDORS, 12);
    expect(ids(strong)).toEqual(ids(CORRIDORS.slice(0, 12)));
    expect(ids(quiet)).toEqual(ids(CORRIDORS.slice(12, 30)));
    expect(ids(drawnOf(CORRIDORS, null))).toEqual(ids(CORRIDORS.slice(0, 30)));
  });

  test('of a chosen corridor both directions are strong, and at most ten that touch either end are quiet', () => {
    const { strong, quiet } = strengthsOf(CORRIDORS, 12, UZB_KAZ);
    expect(ids(strong)).toEqual(['UZB-KAZ', 'KAZ-UZB']);
    expect(quiet).toHaveLength(10);
    for (const id of ids(quiet)) expect(id).toMatch(/UZB|KAZ/);
    expect(ids(quiet)[0]).toBe('KAZ-RUS');
  });
});

test('a corridor without a figure is quiet beside those that have one', () => {
  const bare = { origin: 'RUS', destination: 'UKR', persons: null };
  const { strong, quiet } = strengthsOf([bare, ...CORRIDORS.slice(0, 5)], 12);
  expect(ids(strong)).not.toContain('RUS-UKR');
  expect(ids(quiet)).toEqual(['RUS-UKR']);
});

test('where no corridor has a figure none is larger: all carry the colour of their law', () => {
  const bare = CORRIDORS.map((c) => ({ ...c, persons: null }));
  expect(strengthsOf(bare, 12)).toEqual({ strong: bare, quiet: [] });
});

test('a route’s legs, and what a supposition would change, are strong whatever their figures', () => {
  const small = { ...CORRIDORS.at(-1)!, changed: true };
  const leg = { origin: 'TKM', destination: 'GEO', persons: null, width: 2.6 };
  const { strong } = strengthsOf([...CORRIDORS.slice(0, 20), small, leg], 12);
  expect(ids(strong)).toEqual(expect.arrayContaining([...ids([small, leg])]));
  expect(strong).toHaveLength(14);
});

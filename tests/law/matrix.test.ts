import { describe, expect, test } from 'vitest';
import { countryCode, REGION } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { Law } from '../../src/law/coverage';
import { type Cell, type Matrix, matrixOf, pairsWithoutForce, statesByForce } from '../../src/law/matrix';
import { realAtlas } from '../static-data';

const law = new Law(realAtlas());
const FIVE = REGION.slice(0, 5);
const on = day('2026-11-25');
const readmission = matrixOf(law, FIVE, { on, topic: 'readmission' });

const cell = (matrix: Matrix, row: string, column: string): Cell =>
  matrix.flat().find((c): c is Cell => c?.row === row && c.column === column)!;

describe('readmission among the five states of Central Asia on 25 November 2026', () => {
  test('was found in force for Kazakhstan with Kyrgyzstan and with Tajikistan, and for no other pair', () => {
    expect(cell(readmission, 'KAZ', 'KGZ')).toMatchObject({ coverage: { class: 'bilateral' }, count: 1 });
    expect(cell(readmission, 'KAZ', 'TJK')).toMatchObject({ coverage: { class: 'bilateral' }, count: 1 });
    expect(pairsWithoutForce(readmission).map((pair) => pair.join('–'))).toEqual([
      'KAZ–TKM',
      'KAZ–UZB',
      'KGZ–TJK',
      'KGZ–TKM',
      'KGZ–UZB',
      'TJK–TKM',
      'TJK–UZB',
      'TKM–UZB',
    ]);
  });

  test('was signed by Kazakhstan and Uzbekistan in 2012, and its entry was not found', () => {
    const { coverage, count, states } = cell(readmission, 'KAZ', 'UZB');
    expect({ class: coverage.class, count, states }).toEqual({
      class: 'signed',
      count: 1,
      states: { 'not-established': 1 },
    });
  });
});

describe('a matrix', () => {
  const all = matrixOf(law, REGION, { on, topic: null });

  test('tells of bilaterals above its diagonal and of regional instruments below it', () => {
    expect(cell(all, 'KAZ', 'UZB').half).toBe('bilateral');
    expect(cell(all, 'UZB', 'KAZ').half).toBe('regional');
    expect(cell(all, 'RUS', 'BLR').coverage.class).toBe('bilateral');
    expect(cell(all, 'BLR', 'RUS').coverage.class).toBe('regional');
    expect(all.map((row, i) => row[i])).toEqual(REGION.map(() => null));
  });

  test('counts the instruments that give a cell its class', () => {
    const { count, states } = cell(all, 'KAZ', 'UZB');
    expect(states['in-force']).toBe(count);
  });

  test('names what is in force first, and what has ended last', () => {
    const states = statesByForce({ ended: 1, 'not-established': 4, operating: 2, 'in-force': 1 });
    expect(states.map(([state]) => state)).toEqual(['in-force', 'operating', 'not-established', 'ended']);
  });

  test('counts an agreement of one direction for its pair', () => {
    const labour = matrixOf(law, [countryCode('JPN'), countryCode('UZB')], { on, topic: null });
    expect(cell(labour, 'JPN', 'UZB').coverage.class).toBe('arrangement');
  });

  test('agrees with both halves of a corridor’s coverage: its class is the stronger of the two', () => {
    for (const row of REGION)
      for (const column of REGION.slice(REGION.indexOf(row) + 1)) {
        const halves = [cell(all, row, column), cell(all, column, row)].map((c) => c.coverage.class);
        const ways = [law.coverage({ origin: row, destination: column }, on).class];
        ways.push(law.coverage({ origin: column, destination: row }, on).class);
        expect(
          ways.every((way) => halves.includes(way)),
          `${row}–${column}`,
        ).toBe(true);
      }
  });

  test('can suppose that Moldova is not bound by the Bishkek agreement', () => {
    const supposed = { country: countryCode('MDA'), instrument: 'cis-1992-visa-free-bishkek' };
    const travel = matrixOf(law, REGION, { on, topic: 'mutual-travel', supposed });
    expect(cell(travel, 'MDA', 'KGZ').coverage.class).toBe('ended');
    expect(cell(travel, 'TJK', 'KGZ').coverage.class).toBe('regional');
  });
});

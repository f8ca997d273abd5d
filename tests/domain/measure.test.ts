import { describe, expect, test } from 'vitest';
import {
  groupOf,
  MEASURE,
  MEASURE_FILES,
  MEASURES,
  QUOTED_MEASURE,
  TABLED_MEASURES,
  wayOf,
} from '../../src/domain/measure';
import { decodeWork } from '../../src/domain/work';
import { examplesOf, wholeFigure } from '../../src/map/arc/width';
import { FlowTable } from '../../src/people/flows';
import { corridor } from '../law/corridors';
import { built, realAtlas } from '../static-data';

const { observations, sources } = realAtlas();

describe.each(TABLED_MEASURES)('the record of %s', (measure) => {
  const record = MEASURE[measure];
  const figures = observations[measure] ?? [];
  const table = new FlowTable(measure, figures);

  test('spans the first and the last period of its table', () => {
    expect(record.span).toEqual([table.periods[0]?.start, table.periods.at(-1)?.end]);
  });

  test('names the source that each of its figures names, and the atlas has it', () => {
    expect(new Set(figures.map(({ source }) => source))).toEqual(new Set([record.source]));
    expect(sources.has(record.source)).toBe(true);
  });

  test('a stock is of one day, a flow of a period', () => {
    const ofOneDay = figures.map(({ start, end }) => start === end);
    expect(new Set(ofOneDay)).toEqual(new Set([record.kind === 'stock']));
  });

  test('nobody counts what a model gives; all else is counted at an end of the corridor', () => {
    const isAtEnd = figures.map((o) => o.reporter === o.origin || o.reporter === o.destination);
    expect(new Set(isAtEnd)).toEqual(new Set([record.countedBy !== 'model']));
    const byOrigin = figures.some((o) => o.reporter === o.origin);
    expect(byOrigin).toBe(record.countedBy === 'either end');
  });

  test('has a range where methods are compared, and what stands in or beside where it says so', () => {
    expect(figures.some(({ beside }) => beside?.range)).toBe(record.hasRange);
    expect(figures.some(({ beside }) => beside?.asylum !== undefined)).toBe(record.asylum !== null);
    expect(figures.some(({ applications }) => applications)).toBe(record.standIn === 'applications');
  });

  test('shows the scale of widths by figures that its arcs have', () => {
    const [smaller = 0, larger = 0] = examplesOf(wholeFigure(table.largest()));
    expect(smaller).toBeGreaterThanOrEqual(1);
    expect(table.largestOfAll().some(({ persons }) => persons <= smaller)).toBe(true);
    expect(larger).toBeLessThanOrEqual(table.largest());
  });
});

describe('the measures', () => {
  test('have no table of the counts of work: their record spans the first day and the last that any count means', () => {
    const counts = decodeWork(built('work'));
    expect(observations).not.toHaveProperty(QUOTED_MEASURE);
    expect(MEASURE[QUOTED_MEASURE].span).toEqual([
      counts.map(({ start }) => start).sort()[0],
      counts
        .map(({ end }) => end)
        .sort()
        .at(-1),
    ]);
    expect(sources.has(MEASURE[QUOTED_MEASURE].source)).toBe(true);
  });

  test('are listed as people who moved, people present, money and counts of work', () => {
    expect(MEASURES.filter((m) => groupOf(m) === 'stock')).toEqual(['residents', 'refugees']);
    expect(MEASURES.filter((m) => groupOf(m) === 'money')).toEqual(['remittances']);
    expect(MEASURES.filter((m) => groupOf(m) === 'quoted')).toEqual([QUOTED_MEASURE]);
  });

  test('money runs against the corridor of people: from where migrants live to where they come from', () => {
    expect(wayOf('remittances', corridor('TJK-RUS'))).toEqual(corridor('RUS-TJK'));
    expect(wayOf('registered', corridor('TJK-RUS'))).toEqual(corridor('TJK-RUS'));
  });

  test('come in five files beside the opening: UNHCR’s two share one', () =>
    expect(MEASURE_FILES).toEqual(['estimated', 'residents', 'refugees', 'remittances', 'work']));
});

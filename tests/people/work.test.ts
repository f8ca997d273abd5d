import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day';
import { decodeWork, type WorkCount } from '../../src/domain/work';
import { FlowTable } from '../../src/people/flows';
import { seriesIn, Work, WORK_SPAN_YEARS } from '../../src/people/work';
import { corridor } from '../law/corridors';
import { built, realAtlas } from '../static-data';
import { sitting } from '../state/sitting';

const all = decodeWork(built('work'));
const work = new Work(all);
const idsOf = (counts: readonly Pick<WorkCount, 'id'>[]): string[] => counts.map(({ id }) => id);
const nearOf = (id: string, on: string, kind: Parameters<Work['near']>[2] = null) =>
  work.near(corridor(id), day(on), kind);

describe('the counts that stand for a day', () => {
  test('are all of its year: of the entries from Uzbekistan into Russia in 2022 two pages quote one count', () => {
    const near = nearOf('UZB-RUS', '2022-06-30', 'crossings');
    expect(near?.year).toBe(2022);
    expect(near?.figures.map(({ count, also }) => [count.id, idsOf(also)])).toEqual([['L026', ['L053']]]);
  });

  test('are of every kind unless one is chosen, and none stands before another by its size', () => {
    const near = nearOf('TJK-RUS', '2021-12-31');
    expect(near?.figures.map(({ count }) => count.kind)).toEqual(
      expect.arrayContaining(['documents', 'registrations']),
    );
  });

  test('are of one series the one that is nearest: two numbers of people insured in Poland in 2024 are one count on a day', () => {
    const idsOn = (on: string): string[] =>
      (nearOf('UKR-POL', on)?.figures ?? []).map(({ count }) => count.id);
    expect(idsOn('2024-12-31')).toEqual(['L464']);
    expect(idsOn('2024-04-01')).toEqual(['L460']);
  });

  test('are of the nearest year where the day’s has none, the earlier one where two are as near', () => {
    expect(nearOf('KGZ-GBR', '2023-12-31')?.year).toBe(2022);
    expect(nearOf('KGZ-GBR', '2024-06-30')?.year).toBe(2025);
  });

  test(`are none where the nearest is more than ${WORK_SPAN_YEARS} years away`, () => {
    expect(nearOf('UZB-RUS', '2022-06-30', 'documents')?.year).toBe(2021);
    expect(nearOf('KGZ-GBR', '2018-12-31')).toBeNull();
    expect(nearOf('RUS-UZB', '2022-06-30')).toBeNull();
  });

  test('are in no order of size: corridors stand in the order of their codes', () => {
    const near = work.allNear(day('2022-12-31'), null).map(({ origin, destination }) => origin + destination);
    expect(near).toEqual(near.toSorted());
    expect(near.length).toBeGreaterThan(20);
  });

  test('are of work: registrations for all purposes are context, and stand for no day', () => {
    expect(idsOf(work.contextOf(corridor('UZB-RUS')))).toContain('L134');
    expect(idsOf(work.of(corridor('UZB-RUS')))).not.toContain('L134');
  });
});

describe('the rows of a corridor', () => {
  test('are one a measure, kind and authority, and a count of all countries is in none', () => {
    const rows = seriesIn(work.of(corridor('KGZ-RUS')));
    const keys = rows.map(({ measure, kind, authority }) => [measure, kind, authority].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.flatMap(({ counts }) => idsOf(counts)).sort()).toEqual(
      idsOf(work.of(corridor('KGZ-RUS'))).sort(),
    );
  });

  test('are joined by a line only for people insured in Poland and people under Kazakhstan’s employers’ permits', () => {
    const joined = [
      ...new Set(all.flatMap((c) => (c.origin && c.destination ? [`${c.origin}-${c.destination}`] : []))),
    ]
      .flatMap((id) => seriesIn(work.of(corridor(id))))
      .filter(({ joins }) => joins);
    expect(new Set(joined.map(({ measure, kind }) => `${measure} ${kind}`))).toEqual(
      new Set(['pl_zus_insured people-at-date', 'kz_foreign_workers_employer_permits people-at-date']),
    );
  });
});

describe('two counts of work', () => {
  test('are never added: a quantity is no number to any operator', () => {
    const [first, second] = all.map(({ quantity }) => quantity) as unknown as [number, number];
    for (const attempt of [
      () => first + second,
      () => first - second,
      () => Math.max(first, second),
      () => [first, second].sort((a, b) => a - b),
      () => [first, second].reduce((sum, n) => sum + n, 0),
      () => first > second,
      () => -first,
      () => `${first}`,
    ])
      expect(attempt).toThrow(TypeError);
  });

  test('are in no table that adds, ranks or draws by width: the one of their measure is empty in every view', async () => {
    for (const view of [{}, { corridor: corridor('UZB-RUS') }, { country: corridor('UZB-RUS').origin }]) {
      const { session } = sitting({ measure: 'work', day: day('2022-06-30'), ...view });
      await session.library.want('work');
      const table = session.figures.state === 'here' ? session.figures.contents.table : null;
      expect(table).toBeInstanceOf(FlowTable);
      expect(table?.periods).toEqual([]);
      expect(table?.largestOfAll()).toEqual([]);
    }
    expect(realAtlas().observations).not.toHaveProperty('work');
  });
});

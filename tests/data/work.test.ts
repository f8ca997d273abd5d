import { describe, expect, test } from 'vitest';
import { workBreakProblems, workProblems } from '../../data/check/work';
import { readTable, type Row } from '../../data/table';
import { decodeWork, isOfCorridor, isOfWork } from '../../src/domain/work';
import { WORK_KINDS } from '../../src/domain/work-kind';
import { Work } from '../../src/people/work';
import { corridor } from '../law/corridors';
import { built, realAtlas } from '../static-data';
import { published } from './built';
import { readCsv } from './cells';

const rows = readTable('work.csv');
const authorities = readTable('work-authorities.csv');
const { countries, workCounts } = realAtlas();
const counts = decodeWork(built('work'));
const codes = new Set<string>(countries.keys());

const one = (id: string): Row => {
  const found = rows.find((row) => row.cells.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const problemsOf = (change: Readonly<Record<string, string>>): string[] =>
  workProblems([{ ...one('L002'), cells: { ...one('L002').cells, ...change } }], authorities, codes).map(
    ({ value }) => value,
  );

describe('the official figures of work', () => {
  test('are 570, each with an authority, a page and the day the page was published', () => {
    expect(rows).toHaveLength(570);
    expect(workProblems(rows, authorities, codes)).toEqual([]);
  });

  test.each([
    'L026 UZB-RUS crossings 2022 1450000 rus-border-service',
    'L161 TJK-all people-in-period 2021-01/2021-10 331353 tjk-labour',
    'L082 TJK-RUS registrations 2021-01/2021-10 1597481 rus-interior',
    'L288 UZB-KAZ documents 2016 1564 kaz-labour',
    'L298 UZB-KAZ people-at-date 2020-01-01 781 kaz-labour',
    'L464 UKR-POL people-at-date 2024-12-31 787500 pol-zus',
    'L264 KGZ-GBR documents 2022 4341 gbr-home-office',
    'L272 UZB-KOR people-in-period 2024 3080 uzb-migration-agency',
  ])('have this row: %s', (row) => {
    const [id = '', ends = '', kind, period, value, authority_id] = row.split(' ');
    const [origin, destination] = ends.split('-').map((end) => (end === 'all' ? '' : end));
    expect(one(id).cells).toMatchObject({ origin, destination, kind, period, value, authority_id });
  });

  test('are published as they stand in the table, row by row', () => {
    const { columns, rows: shown } = readCsv(published()['observations-work.csv'] ?? '');
    const kept = rows.map(({ cells }) => Object.fromEntries(columns.map((name) => [name, cells[name]])));
    expect(shown.map((cells) => ({ ...cells }))).toEqual(kept);
  });

  test.each([
    [{ origin: 'UZK' }, 'UZK'],
    [{ kind: 'people' }, 'people'],
    [{ measure: 'patents' }, 'patents'],
    [{ measure: 'eps_quota' }, 'eps_quota'],
    [{ period: '2021-13' }, '2021-13'],
    [{ period: '2021-10/2021-01' }, '2021-10/2021-01'],
    [{ value: '1.5' }, '1.5'],
    [{ value: '' }, ''],
    [{ unit: '' }, ''],
    [{ precision: 'about' }, 'about'],
    [{ authority_id: 'mvd' }, 'mvd'],
    [{ url: 'javascript:alert(1)' }, 'javascript:alert(1)'],
    [{ doubt: 'perhaps' }, 'perhaps'],
    [{ destination: 'UZB' }, 'UZB'],
  ])('a row with %j is reported', (change, value) => expect(problemsOf(change)).toContain(value));

  test('whose page names no authority, states no period, or does not agree with another are marked', () => {
    const doubtsOf = (id: string): string => one(id).cells.doubt ?? '';
    expect(doubtsOf('L033')).toBe('authority-not-named;another-count');
    expect(doubtsOf('L053')).toBe('authority-not-named');
    expect(doubtsOf('L068')).toBe('period-unclear');
    expect(doubtsOf('L241')).toBe('another-count');
    expect(doubtsOf('L160')).toBe('disagreement');
    expect(doubtsOf('L002')).toBe('');
  });
});

describe('the breaks of counts of work', () => {
  const breaks = readTable('work-breaks.csv');

  test('rest on a row whose page says so', () => {
    expect(breaks.length).toBeGreaterThan(2);
    expect(workBreakProblems(breaks, rows, codes)).toEqual([]);
  });

  test.each([
    [{ measure: 'permits' }, 'permits'],
    [{ origin: 'UKA' }, 'UKA'],
    [{ from: '2022-13' }, '2022-13'],
    [{ kk: '' }, ''],
    [{ source: 'L999' }, 'L999'],
  ])('one with %j is reported', (change, value) => {
    const [first] = breaks;
    const wrong = [{ ...first!, cells: { ...first!.cells, ...change } }];
    expect(workBreakProblems(wrong, rows, codes).map((problem) => problem.value)).toContain(value);
  });
});

describe('the counts that a page fetches', () => {
  test('are the rows that count something between places: no share, change or quota', () => {
    const shown = rows.filter(({ cells }) => cells.kind !== 'none' && cells.destination !== 'OTH');
    expect(counts.map(({ id }) => id)).toEqual(shown.map(({ cells }) => cells.id));
    expect(new Set(counts.map(({ kind }) => kind))).toEqual(new Set(WORK_KINDS));
  });

  test('are numbered in the first table, corridor by corridor, so that a caveat can lead to them', () => {
    const work = new Work(counts);
    const ids = counts
      .filter(isOfCorridor)
      .filter(isOfWork)
      .map(({ origin, destination }) => `${origin}-${destination}`);
    expect([...workCounts.keys()].sort()).toEqual([...new Set(ids)].sort());
    for (const [id, n] of workCounts) expect(work.figures(corridor(id)), id).toHaveLength(n);
    // Two pages quote one count of the entries of 2022.
    expect(ids.filter((id) => id === 'UZB-RUS')).toHaveLength(24);
    expect(workCounts.get('UZB-RUS')).toBe(23);
  });
});

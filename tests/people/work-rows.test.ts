import { describe, expect, test } from 'vitest';
import { decodeWork, decodeWorkGaps } from '../../src/domain/work';
import { WORK_KINDS } from '../../src/domain/work-kind';
import { Work } from '../../src/people/work';
import { gapsOfCorridor, missingOf } from '../../src/people/work-gaps';
import { groupsOf, rowsOf } from '../../src/people/work-rows';
import { built } from '../static-data';
import { corridor } from '../law/corridors';

const file = built('work');
const work = new Work(decodeWork(file), decodeWorkGaps(file));

const rowsOfCorridor = (along: string) => rowsOf(work.of(corridor(along)));
const groupsOfCorridor = (along: string) => {
  const { origin } = corridor(along);
  return groupsOf([...rowsOfCorridor(along), ...rowsOf(work.ofAll(origin, 'origin'))]);
};
const idsIn = (groups: ReturnType<typeof groupsOf>): string[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap(({ figures }) =>
      figures.flatMap(({ count, also }) => [count.id, ...also.map(({ id }) => id)]),
    ),
  );

describe('the rows of a corridor', () => {
  test('hold what one authority counted by one measure, in the order of the periods', () => {
    for (const { measure, kind, authority, figures } of rowsOf(work.counts)) {
      for (const { count } of figures) {
        expect([count.measure, count.kind, count.authority.id]).toEqual([measure, kind, authority.id]);
      }
      const ends = figures.map(({ count }) => count.end);
      expect(ends).toEqual(ends.toSorted());
    }
  });

  test.each(['UZB-RUS', 'TJK-RUS', 'KGZ-RUS', 'UZB-KAZ', 'UKR-POL', 'KGZ-GBR', 'UZB-KOR'])(
    'of %s hold each of its counts once',
    (along) => {
      const { origin } = corridor(along);
      const expected = [...work.of(corridor(along)), ...work.ofAll(origin, 'origin')].map(({ id }) => id);
      expect(idsIn(groupsOfCorridor(along)).sort()).toEqual(expected.sort());
    },
  );

  test('put a page that quotes the same count beside it: Uzbekistan’s entries to Russia in 2022 are one figure', () => {
    const entries = rowsOfCorridor('UZB-RUS').filter(({ measure }) => measure === 'border_entries_for_work');
    expect(entries).toHaveLength(1);
    const [of2022] = entries[0]!.figures.filter(({ count }) => count.period === '2022');
    expect(of2022?.also.map(({ id }) => id)).toEqual(['L053']);
  });

  test('break where the kind changes: Kazakhstan’s permits of 2016 are documents, people at a date later', () => {
    const permits = rowsOfCorridor('UZB-KAZ').filter(
      ({ measure }) => measure === 'kz_foreign_workers_employer_permits',
    );
    expect(permits.map(({ kind, joins }) => [kind, joins])).toEqual([
      ['documents', false],
      ['people-at-date', true],
    ]);
  });

  test('are joined only where Poland’s insured persons or Kazakhstan’s employers’ permits are counted', () => {
    const joined = new Set(rowsOf(work.counts).flatMap(({ joins, measure }) => (joins ? [measure] : [])));
    expect([...joined].sort()).toEqual(['kz_foreign_workers_employer_permits', 'pl_zus_insured']);
  });
});

describe('rows that a reader may take for the same', () => {
  test('stand next to each other: Tajik exit cards and Russian registrations of January–October 2021', () => {
    const group = groupsOfCorridor('TJK-RUS').find(({ conflicts }) => conflicts.length > 0);
    expect(group?.rows.slice(0, 2).map(({ measure }) => measure)).toEqual([
      'migration_registrations_work',
      'labour_migrants_departed',
    ]);
    const [first] = group!.conflicts;
    expect(first?.of).toBe('things');
    expect(first?.figures.map(({ count }) => [count.id, count.period])).toEqual([
      ['L082', '2021-01/2021-10'],
      ['L161', '2021-01/2021-10'],
    ]);
  });

  test('disagree only where a page or the table says so', () => {
    const conflicts = groupsOf(rowsOf(work.counts)).flatMap((group) => group.conflicts);
    for (const { of, figures, rows } of conflicts.filter((one) => one.of === 'figures')) {
      expect(of).toBe('figures');
      expect(figures.some(({ count }) => count.doubts.includes('disagreement'))).toBe(true);
      expect(rows[0].measure).toBe(rows[1].measure);
    }
  });

  test('are all of one group, and each row is in one group', () => {
    const groups = groupsOf(rowsOf(work.counts));
    const keys = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(keys).toHaveLength(new Set(keys).size);
    for (const { rows, conflicts } of groups)
      for (const conflict of conflicts) for (const row of conflict.rows) expect(rows).toContain(row);
  });
});

describe('what is missing', () => {
  test('of a kind are the years from 2015 to 2025 in which no count of it lies', () => {
    const counts = work.of(corridor('UZB-RUS'));
    const crossings = missingOf(counts).find(({ kind }) => kind === 'crossings');
    expect(crossings?.years).toEqual([
      [2015, 2017],
      [2020, 2021],
      [2024, 2024],
    ]);
  });

  test('is never a kind of which the corridor has no count at all', () => {
    const kinds = new Set(work.of(corridor('KGZ-GBR')).map(({ kind }) => kind));
    const missing = missingOf(work.of(corridor('KGZ-GBR'))).map(({ kind }) => kind);
    expect(missing.every((kind) => kinds.has(kind))).toBe(true);
    expect(WORK_KINDS.some((kind) => !kinds.has(kind))).toBe(true);
  });

  test('names the page where it says that a publication stopped: entries by purpose after 2024', () => {
    const stopped = gapsOfCorridor(work.gaps, corridor('UZB-RUS')).filter(({ row }) => row !== null);
    expect(stopped.map(({ measure, years, row }) => [measure, years, row])).toEqual([
      ['border_entries_for_work', [[2025, 2025]], 'L073'],
    ]);
  });

  test('of patents does not concern citizens who need none', () => {
    const of = (along: string) => gapsOfCorridor(work.gaps, corridor(along)).map(({ measure }) => measure);
    expect(of('TJK-RUS')).toContain('patents_issued');
    expect(of('KGZ-RUS')).not.toContain('patents_issued');
  });
});

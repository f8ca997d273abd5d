import { describe, expect, test } from 'vitest';
import { indicatorProblems } from '../../data/check/indicators';
import { readTable, type Row } from '../../data/table';
import { decodeIndicators, type IndicatorFigure, INDICATORS } from '../../src/domain/indicator';
import { built, realAtlas } from '../static-data';
import { published } from './built';
import { readCsv } from './cells';

const tables = {
  indicators: readTable('indicators.csv'),
  'indicator-authorities': readTable('indicator-authorities.csv'),
  'indicator-words-kk': readTable('indicator-words-kk.csv'),
};
const codes = new Set<string>(realAtlas().countries.keys());
const figures = decodeIndicators(built('indicators'));

const one = (id: string): IndicatorFigure => {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

type Cells = Readonly<Record<string, string>>;
const changed = (rows: readonly Row[], at: number, cells: Cells): Row[] =>
  rows.map((row, i) => (i === at ? { ...row, cells: { ...row.cells, ...cells } } : row));
const problemsOf = (more: Partial<typeof tables>): string[] =>
  indicatorProblems({ ...tables, ...more }, codes).map(({ file, value, why }) => `${file} ${value} ${why}`);

describe('the official figures on irregular migration', () => {
  test('are 81, of every indicator in the list, without a problem', () => {
    expect(figures).toHaveLength(81);
    expect(problemsOf({})).toEqual([]);
    expect(new Set(figures.map(({ indicator }) => indicator))).toEqual(new Set(INDICATORS));
  });

  test('that disagree are neighbours: three totals of expulsions from Kazakhstan in 2025', () => {
    const note = figures.filter((figure) => figure.note?.en.startsWith("Kazakhstan's 2025 totals disagree"));
    expect(note.map(({ value, authority }) => `${authority.id} ${value}`)).toEqual([
      'kaz-interior 10138',
      'kaz-interior 10630',
      'kaz-border-service 4245',
    ]);
  });

  test('say where the page does not show the end of a period, and name no authority where it names none', () => {
    expect(figures.filter(({ to }) => to === null).map(({ id }) => id)).toEqual([
      'kaz-stay-violations-2025',
      'kaz-employers-2025',
    ]);
    expect(one('kaz-irregular-est-2006').authority.id).toBe('unnamed');
  });

  test('keep the three counts of removals from Russia apart: courts, police, and all forced departures', () => {
    expect(one('rus-fssp-2024')).toMatchObject({ indicator: 'expulsion', value: 80000, qualifier: 'over' });
    expect(one('rus-deported-2020')).toMatchObject({ indicator: 'deportation', value: 4691 });
    expect(one('rus-mvd-removals-2024')).toMatchObject({ indicator: 'forced-departure', value: 157000 });
  });

  test('of the Union’s agency are of no country, and the page’s words address a reader', () => {
    expect(one('eu-eastern-2021')).toMatchObject({ country: 'EU', note: { en: 'Eastern land border.' } });
    const words = figures.flatMap(({ unit, note }) => [unit, note]);
    expect(JSON.stringify(words)).not.toMatch(/do not chain|не выстраивать|EUU|нелегальн|заңсыз/);
  });

  test('are told in three languages', () => {
    for (const { id, unit, note, authority } of figures)
      for (const words of [unit, authority.name, ...(note ? [note] : [])])
        expect(
          Object.values(words).filter((text) => text.trim() === ''),
          id,
        ).toEqual([]);
    for (const { id, note } of figures.filter((figure) => figure.note !== null))
      expect(note!.kk, id).not.toBe(note!.ru);
  });

  test('do not part a number from its noun in Russian and Kazakh', () => {
    const words = figures.flatMap(({ unit, note }) => [unit, ...(note ? [note] : [])]);
    expect(words.flatMap(({ ru, kk }) => [ru, kk]).filter((text) => /\d [\d\p{L}]/u.test(text))).toEqual([]);
  });

  test('are published row by row, with the number as the page has it', () => {
    const { rows } = readCsv(published()['indicators.csv'] ?? '');
    expect(rows.map(({ id, value }) => [id, value])).toEqual(
      tables.indicators.map(({ cells }) => [cells.id, cells.value]),
    );
    expect(rows.find(({ id }) => id === 'kaz-employers-2025')).toMatchObject({
      ...{ country: 'KAZ', nationality: '', indicator: 'illegal-employment', value: '2000' },
      ...{ qualifier: 'over', unit: 'employers fined', period_start: '2025-01-01', period_end: '' },
      ...{ authority: 'Interior Ministry of Kazakhstan', publisher: 'Orda.kz' },
    });
  });

  test.each([
    [{ country: 'EUU' }, 'EUU (country) is not in countries.csv'],
    [{ nationality: 'XYZ' }, 'XYZ (nationality) is not in countries.csv'],
    [{ indicator: 'arrests' }, 'arrests (indicator) is not in the indicators of irregular migration'],
    [{ qualifier: 'nearly' }, 'nearly (qualifier) is not in the qualifiers'],
    [{ value: '10.5' }, '10.5 (value) is not a whole number, 0 or more'],
    [{ from: '' }, ' (from) is not a possible year, month or day'],
    [{ to: '2025-13' }, '2025-13 (to) is not a possible year, month or day'],
    [{ to: '2024-12' }, '2024-12 (to) is before from'],
    [{ url: 'javascript:alert(1)' }, 'javascript:alert(1) (url) is not the address of a page'],
    [{ publisher: '' }, ' (publisher) is empty'],
    [{ note_ru: '' }, 'is not in both languages'],
    [{ authority: 'mvd' }, 'mvd (authority) is not in indicator-authorities.csv'],
    [{ unit_en: 'people' }, 'people (unit_en) is not in indicator-words-kk.csv'],
    [{ id: 'kaz-expelled-2025-08' }, 'kaz-expelled-2025-08 stands already in row 3'],
  ])('a row with %j is reported', (cells, told) => {
    const at = 'id' in cells ? 2 : 0;
    const problems = problemsOf({ indicators: changed(tables.indicators, at, cells) });
    expect(problems.filter((problem) => problem.includes(told))).toHaveLength(1);
  });

  test('an authority that counts nothing, and words of no figure, are reported', () => {
    const authorities = changed(tables['indicator-authorities'], 1, { id: 'kaz-police' });
    expect(problemsOf({ 'indicator-authorities': authorities })).toContain(
      'indicator-authorities.csv kaz-police (id) counts nothing in indicators.csv',
    );
    const words = changed(tables['indicator-words-kk'], 1, { en: 'employers' });
    expect(problemsOf({ 'indicator-words-kk': words })).toContain(
      'indicator-words-kk.csv employers (en) are the words of no figure',
    );
  });
});

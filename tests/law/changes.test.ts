import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day';
import { type ChangeSpan, changesBetween, tally } from '../../src/law/changes';
import { lawfulCorridors, REGION_CORRIDORS } from '../../src/people/corridors';
import { Law } from '../../src/law/coverage';
import { realAtlas } from '../static-data';

const atlas = realAtlas();
const law = new Law(atlas);
const corridors = lawfulCorridors(atlas);
const between = (after: string, until: string, more: Partial<ChangeSpan> = {}) =>
  changesBetween(law, corridors, { after: day(after), until: day(until), ...more }, null);
const linesOf = (after: string, until: string) =>
  between(after, until).map((c) => `${c.date} ${c.kind} ${c.instrument.id} ${c.countries.join('+')}`);

describe('what changed between two days', () => {
  test('counts the last day and not the first', () => {
    expect(linesOf('2020-05-21', '2020-05-22')).toEqual([
      '2020-05-22 entry kaz-uzb-2019-irregular-migration KAZ+UZB',
    ]);
    expect(linesOf('2020-05-22', '2020-05-31')).toEqual([]);
  });

  test('names who acceded, and not those who were there before', () => {
    expect(linesOf('2014-12-31', '2015-01-01')).toContain('2015-01-01 entry eaeu-2014-treaty KAZ+RUS+BLR');
    expect(linesOf('2015-01-01', '2015-01-02')).toContain('2015-01-02 entry eaeu-2014-treaty ARM');
    expect(linesOf('2015-08-11', '2015-08-12')).toEqual(['2015-08-12 entry eaeu-2014-treaty KGZ']);
    expect(linesOf('1997-07-31', '1997-08-01')).toEqual(['1997-08-01 entry cis-1992-visa-free-bishkek GEO']);
  });

  test('names who left: Russia the pension agreement on 1 January 2023', () => {
    expect(linesOf('2022-12-31', '2023-01-01')).toEqual([
      '2023-01-01 entry mda-grc-2021-social-security MDA+GRC',
      '2023-01-01 end cis-1992-pensions RUS',
    ]);
  });

  test('names all where a treaty ends for all: that of the Single Economic Space on 1 January 2015', () => {
    expect(linesOf('2014-12-31', '2015-01-01')).toContain(
      '2015-01-01 end ces-2010-migrant-workers-status KAZ+RUS+BLR',
    );
  });

  test('knows an entry as precisely as its source, and counts it once, when it is certain', () => {
    expect(linesOf('2024-03-31', '2024-04-29')).toEqual([
      '2024-04-15 signature kaz-arm-migration-cooperation KAZ+ARM',
    ]);
    expect(linesOf('2024-04-29', '2024-04-30')).toEqual([
      '2024-04 entry kaz-uzb-2022-mutual-travel-protocol KAZ+UZB',
    ]);
  });

  test('is both a signature and an entry where an agreement entered into force on signing', () => {
    expect(linesOf('2023-12-18', '2023-12-19')).toEqual([
      '2023-12-19 entry geo-deu-2023-migration-mobility GEO+DEU',
      '2023-12-19 signature geo-deu-2023-migration-mobility GEO+DEU',
    ]);
  });

  test('since 1 January 2020: 23 entries into force, 7 ends, 53 signatures and a suspension were found', () => {
    expect(tally(between('2019-12-31', '2026-11-25'))).toEqual({
      entry: 23,
      end: 7,
      signature: 53,
      provisional: 0,
      suspension: 1,
      other: 0,
    });
  });

  test('leaves wider frameworks out unless asked for', () => {
    const isWider = (span: Partial<ChangeSpan>) =>
      between('2003-01-01', '2004-12-31', span).some((c) => c.instrument.id === 'un-2000-smuggling');
    expect(isWider({})).toBe(false);
    expect(isWider({ wider: true })).toBe(true);
  });

  test('can be narrowed to a topic and to corridors', () => {
    const span = { after: day('2019-12-31'), until: day('2026-11-25') };
    const pensions = changesBetween(law, corridors, span, 'social-security');
    expect(pensions.map((c) => c.instrument.id)).toContain('eaeu-2019-pensions');
    expect(pensions.every((c) => c.instrument.topics.includes('social-security'))).toBe(true);
    const region = changesBetween(law, REGION_CORRIDORS, span, null);
    expect(tally(region).entry).toBe(9);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../data/build/editions';
import type { Revision } from '../../data/check/changes';
import { editionProblems } from '../../data/check/editions';
import { EDITION } from '../../data/publish/edition';
import { decodeEditions } from '../../src/domain/edition';
import { built } from '../static-data';

const { editions } = decodeEditions(built('editions'));
const listed = editions.map(({ version, day }) => [version, day]);

test('the documentation lists the same editions and days, newest first', () => {
  const rows = readFileSync('docs/data.md', 'utf8').matchAll(/^\| (\d+\.\d+\.\d+) +\| (\d{4}-\d\d-\d\d)/gm);
  expect([...rows].map(([, version, day]) => [version, day])).toEqual(listed.toReversed());
});

describe('a list of editions is refused', () => {
  const why = (list: typeof editions, published: { version: string; created: string } = EDITION): string[] =>
    editionProblems(list, [], published).map((problem) => problem.why);

  test('not as it is', () => expect(why(editions)).toEqual([]));

  test('where a later edition comes first', () =>
    expect(why([editions[1]!, editions[0]!, ...editions.slice(2)])).toContain(
      `does not come after ${editions[1]!.version}: the oldest edition is first`,
    ));

  test('where the published one is not its last, or of another day', () => {
    const missing = 'is published by data/publish/edition.ts and is not the last here';
    expect(why(editions.slice(0, -1))).toEqual([missing]);
    expect(why(editions, { ...EDITION, created: '2026-11-30T00:00:00Z' })).toEqual([missing]);
  });

  test('where a change is of an edition that is not listed', () => {
    const revision = {
      instrument: 'a',
      field: 'id',
      before: null,
      after: 'a',
      source: null,
      edition: '1.0.9',
    };
    expect(editionProblems(editions, [revision], EDITION).map(({ row, why }) => [row, why])).toEqual([
      ['1.0.9', 'has changes in changes.json and is not listed here'],
    ]);
  });
});

describe('what an edition changed in an instrument', () => {
  const toldOf = (revision: Partial<Revision>) =>
    changesOf({
      ...{ instrument: 'a', edition: '1.2.0', source: null, before: null, after: null, field: 'notes' },
      ...revision,
    }).map(({ what, party, before, after }) => [what, party, before, after]);
  const ratified = (party: string, date: string | null, act = 'law') => ({ party, date, act });

  test('Russia’s ratification of its agreement with Armenia on stay is of 8 March 2015, and not of the 9th', () =>
    expect(decodeEditions(built('editions')).changes).toContainEqual({
      ...{ edition: '1.2.0', instrument: 'rus-arm-2014-stay', what: 'ratified', party: 'RUS' },
      ...{ before: '2015-03-09', after: '2015-03-08' },
    }));

  test('a ratification that joined others is told alone, and one without a day is not one that is missing', () => {
    const before = [ratified('UKR', '2002-10-24')];
    const after = [...before, ratified('AZE', '2002-07-02'), ratified('GEO', null)];
    expect(toldOf({ field: 'ratifications', before, after })).toEqual([
      ['ratified', 'AZE', 'none', '2002-07-02'],
      ['ratified', 'GEO', 'none', null],
    ]);
  });

  test('of two houses that approved on two days each day is told by itself', () => {
    const before = [ratified('FRA', '2015-06-25', 'Senate')];
    const after = [...before, ratified('FRA', '2018-11-22', 'National Assembly')];
    expect(toldOf({ field: 'ratifications', before, after })).toEqual([
      ['ratified', 'FRA', 'none', '2018-11-22'],
    ]);
  });

  test('another act of the same day is no other day', () =>
    expect(
      toldOf({
        field: 'ratifications',
        before: [ratified('UKR', '2002-10-24')],
        after: [ratified('UKR', '2002-10-24', 'resolution')],
      }),
    ).toEqual([['fields', null, null, null]]));

  test('an end that was first recorded is told apart from one whose day was found', () => {
    const ended = (date: string | null) => ({ date, by: null });
    const end = (before: unknown, after: unknown) => toldOf({ field: 'termination', before, after });
    expect(end(null, ended('2010-05-01'))).toEqual([['ended', null, 'none', '2010-05-01']]);
    expect(end(null, ended(null))).toEqual([['ended', null, 'none', null]]);
    expect(end(ended(null), ended('2010-05-01'))).toEqual([['ended', null, null, '2010-05-01']]);
    expect(end(ended('2010-05-01'), null)).toEqual([['ended', null, '2010-05-01', 'none']]);
  });
});

import { describe, expect, test } from 'vitest';
import { type Revision, revisionProblems } from '../../data/check/changes';
import { realRecords } from '../static-data';
import { published } from './built';

const instruments = [...realRecords().dossiers.values()];
const { changes } = JSON.parse(published()['changes.json'] ?? '{}') as { changes: Revision[] };
const of = (id: string): Revision[] => changes.filter(({ instrument }) => instrument === id);

describe('what the edition 1.2.0 changed', () => {
  test('is told by its own number', () =>
    expect(new Set(changes.map(({ edition }) => edition))).toEqual(new Set(['1.2.0'])));

  test('84 instruments are new, and 29 others moved', () => {
    const added = changes.filter(({ field }) => field === 'id');
    expect(added).toHaveLength(84);
    expect(new Set(changes.filter(({ field }) => field !== 'id').map((c) => c.instrument)).size).toBe(29);
  });

  test('the visa-free agreement of Kazakhstan and Azerbaijan got its day, 23 February 2010, from a page', () =>
    expect(of('kaz-aze-2009-visa-free')).toContainEqual({
      instrument: 'kaz-aze-2009-visa-free',
      field: 'entry.date',
      before: null,
      after: '2010-02-23',
      source: 'https://adilet.zan.kz/rus/docs/P100000188_',
      edition: '1.2.0',
    }));

  test('the employment permit memorandum of 2006 is no treaty any more', () =>
    expect(of('uzb-kor-2006-eps')).toMatchObject([{ field: 'binding', before: true, after: false }]));
});

describe('a list of changes is refused', () => {
  const [change] = of('kaz-aze-2009-visa-free');
  const why = (...revisions: Revision[]): string[] =>
    revisionProblems(revisions, instruments).map((problem) => problem.why);

  test.each<[string, Partial<Revision>]>([
    ['is the id of no instrument', { instrument: 'no-such-treaty' }],
    ['is not what the table holds', { after: '1999-01-01' }],
    ['is not what the table holds', { field: 'entry.day' }],
    ['is what it was before', { before: change!.after }],
  ])('where it %s', (expected, wrong) => expect(why({ ...change!, ...wrong })).toEqual([expected]));

  test('where one edition tells a field twice', () =>
    expect(why(change!, change!)).toContain('tells the same field twice'));
});

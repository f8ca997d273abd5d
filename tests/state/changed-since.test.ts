import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { compareVersions, decodeEditions, type InstrumentChange, isDated } from '../../src/domain/edition';
import { changedSince, countChanges } from '../../src/state/changed-since';
import { partialDay } from '../data/days';
import { built } from '../static-data';

const history = decodeEditions(built('editions'));
const nothing = (): boolean => false;
const all = (): boolean => true;
const change = (more: Partial<InstrumentChange>): InstrumentChange => ({
  ...{ edition: '1.2.0', instrument: 'a', what: 'entry', party: null, before: null, after: null },
  ...more,
});

test('edition 1.10.0 is later than 1.9.3, and none is later than itself', () => {
  expect(['1.10.0', '1.2.0', '1.9.3', '2.0.0'].sort(compareVersions)).toEqual([
    ...['1.2.0', '1.9.3', '1.10.0', '2.0.0'],
  ]);
  expect(compareVersions('1.4.0', '1.4.0')).toBe(0);
});

describe('since edition 1.1.0', () => {
  test('Kazakhstan’s and Azerbaijan’s visa-free agreement of 2009 got its day, 23 February 2010', () => {
    const { shown } = changedSince(history, '1.1.0', (id) => id === 'kaz-aze-2009-visa-free');
    expect(shown.map(({ instrument }) => instrument)).toEqual(['kaz-aze-2009-visa-free']);
    expect(shown[0]?.changes).toContainEqual(
      expect.objectContaining({ what: 'entry', before: null, after: '2010-02-23' }),
    );
  });

  test('84 instruments are new, and the records of 29 others changed', () => {
    const { shown, others } = changedSince(history, '1.1.0', all);
    expect(others).toEqual([]);
    expect(shown).toHaveLength(84 + 29);
    expect(countChanges(shown, ({ what }) => isDated(what))).toMatchObject({ added: 84, days: 14 });
  });

  test('three editions came', () =>
    expect(changedSince(history, '1.1.0', nothing).editions.map(({ version }) => version)).toEqual([
      ...['1.2.0', '1.3.0', '1.4.0'],
    ]));
});

test('since edition 1.2.0 no instrument changed', () => {
  expect(changedSince(history, '1.2.0', all)).toMatchObject({ shown: [], others: [] });
});

test('an edition that is not out yet has nothing after it', () => {
  expect(changedSince(history, '9.0.0', all)).toEqual({ editions: [], shown: [], others: [] });
});

describe('an instrument that several editions changed', () => {
  const changes = [
    change({ after: partialDay('2005') }),
    change({ edition: '1.3.0', before: partialDay('2005'), after: partialDay('2005-03-01') }),
    change({ edition: '1.4.0', before: partialDay('2005-03-01'), after: partialDay('2005') }),
  ];
  const since = (version: string): readonly InstrumentChange[] =>
    changedSince({ editions: [], changes }, version, all).shown.flatMap((one) => one.changes);

  test('is told once: from what the link’s edition had to what there is now', () =>
    expect(since('1.1.0')).toMatchObject([{ before: null, after: '2005' }]));

  test('is not told where it is again what it was', () => expect(since('1.2.0')).toEqual([]));

  test('tells the ratifications of its parties apart', () => {
    const ratified = (more: Partial<InstrumentChange>): InstrumentChange =>
      change({ what: 'ratified', before: 'none', ...more });
    const both = [
      ratified({ party: countryCode('RUS'), after: partialDay('2015-03-09') }),
      ratified({ party: countryCode('ARM'), after: partialDay('2015-03-09') }),
      ratified({
        ...{ edition: '1.3.0', party: countryCode('RUS') },
        ...{ before: partialDay('2015-03-09'), after: partialDay('2015-03-08') },
      }),
    ];
    const [told] = changedSince({ editions: [], changes: both }, '1.1.0', all).shown;
    expect(told?.changes).toMatchObject([
      { party: 'ARM', before: 'none', after: '2015-03-09' },
      { party: 'RUS', before: 'none', after: '2015-03-08' },
    ]);
    expect(countChanges(told ? [told] : [], ({ what }) => isDated(what)).days).toBe(2);
  });

  test('is only new where the link’s edition did not have it', () => {
    const added = [change({ what: 'new' }), ...changes];
    expect(changedSince({ editions: [], changes: added }, '1.1.0', all).shown).toEqual([
      { instrument: 'a', changes: [change({ what: 'new' })] },
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scriptOf } from '../../data/build/script';
import { readSources, type Sources } from '../../data/build/sources';
import { built, type Change, changed, messagesOf } from './built';

const sources = readSources();

const withRow = (...change: Change): Sources => changed(sources, ...change);

/** The sources with one bilateral instrument changed. */
const withBilateral = (id: string, fields: object): Sources => ({
  ...sources,
  bilateral: sources.bilateral.map((i) => ('id' in i && i.id === id ? { ...i, ...fields } : i)),
});

const KAZ_UZB = 'kaz-uzb-2019-irregular-migration';

describe('the build', () => {
  test('a rebuild is byte-identical to what `npm run data` wrote', () => {
    for (const [name, text] of Object.entries(built()))
      expect(text === readFileSync(`static/data/${name}.js`, 'utf8'), name).toBe(true);
  });

  test('each script is one assignment that can stand inside a page', () => {
    expect(scriptOf('core', { a: '</script>\u2028' })).toBe(
      '(globalThis.koshData ??= {}).core = {"a":"\\u003c/script>\\u2028"};\n',
    );
    for (const text of Object.values(built())) expect(text).not.toMatch(/[<\u2028\u2029]/);
  });

  test('an unknown country code is reported with its file, row and value', () =>
    expect(messagesOf(withRow('registered', 4, { partner: 'KAX' }))).toContain(
      'registered.csv, row 4: "KAX" (partner) is not in countries.csv',
    ));

  test('an unknown source is reported', () =>
    expect(messagesOf(withRow('residents', 2, { source: 'undesa' }))).toContain(
      'residents.csv, row 2: "undesa" (source) is not in sources.json',
    ));

  test('a break in a series that names no one, nothing or no figure is reported', () => {
    expect(messagesOf(withRow('breaks', 2, { destination: '' }))).toContain(
      'breaks.csv, row 2: "UKR" is half a corridor',
    );
    expect(messagesOf(withRow('breaks', 3, { reporter: '' }))).toContain(
      'breaks.csv, row 3: "" names neither a corridor nor a reporter',
    );
    expect(messagesOf(withRow('breaks', 3, { reporter: 'RUS' }))).toContain(
      'breaks.csv, row 3: "2025" (from) has no such figure in registered.csv',
    );
    expect(messagesOf(withRow('breaks', 3, { to: '2024', why: '' }))).toEqual([
      'breaks.csv, row 3: "" (why) is empty',
      'breaks.csv, row 3: "2024" (to) lies before from',
    ]);
    expect(messagesOf(withRow('breaks', 2, { kind: 'changed' }))[0]).toContain(
      'breaks.csv, row 2, kind: "changed"',
    );
  });

  test('an impossible day is reported', () =>
    expect(
      messagesOf(
        withBilateral(KAZ_UZB, { signed: { date: '2019-02-29', verification: 'source', place: null } }),
      ),
    ).toEqual([
      `instruments-bilateral.json, row ${KAZ_UZB}, signed.date: "2019-02-29" does not fit: "2019-02-29" is not a possible year, month or day`,
    ]));

  test('an unknown topic is reported', () =>
    expect(messagesOf(withBilateral(KAZ_UZB, { topics: ['illegal-migration'] }))[0]).toContain(
      `${KAZ_UZB}, topics.0: "illegal-migration"`,
    ));

  test('a missing Kazakh name is reported', () => {
    const names = sources.tables['instrument-names-kk'].slice(1);
    const without = { ...sources, tables: { ...sources.tables, 'instrument-names-kk': names } };
    expect(messagesOf(without)).toContain(
      `instrument-names-kk.csv, row none: "${sources.tables['instrument-names-kk'][0]?.cells['id'] ?? ''}" has no Kazakh name`,
    );
  });

  test('an empty country name is reported', () =>
    expect(messagesOf(withRow('countries', 2, { ru_from: '' }))).toEqual([
      'countries.csv, row 2: "" (ru_from) is empty',
    ]));

  test('all problems are collected, not only the first', () => {
    const broken = withRow('eu-membership', 2, { from: '1995-13-01' });
    const twice = { ...broken, bilateral: [...broken.bilateral, ...broken.bilateral.slice(0, 1)] };
    expect(messagesOf(twice)).toEqual(
      [
        expect.stringMatching(/^instruments-bilateral\.json, row .*, id: .* stands twice$/),
        'eu-membership.csv, row 2: "1995-13-01" (from) is not a possible day',
      ].reverse(),
    );
  });
});

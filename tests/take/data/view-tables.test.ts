// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { CODING } from '../../../src/domain/atlas';
import { countryCode } from '../../../src/domain/country';
import { TABLED_MEASURES } from '../../../src/domain/measure';
import { day } from '../../../src/domain/day';
import { LANGUAGES } from '../../../src/i18n/language';
import { LENS, LENSES } from '../../../src/lens/lenses';
import type { Session } from '../../../src/state/session.svelte';
import type { View } from '../../../src/state/view';
import { TAKE_DATA_WORDS } from '../../../src/components/take/take-data-words';
import { csvFile, viewDataOf, zipFile } from '../../../src/take/data/files';
import { readmeOf } from '../../../src/take/data/about';
import type { DataTable, TableName } from '../../../src/take/data/table';
import { neededFor } from '../../../src/take/data/view-tables';
import { built } from '../../static-data';
import { corridor } from '../../law/corridors';
import { sitting } from '../../state/sitting';

/** A sitting whose tables are all here or lost, with what its view gives. */
async function taken(view: Partial<View>, contentsOf?: Parameters<typeof sitting>[1]) {
  const { session } = sitting(view, contentsOf);
  const { library } = session;
  for (const file of neededFor(session)) await library.want(file);
  await library.records.want();
  flushSync();
  return { session, ...viewDataOf(session, TAKE_DATA_WORDS[session.lang]) };
}
const table = ({ tables }: { readonly tables: readonly DataTable[] }, name: TableName): DataTable => {
  const found = tables.find((one) => one.name === name);
  if (!found) throw new Error(`the view gives no ${name}`);
  return found;
};
const published = (file: string): string[] =>
  (readFileSync(`static/data/v1/${file}`, 'utf8').split('\n')[0] ?? '').split(',');

describe('the data of a view', () => {
  test('of a map are the corridors that are drawn, each with its source, its count and what was in force', async () => {
    const map = await taken({ lang: 'ru' });
    const { rows } = table(map, 'figures');
    const row = rows.find(({ corridor: c }) => c === 'UZB-KAZ');
    expect(row).toMatchObject({
      origin_name: 'Узбекистан',
      reporter: 'KAZ',
      period_start: '2023-01-01',
      value: 6519,
      unit: 'persons',
      stand_in: false,
      coverage: 'bilateral',
      source: 'cisstat-migration',
    });
    expect(String(row?.in_force)).toContain('kaz-uzb-2019-irregular-migration');
    expect(map.tables.map(({ name }) => name)).toEqual(['figures', 'sources']);
  });

  test('mark what stands in for a missing count, and give no value to a corridor without one', async () => {
    const { rows } = table(await taken({ day: day('2024-12-31') }), 'figures');
    expect(rows.some(({ stand_in }) => stand_in === true)).toBe(true);
    const silent = rows.filter((row) => row.reporter === null);
    expect(silent.length).toBeGreaterThan(0);
    for (const { value, period_start, source, law_source } of silent)
      expect([value, period_start, source, law_source]).toEqual([null, null, null, CODING]);
  });

  test('of remittances run the way of the money, as published, and the law along the people', async () => {
    const money = await taken({ measure: 'remittances', day: day('2021-12-31') });
    const row = table(money, 'figures').rows.find(({ corridor: c }) => c === 'UZB-RUS');
    expect(row).toMatchObject({ origin: 'RUS', destination: 'UZB', unit: 'usd-million' });
  });

  test('of a corridor are its figures both ways in every period, its law and its pages', async () => {
    const passport = await taken({ corridor: corridor('UZB-KAZ'), view: 'table', lang: 'kk' });
    const { rows } = table(passport, 'figures');
    expect(new Set(rows.map(({ origin }) => origin))).toEqual(new Set(['UZB', 'KAZ']));
    expect(rows.filter(({ on_screen }) => on_screen).map(({ value }) => value)).toContain(6519);
    const law = table(passport, 'coverage').rows.find(
      (one) => one.instrument === 'kaz-uzb-2019-irregular-migration' && one.origin === 'UZB',
    );
    expect(law).toMatchObject({ state: 'in-force', from: '2020-05-22', to: null, signed: '2019-04-15' });
    expect(table(passport, 'pages').rows.length).toBeGreaterThan(10);
  });

  test('mark the one figure that the view shows, by the reporter that it follows', async () => {
    const shownBy = async (reporter: View['reporter']) => {
      const { rows } = table(await taken({ corridor: corridor('KGZ-KAZ'), reporter }), 'figures');
      return rows.filter(({ on_screen }) => on_screen).map((row) => row.reporter);
    };
    expect(await shownBy('destination')).toEqual(['KAZ']);
    expect(await shownBy('origin')).toEqual(['KGZ']);
  });

  test('tell what has not begun on the day from what has no state', async () => {
    const { rows } = table(
      await taken({ corridor: corridor('UZB-KAZ'), day: day('2019-01-01') }),
      'coverage',
    );
    const stateOf = (id: string) => rows.find(({ instrument }) => instrument === id)?.state;
    expect(stateOf('kaz-uzb-2019-irregular-migration')).toBe('before');
    for (const { state, silence } of rows.filter((row) => row.state === null || row.silence !== null))
      expect([state, typeof silence]).toEqual([null, 'string']);
  });

  test('of a route say in which language their words stand: no source’s words are in Kazakh', async () => {
    const inKazakh = { lang: 'kk', lens: 'routes', measure: LENS.routes.opensOn } as const;
    const { rows } = table(await taken(inKazakh), 'paths');
    expect(new Set(rows.map(({ summary_lang }) => summary_lang))).toEqual(new Set(['ru']));
    expect(rows.some(({ unit_lang }) => unit_lang === 'ru')).toBe(true);
    for (const { unit, unit_lang } of rows) expect(unit === null).toBe(unit_lang === null);
  });

  test('of a corridor are the same whatever the reader looked at before: every measure, and the counts of work', async () => {
    const passport = await taken({ corridor: corridor('UZB-RUS') });
    const measures = new Set(table(passport, 'figures').rows.map(({ measure }) => measure));
    expect(measures).toEqual(new Set(TABLED_MEASURES));
    expect(table(passport, 'counts').rows.length).toBeGreaterThan(0);
    expect(passport.about.lost).toEqual([]);
  });

  test('name a table that did not come: its absence is not told as a corridor without figures', async () => {
    const { about } = await taken({ corridor: corridor('UZB-RUS') }, (name) =>
      name === 'refugees' ? Promise.reject(new Error('lost')) : Promise.resolve(built(name)),
    );
    expect(about.lost).toHaveLength(2);
    expect(about.caveats[0]).toContain(about.lost.join('; '));
    expect(readmeOf(about, TAKE_DATA_WORDS.en)).toContain(about.lost[0]);
  });

  test('of a page of words are what it lists', async () => {
    const names = async (view: Partial<View>) => (await taken(view)).tables.map(({ name }) => name);
    expect(await names({ view: 'matrix' })).toEqual(['pairs', 'sources']);
    expect(await names({ view: 'table' })).toEqual(['instruments', 'sources']);
    expect(await names({ instrument: 'cis-1992-visa-free-bishkek' })).toEqual([
      'instruments',
      'parties',
      'coverage',
      'pages',
      'sources',
    ]);
    expect(await names({ lens: 'routes', measure: LENS.routes.opensOn })).toEqual([
      'paths',
      'legs',
      'sources',
    ]);
    const country = { country: countryCode('KAZ') };
    const roles = { lens: 'roles', measure: LENS.roles.opensOn } as const;
    expect(await names({ ...roles, ...country })).toEqual(['positions', 'dyads', 'sources']);
    expect(await names({ ...roles, ...country, view: 'table' })).toEqual([
      'positions',
      'dyads',
      'instruments',
      'sources',
    ]);
    const pair = { corridor: corridor('UZB-KAZ'), view: 'table', tab: 'table' } as const;
    expect((await names({ ...roles, ...pair }))[0]).toBe('dyads');
    expect(await names({ measure: 'work' })).toEqual(['counts', 'sources']);
  });

  test('have the columns of the published tables, so that the two join', async () => {
    const columns = (name: TableName, { tables }: { tables: readonly DataTable[] }) =>
      table({ tables }, name).columns;
    expect(columns('figures', await taken({}))).toEqual(
      expect.arrayContaining(published('observations-registered.csv')),
    );
    expect(columns('coverage', await taken({ corridor: corridor('UZB-KAZ') }))).toEqual(
      expect.arrayContaining(published('coverage.csv')),
    );
    expect(columns('instruments', await taken({ view: 'table' }))).toEqual(
      expect.arrayContaining(published('instruments.csv')),
    );
    const kazakhstan = { lens: 'roles', measure: LENS.roles.opensOn, country: countryCode('KAZ') } as const;
    const roles = await taken(kazakhstan);
    expect(columns('positions', roles)).toEqual(expect.arrayContaining(published('roles.csv')));
    expect(columns('dyads', roles)).toEqual(expect.arrayContaining(published('dyads.csv')));
    expect(columns('counts', await taken({ measure: 'work' }))).toEqual(
      expect.arrayContaining(published('observations-work.csv')),
    );
  });

  test.each(LENSES.flatMap((lens) => LENS[lens].measures.map((measure) => [lens, measure] as const)))(
    'under %s by %s name a listed source in each row',
    async (lens, measure) => {
      const data = await taken({ lens, measure });
      const listed = new Set(table(data, 'sources').rows.map(({ id }) => id));
      for (const { rows, name } of data.tables.filter((one) => one.name !== 'sources'))
        for (const { source, publication, law_source } of rows)
          expect(listed, name).toContain(publication ?? source ?? law_source);
      for (const { attribution, licence } of table(data, 'sources').rows)
        expect([attribution, licence]).not.toContain(null);
    },
  );

  test('hold what is recorded, whatever the reader supposes, and say so', async () => {
    const { session } = await taken({ corridor: corridor('MDA-TJK'), topic: 'mutual-travel' });
    session.supposed = { country: countryCode('MDA'), instrument: 'cis-1992-visa-free-bishkek' };
    const words = TAKE_DATA_WORDS.en;
    const data = viewDataOf(session, words);
    const bishkek = table(data, 'coverage').rows.find((r) => r.instrument === 'cis-1992-visa-free-bishkek');
    expect(bishkek?.state).toBe('in-force');
    expect(data.about.caveats).toContain(words.supposed);
  });
});

describe('what comes with the tables', () => {
  let session: Session;
  let data: ReturnType<typeof viewDataOf>;
  beforeAll(async () => {
    ({ session, ...data } = await taken({ corridor: corridor('UZB-RUS'), day: day('2024-12-31') }));
  });

  test('tells the sentence, the day, the edition, a link pinned to it, caveats and the terms of each source', () => {
    const { about } = data;
    expect(about.title).toContain('Uzbekistan');
    expect([about.day, about.edition.version]).toEqual(['2024-12-31', session.atlas.edition.version]);
    expect(about.link).toContain(`v=${about.edition.version}`);
    expect(about.caveats.join(' ')).toContain('Russia stopped reporting');
    expect(about.caveats.join(' ')).toContain('never added');
    expect(about.sources.find(({ id }) => id === 'cisstat-migration')?.licence).toContain('None stated');
  });

  test.each(LANGUAGES)('is a text in the reader’s own language: %s', (lang) => {
    const words = TAKE_DATA_WORDS[lang];
    const text = readmeOf({ ...data.about }, words);
    for (const part of [words.caveatsTitle, words.filesTitle, words.sourcesTitle])
      expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|null/);
  });

  test('is packed into one file, whose tables read as the ones taken singly', () => {
    const { name, contents } = zipFile(session, data, TAKE_DATA_WORDS.en);
    expect(name).toBe('UZB-RUS_2024-12-31_en_data.zip');
    if (typeof contents === 'string') throw new Error('a ZIP is bytes');
    const files = unzipSync(contents);
    expect(Object.keys(files)).toContain('UZB-RUS_2024-12-31_en_readme.txt');
    for (const one of data.tables) {
      const file = csvFile(session, one, 'plain');
      const text = strFromU8(files[file.name]!);
      expect(text).toBe(file.contents);
      expect(csvParse(text)).toHaveLength(one.rows.length);
    }
    const json = JSON.parse(strFromU8(files['UZB-RUS_2024-12-31_en.json']!)) as Record<string, unknown>;
    expect(json.coverage).toEqual(table(data, 'coverage').rows);
  });

  test('explains every column that no published table has, in every language', () => {
    const known = new Set(
      ['observations-registered', 'coverage', 'instruments', 'roles', 'dyads', 'observations-work', 'sources']
        .map((name) => `${name}.csv`)
        .flatMap(published),
    );
    for (const one of data.tables.filter(({ name }) => name !== 'pages'))
      for (const column of one.columns.filter((c) => !known.has(c)))
        for (const lang of LANGUAGES) expect(TAKE_DATA_WORDS[lang].columns, column).toHaveProperty(column);
  });
});

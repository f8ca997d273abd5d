import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PUBLISHED } from '../../data/paths';
import { ARCHIVE } from '../../data/publish/archive';
import { EDITION } from '../../data/publish/edition';
import { cell, readTable } from '../../data/table';
import { STATES } from '../../src/law/standing';
import { withoutFormula } from '../../src/take/data/csv';
import { packageFile, PUBLISHED_FILES } from '../../src/take/data/published';
import { published } from './built';
import { cellProblem, readCsv, repeated, tablesOf } from './cells';
import { PackageProfile } from './package-profile';

const files = published();
const textOf = (path: string): string => files[path] ?? '';
const descriptor = v.parse(PackageProfile, JSON.parse(textOf('datapackage.json')));
const tables = tablesOf(descriptor);
const read = Object.fromEntries(tables.map(({ name, path }) => [name, readCsv(textOf(path))]));
const listing = (path: string) => JSON.parse(textOf(path)) as Record<string, { id: string }[]>;

const FIGURES = 'measure,origin,destination,reporter,period_start,period_end,value,unit,source';
const COLUMNS: Record<string, string> = {
  coverage: 'origin,destination,instrument,state,from,to',
  instruments: 'id,kind,framework,binding,form,topics,parties,signed,entry,ended,name_en,name_ru,name_kk',
  'observations-registered': FIGURES,
  'observations-estimated': `${FIGURES},method,low,high`,
  'observations-estimated-methods':
    'measure,origin,destination,period_start,period_end,unit,source,sd_drop_neg,sd_rev_neg,mig_rate,da_min_open,da_min_closed,da_pb_closed',
  'observations-residents': FIGURES,
  'observations-refugees': `${FIGURES},status`,
  'observations-refugee-arrivals': `${FIGURES},status`,
  'observations-remittances': FIGURES,
  'observations-work':
    'id,origin,destination,kind,measure,period,value,unit,precision,authority,publisher,url,note',
  indicators:
    'id,country,nationality,indicator,value,qualifier,unit,period_start,period_end,authority,publisher,title,url,note',
  roles:
    'source,method,period_start,period_end,country,in,out,net,net_rate,effectiveness,label,rho_send,rho_recv,rho_bal,plural,methods_agreeing,methods_counted',
  dyads: 'source,method,period_start,period_end,origin,destination,forward,backward,balance,label',
  transit: 'country,origin_routes,transit_routes,destination_routes,tau,label',
  context: 'country,indicator,year,value,unit,source',
  'residents-by-sex': `${FIGURES},sex`,
  countries: 'code,alpha2,name_en,name_ru,name_kk,longitude,latitude',
  sources: 'id,publisher,title,edition,url,licence,attribution,retrieved',
};

describe('the files of data/v1', () => {
  test('are those the package names, itself and what explains it', () => {
    const named = descriptor.resources.map(({ path }) => path);
    expect(Object.keys(files).sort()).toEqual([...named, 'README.md', 'datapackage.json'].sort());
  });

  test('are as `npm run data` wrote them, byte for byte: a rebuild changes nothing', () => {
    expect(readdirSync(PUBLISHED).sort()).toEqual([...Object.keys(files), ARCHIVE].sort());
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(join(PUBLISHED, path), 'utf8') === text, path).toBe(true);
  });

  test('are the ones that the dialog links to, and all of them once more in one ZIP', () => {
    expect([...PUBLISHED_FILES].sort()).toEqual(Object.keys(files).sort());
    expect(ARCHIVE).toBe(packageFile(EDITION));
    const packed = unzipSync(new Uint8Array(readFileSync(join(PUBLISHED, ARCHIVE))));
    const folder = ARCHIVE.replace(/\.zip$/, '/');
    expect(Object.keys(packed).sort()).toEqual(
      Object.keys(files)
        .map((path) => folder + path)
        .sort(),
    );
    for (const [path, text] of Object.entries(files))
      expect(strFromU8(packed[folder + path] ?? new Uint8Array()) === text, path).toBe(true);
  });

  test('hold no cell that a spreadsheet would compute: what begins with a sign is a number', () => {
    for (const { path } of tables)
      for (const row of csvParse(textOf(path)))
        for (const text of Object.values(row))
          if (withoutFormula(text) !== text) expect(Number(text), `${path}: ${text}`).not.toBeNaN();
  });

  test.each(descriptor.resources)('$path has the size and the hash that the package says', (resource) => {
    const text = textOf(resource.path);
    expect(Buffer.byteLength(text)).toBe(resource.bytes);
    expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(resource.hash);
  });

  test.each(Object.entries(files))('%s is plain UTF-8 with \\n at the end of its lines', (_, text) => {
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('the explanation names every file, column and state', () => {
    const words = textOf('README.md');
    for (const { path } of descriptor.resources) expect(words).toContain(path.replace(/\.json$/, ''));
    for (const name of [
      'coverage',
      'residents-by-sex',
      'observations-estimated',
      'observations-refugees',
      'observations-work',
      'indicators',
      'context',
      'roles',
      'dyads',
      'transit',
    ])
      for (const column of COLUMNS[name]!.split(',')) expect(words).toContain(`\`${column}\``);
    for (const state of STATES.filter((s) => s !== 'before')) expect(words).toContain(`\`${state}\``);
  });
});

describe.each(tables)('$path', ({ name, schema }) => {
  const table = read[name]!;

  test('has exactly its columns', () => {
    expect(table.columns.join(',')).toBe(COLUMNS[name]);
    expect(schema.fields.map((field) => field.name)).toEqual(table.columns);
  });

  test('can be read cell by cell as its fields say', () => {
    const problems = table.rows.flatMap((row) => schema.fields.map((f) => cellProblem(f, row[f.name] ?? '')));
    expect(table.rows.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });

  test('has no two rows with one key, and no empty cell in a primary key', () => {
    const keys = [...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? [])];
    expect(keys).toHaveLength(1);
    expect(keys.flatMap((key) => repeated(table, key))).toEqual([]);
    const empty = table.rows.filter((row) => schema.primaryKey?.some((column) => row[column] === ''));
    expect(empty).toEqual([]);
  });

  test('refers only to rows that are there', () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(read[reference.resource]!.rows.map((row) => row[reference.fields[0]!]));
      expect(table.rows.filter((row) => !known.has(row[fields[0]!]))).toEqual([]);
    }
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    const cells = table.rows.flatMap((row) => table.columns.map((column) => row[column] ?? ''));
    expect(cells.filter((text) => /^[=+@\t]|^-(?!\d)/.test(text))).toEqual([]);
  });
});

describe('the terms', () => {
  const licencesOf = (path: string) =>
    descriptor.resources.find((resource) => resource.path === path)?.licenses.map((l) => l.name ?? l.path);

  test('CIS Stat’s figures are outside our licence', () =>
    expect(licencesOf('observations-registered.csv')).toEqual(['notspecified']));

  test('the United Nations’ figures are under theirs', () => {
    const theirs = ['https://creativecommons.org/licenses/by/3.0/igo/'];
    expect(licencesOf('observations-residents.csv')).toEqual(theirs);
    expect(licencesOf('residents-by-sex.csv')).toEqual(theirs);
  });
});

describe('the further terms', () => {
  test('Abel and Cohen’s, UNHCR’s and KNOMAD’s figures are under CC BY 4.0, and the first say how they came', () => {
    const of = (name: string) => descriptor.resources.find((r) => r.name === name)!.licenses[0]!;
    for (const name of ['estimated', 'refugees', 'refugee-arrivals', 'remittances'])
      expect(of(`observations-${name}`).name).toBe('CC-BY-4.0');
    expect(of('observations-estimated').title).toContain('CC BY-NC 3.0');
  });
});

describe('the rows of the further measures', () => {
  const row = (name: string, cells: Record<string, string>) =>
    read[name]!.rows.find((r) => Object.entries(cells).every(([column, text]) => r[column] === text));

  test('an estimate carries its method and the least and greatest of six', () =>
    expect(
      row('observations-estimated', { origin: 'RUS', destination: 'KAZ', period_start: '2015-07-01' }),
    ).toMatchObject({ reporter: '', value: '525610', method: 'da_pb_closed', low: '0', high: '563097' }));

  test('refugees and asylum-seekers stand in rows of their own', () => {
    const inRussia = { origin: 'UKR', destination: 'RUS', period_start: '2023-12-31' };
    expect(row('observations-refugees', { ...inRussia, status: 'refugees' })?.['value']).toBe('1227554');
    expect(row('observations-refugees', { ...inRussia, status: 'asylum-seekers' })?.['value']).toBe('257');
  });

  test('arrivals are told by what they are made of; what is not reported has no row', () => {
    const in2022 = { origin: 'UKR', destination: 'RUS', period_start: '2022-01-01' };
    const told = read['observations-refugee-arrivals']!.rows.filter((r) =>
      Object.entries(in2022).every(([column, text]) => r[column] === text),
    );
    expect(told.map((r) => [r['status'], r['value']])).toEqual([
      ['asylum-applications', '100833'],
      ['refugee-like', '1209915'],
    ]);
  });

  test('money goes from who sends it to who receives it', () => {
    expect(
      row('observations-remittances', { origin: 'RUS', destination: 'TJK', period_start: '2021-01-01' }),
    ).toMatchObject({ value: '2306.758117', unit: 'usd-million', reporter: '' });
    expect(
      row('observations-remittances', { origin: 'KAZ', destination: 'UZB', period_start: '2021-01-01' }),
    ).toBeUndefined();
  });
});

describe('the sums', () => {
  const sum = (name: string, keep: (row: Readonly<Record<string, string>>) => boolean = () => true): number =>
    read[name]!.rows.filter(keep).reduce((total, { value }) => total + Number(value), 0);
  const sourceSum = (file: string, keep: (row: ReturnType<typeof readTable>[number]) => boolean): number =>
    readTable(file)
      .filter(keep)
      .reduce((total, row) => total + Number(cell(row, 'persons')), 0);

  test('of registered moves are the table’s, without a state’s rows about itself', () =>
    expect(sum('observations-registered')).toBe(
      sourceSum('registered.csv', (row) => cell(row, 'reporter') !== cell(row, 'partner')),
    ));

  test('of residents are the table’s, and both sexes make them', () => {
    expect(sum('observations-residents')).toBe(sourceSum('residents.csv', () => true));
    expect(sum('residents-by-sex')).toBe(sum('observations-residents'));
  });

  test('2,089,797 people born elsewhere lived in Kazakhstan in 2024', () =>
    expect(
      sum('observations-residents', (o) => o['destination'] === 'KAZ' && o['period_start'] === '2024-07-01'),
    ).toBe(2_089_797));
});

describe('the listings', () => {
  test('hold every instrument once, the acts apart, every event and route', () => {
    const { instruments, nationalActs, placesOfSignature } = listing('instruments.json');
    expect(instruments).toHaveLength(355);
    expect(new Set(instruments!.map(({ id }) => id)).size).toBe(355);
    expect(instruments!.map(({ id }) => id)).toEqual(read['instruments']!.rows.map(({ id }) => id));
    expect(nationalActs).toHaveLength(39);
    expect(placesOfSignature!.length).toBeGreaterThan(37);
    expect(listing('events.json')['events']).toHaveLength(82);
    expect(listing('routes.json')['routes']).toHaveLength(34);
  });

  test('say what they are, in which edition and under which terms', () => {
    for (const { path, title, type } of descriptor.resources) {
      if (type === 'table') continue;
      const { about } = JSON.parse(textOf(path)) as { about: object };
      expect(about).toMatchObject({ title, version: descriptor.version, documentation: 'README.md' });
    }
  });
});

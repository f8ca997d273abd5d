import { isArrangement } from '../../src/domain/instrument';
import { describe, expect, test } from 'vitest';
import { decodeResidents, decodeRoutes } from '../../src/domain/atlas';
import { decodeCore } from '../../src/domain/decode/core';
import { decodeEvidence } from '../../src/domain/decode/evidence';
import { countryCode, REGION } from '../../src/domain/country';
import { built, loaded } from './built';

const scripts = built();
const atlas = decodeCore(loaded(scripts, 'core'));
const routes = decodeRoutes(loaded(scripts, 'routes'));
const residents = decodeResidents(loaded(scripts, 'residents'));
const registered = atlas.observations.registered ?? [];
const bilateral = atlas.instruments.flatMap((i) => (i.kind === 'bilateral' ? [i] : []));
const { dossiers } = decodeEvidence(loaded(scripts, 'evidence'), atlas);

const moved = (origin: string, destination: string, reporter: string, year: number): number | undefined =>
  registered.find(
    (o) =>
      o.origin === origin &&
      o.destination === destination &&
      o.reporter === reporter &&
      o.start === `${year}-01-01`,
  )?.persons;

const living = (day: string, destination: string, origin?: string): number =>
  residents
    .filter((o) => o.start === day && o.destination === destination && (origin ?? o.origin) === o.origin)
    .reduce((sum, o) => sum + o.persons, 0);

describe('registered moves', () => {
  test('Russia registered 171,234 people arriving from Tajikistan in 2023, the largest of that year', () => {
    expect(moved('TJK', 'RUS', 'RUS', 2023)).toBe(171_234);
    const arrivals = registered.filter((o) => o.start === '2023-01-01' && o.reporter === o.destination);
    expect(Math.max(...arrivals.map((o) => o.persons))).toBe(171_234);
  });

  test('Kazakhstan registered 6,519 people arriving from Uzbekistan in 2023', () =>
    expect(moved('UZB', 'KAZ', 'KAZ', 2023)).toBe(6_519));

  test('Tajikistan registered 530 people leaving for Russia in 2022, Russia 186,560 arriving', () => {
    expect(moved('TJK', 'RUS', 'TJK', 2022)).toBe(530);
    expect(moved('TJK', 'RUS', 'RUS', 2022)).toBe(186_560);
  });

  test('Russia has no figure after 2023', () =>
    expect(registered.filter((o) => o.reporter === 'RUS' && o.start > '2023-12-31')).toEqual([]));

  test('a state is never at both ends of a corridor', () =>
    expect(registered.filter((o) => o.origin === o.destination)).toEqual([]));
});

describe('residents', () => {
  test('2,089,797 people born elsewhere lived in Kazakhstan in 2024, 104,104 of them of other origins', () => {
    expect(living('2024-07-01', 'KAZ')).toBe(2_089_797);
    expect(living('2024-07-01', 'KAZ', 'OOO')).toBe(104_104);
  });

  test('579,845 people born in Russia lived in Kazakhstan in 2020: the 2024 edition, not the one before', () =>
    expect(living('2020-07-01', 'KAZ', 'RUS')).toBe(579_845));

  test('a count of 0 is kept, and every pair touches one of the twelve states', () => {
    expect(residents.some((o) => o.persons === 0)).toBe(true);
    const region = new Set(REGION);
    expect(residents.filter((o) => !region.has(o.origin) && !region.has(o.destination))).toEqual([]);
  });
});

describe('instruments', () => {
  test('286 bilateral and 72 multilateral ones, three of which are the same treaty', () => {
    expect(bilateral).toHaveLength(286);
    expect(atlas.instruments).toHaveLength(286 + 72 - 3);
    expect([...atlas.instrument].filter(([id, { id: own }]) => id !== own)).toHaveLength(3);
    expect(dossiers.size).toBe(286 + 72 - 3);
  });

  test('22 bilaterals are arrangements and no treaties, none with an entry into force', () => {
    const arrangements = bilateral.filter(isArrangement);
    expect(arrangements).toHaveLength(22);
    for (const { entry, ratifications } of arrangements)
      expect([entry.date, ratifications]).toEqual([null, []]);
  });

  test('Kazakhstan and Uzbekistan signed against irregular migration on 15 April 2019, in force 22 May 2020', () =>
    expect(dossiers.get('kaz-uzb-2019-irregular-migration')).toMatchObject({
      signed: { date: '2019-04-15', place: 'Tashkent', verification: 'source' },
      entry: { date: '2020-05-22', verification: 'source' },
      titleSeen: true,
    }));

  test('the entry of Kazakhstan into the Refugee Convention is computed from its clause', () => {
    const convention = atlas.instruments.find((i) => i.id === 'un-1951-refugee-convention');
    expect(
      convention?.kind === 'multilateral' && convention.parties.find((p) => p.party === 'KAZ'),
    ).toMatchObject({ entry: '1999-04-15', verification: 'computed' });
  });

  test('119 entries into force of parties are computed', () => {
    const parties = atlas.instruments.flatMap((i) => (i.kind === 'multilateral' ? i.parties : []));
    expect(parties.filter((p) => p.verification === 'computed')).toHaveLength(119);
  });

  test('every state of Ukraine with Russia or Belarus after 24 February 2022 carries its caption', () => {
    const between = bilateral.filter((i) => i.parties[0] === 'UKR' || i.parties[1] === 'UKR');
    const flagged = between.filter((i) => i.caveats.length > 0);
    expect(flagged).toHaveLength(12);
    expect(new Set(flagged.map((i) => i.caveats[0]?.from))).toEqual(new Set(['2022-02-24']));
  });

  test('every source cited by a figure or a membership is in the list', () => {
    const cited = [...registered.slice(0, 1), ...residents.slice(0, 1), ...atlas.membership];
    for (const { source } of cited) expect(atlas.sources.has(source)).toBe(true);
  });
});

describe('places', () => {
  test('238 countries and areas; those that are no place of today have no anchor', () => {
    expect(atlas.countries.size).toBe(238);
    expect(
      [...atlas.countries.values()]
        .filter((c) => c.anchor === null)
        .map((c) => c.code)
        .sort(),
    ).toEqual(['OOO', 'SCG', 'SUD', 'UNK', 'XCX', 'XXA']);
  });

  test('in Russian the country is Кыргызстан', () =>
    expect(atlas.countries.get(countryCode('KGZ'))?.names.ru.name).toBe('Кыргызстан'));

  test('34 routes, the transit state before a destination no source names kept', () => {
    expect(routes).toHaveLength(34);
    expect(routes.filter((r) => r.onward).map((r) => r.onward?.label.kk)).not.toContain('');
  });

  test('the Union had 28 members from July 2013 and 27 after the United Kingdom left on 1 February 2020', () => {
    const members = (day: string): number =>
      atlas.membership.filter((m) => m.from <= day && (m.to === null || day < m.to)).length;
    expect([members('2013-07-01'), members('2020-01-31'), members('2020-02-01')]).toEqual([28, 28, 27]);
  });
});

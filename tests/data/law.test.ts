import { describe, expect, test } from 'vitest';
import { lawProblems } from '../../data/check/instruments';
import { routeProblems } from '../../data/check/routes';
import { describeProblem } from '../../data/problem';
import { decodeRoutes } from '../../src/domain/atlas';
import { decodeCore } from '../../src/domain/decode/core';
import { decodeEvidence } from '../../src/domain/decode/evidence';
import { countryCode } from '../../src/domain/country';
import type { BilateralDossier, Dossier, MultilateralDossier } from '../../src/domain/dossier';
import { built, loaded } from './built';
import { partialDay } from './days';

const scripts = built();
const atlas = decodeCore(loaded(scripts, 'core'));
const countries = new Set<string>(atlas.countries.keys());
const { dossiers } = decodeEvidence(loaded(scripts, 'evidence'), atlas);
const found = (id: string): Dossier => dossiers.get(id)!;
const irregular = found('kaz-uzb-2019-irregular-migration') as BilateralDossier;
const bishkek = found('cis-1992-visa-free-bishkek') as MultilateralDossier;
const [kaz, tjk] = [countryCode('KAZ'), countryCode('TJK')];

/** Messages for these instruments without the file and the row's id. */
const told = (...instruments: Dossier[]): string[] =>
  lawProblems(instruments, countries).map((p) => describeProblem(p).replace(/^\S+, row [^,]+, /, ''));
const withParty = (fields: Partial<MultilateralDossier['parties'][number]>): MultilateralDossier => ({
  ...bishkek,
  parties: bishkek.parties.map((p) => (p.party === 'KAZ' ? { ...p, ...fields } : p)),
});

describe('instruments', () => {
  test('two sound ones', () => expect(told(irregular, bishkek)).toEqual([]));

  test('a withdrawal before entry into force', () =>
    expect(told(withParty({ withdrawn: partialDay('1992-10-08') }))).toEqual([
      'KAZ.withdrawn: "1992-10-08" lies before KAZ.entry, 1992-10-09',
      'KAZ.withdrawn: "1992-10-08" lies before KAZ.signed, 1992-10-09',
    ]));

  test('an end before entry into force', () =>
    expect(told({ ...irregular, termination: { date: partialDay('2020-05-21'), by: null } })).toEqual([
      'termination: "2020-05-21" lies before entry, 2020-05-22',
    ]));

  test('an entry into force before signature', () =>
    expect(told({ ...irregular, entry: { date: partialDay('2018-05-22'), verification: 'source' } })).toEqual(
      ['entry: "2018-05-22" lies before signed, 2019-04-15'],
    ));

  test('a day known to the month may hold the day it follows', () =>
    expect(told(withParty({ withdrawn: partialDay('1992-10') }))).toEqual([]));

  test('the same id twice', () =>
    expect(told(irregular, irregular)).toEqual(['id: "kaz-uzb-2019-irregular-migration" stands twice']));

  test('relations to instruments that do not exist', () => {
    expect(told({ ...irregular, amends: 'kaz-uzb-1899' })).toEqual([
      'amends: "kaz-uzb-1899" is the id of no bilateral instrument',
    ]);
    expect(told({ ...bishkek, sameAs: 'cis-1992-visa-free-bishkek' })).toEqual([
      'sameAs: "cis-1992-visa-free-bishkek" is the id of no bilateral instrument',
    ]);
  });

  test('a relation told from one end only', () => {
    const other = { ...irregular, id: 'other', supersedes: irregular.id };
    expect(told(irregular, other)).toEqual([
      'supersedes: "kaz-uzb-2019-irregular-migration" does not say so in return',
    ]);
  });

  test('a direction, a ratification and a suspension of states that are not parties', () =>
    expect(
      told({
        ...irregular,
        direction: { origin: tjk, destination: kaz },
        ratifications: [{ party: tjk, date: null, act: null }],
        suspensions: [{ from: null, by: 'Tajikistan', between: [[kaz, tjk]] }],
      }),
    ).toEqual([
      'suspensions.0.between: "TJK" is not a party',
      'direction.origin: "TJK" is not a party',
      'ratifications.0: "TJK" is not a party',
    ]));

  test('an unknown party and a party named twice', () =>
    expect(
      told({ ...irregular, parties: [countryCode('KAX'), countryCode('KAX')], ratifications: [] }),
    ).toEqual([
      'parties.0: "KAX" is not in countries.csv',
      'parties.1: "KAX" is not in countries.csv',
      'parties.1: "KAX" is named twice',
    ]));
});

describe('routes', () => {
  const route = decodeRoutes(loaded(scripts, 'routes')).find((r) => r.id === 'uzb-kaz-rus-labour')!;
  const wrong = (fields: Partial<typeof route>): string[] =>
    routeProblems([{ ...route, ...fields }], countries).map((p) => `${p.value} ${p.why}`);

  test('a sound one', () => expect(wrong({})).toEqual([]));
  test('a leg that is no country, or goes nowhere', () =>
    expect(wrong({ legs: [kaz, countryCode('KAX'), tjk, tjk] })).toEqual([
      'KAX is not in countries.csv',
      'TJK follows itself',
    ]));
  test('a single place', () =>
    expect(wrong({ legs: [kaz] })).toEqual(['KAZ is no path: fewer than two places']));
  test('a period that ends before it begins', () =>
    expect(wrong({ period: { from: partialDay('2020-01-01'), to: partialDay('2019-12-31') } })).toEqual([
      '2019-12-31 lies before period.from, 2020-01-01',
    ]));
});

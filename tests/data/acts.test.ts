import { describe, expect, test } from 'vitest';
import { actProblems } from '../../data/check/acts';
import { eventProblems } from '../../data/check/events';
import { townProblems } from '../../data/check/towns';
import { describeProblem, type Problem } from '../../data/problem';
import { decodeActs } from '../../src/domain/act';
import { decodeCore } from '../../src/domain/decode/core';
import { decodeEvidence } from '../../src/domain/decode/evidence';
import { countryCode } from '../../src/domain/country';
import { decodeEvents } from '../../src/domain/event';
import { placeNameOn } from '../../src/domain/place';
import { built, loaded } from './built';
import { partialDay } from './days';

const scripts = built();
const atlas = decodeCore(loaded(scripts, 'core'));
const { dossiers } = decodeEvidence(loaded(scripts, 'evidence'), atlas);
const instruments = [...dossiers.values()];
const countries = new Set<string>(atlas.countries.keys());
const { acts, towns } = decodeActs(loaded(scripts, 'acts'));
const events = decodeEvents(loaded(scripts, 'events'));
const told = (problems: readonly Problem[]): string[] => problems.map(describeProblem);

describe('national acts', () => {
  const law = acts.find(({ id }) => id === 'kz-2011-migration')!;

  test('39 of six states, each with a title in three languages', () => {
    expect(acts).toHaveLength(39);
    expect([...new Set(acts.map(({ country }) => country))].sort()).toEqual([
      'KAZ',
      'KGZ',
      'RUS',
      'TJK',
      'TKM',
      'UZB',
    ]);
    for (const { title } of acts) for (const name of Object.values(title)) expect(name).not.toBe('');
  });

  test('Kazakhstan adopted its law on population migration on 22 July 2011', () =>
    expect(law).toMatchObject({
      adopted: '2011-07-22',
      number: '477-IV',
      verification: 'source',
      title: { kk: 'Халықтың көші-қоны туралы' },
    }));

  test('a repeal before the adoption, an unknown country and the same id twice are reported', () => {
    const wrong = { ...law, repealed: partialDay('2010'), country: countryCode('KAX') };
    expect(told(actProblems([law, wrong], countries))).toEqual([
      'national-acts.json, row kz-2011-migration, id: "kz-2011-migration" stands twice',
      'national-acts.json, row kz-2011-migration, country: "KAX" is not in countries.csv',
      'national-acts.json, row kz-2011-migration, repealed: "2010" lies before adopted, 2011-07-22',
    ]);
  });

  test('a repeal in the year of the adoption may follow it', () =>
    expect(actProblems([{ ...law, repealed: partialDay('2011') }], countries)).toEqual([]));
});

describe('events', () => {
  test('each have a short name in three languages, none longer than a label has room for', () => {
    for (const { short } of events)
      for (const name of Object.values(short)) expect(name.length, name).toSatisfy((n) => n > 0 && n <= 32);
  });

  const visas = events.find(({ id }) => id === 'uzb-tjk-visas-2000')!;

  test('82, oldest first, only states among the actors', () => {
    expect(events).toHaveLength(82);
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(eventProblems(events, countries)).toEqual([]);
  });

  test('Uzbekistan introduced visas for Tajik citizens on 16 May 2000', () =>
    expect(visas).toMatchObject({
      date: '2000-05-16',
      means: 'visa-policy',
      corridor: { origin: 'TJK', destination: 'UZB' },
      title: { kk: 'Өзбекстан Тәжікстан азаматтарына виза енгізді' },
    }));

  test('what rests on the paper that the project began with says so', () =>
    expect(events.filter((e) => e.verification === 'starting-paper').map(({ id }) => id)).toEqual([
      'cis-irregular-1998',
      'kaz-kgz-migration-2019',
    ]));

  test('tell whose act it was: Russia’s rule on patents, and of the agreement of 1994 nobody recorded it', () => {
    const by = (id: string) => events.find((e) => e.id === id)?.by;
    expect(by('rus-patents-2010')).toEqual(['RUS']);
    expect(by('eu-mda-visafree-2014')).toEqual(['EU']);
    expect(by('cis-labour-1994')).toBeNull();
  });

  test('hold 157 readings, each with pages of the event’s own', () => {
    const readings = events.flatMap((e) =>
      e.readings.map((reading) => ({ reading, pages: e.sources.length })),
    );
    expect(readings).toHaveLength(157);
    for (const { reading, pages } of readings) expect(Math.max(...reading.sources)).toBeLessThan(pages);
  });

  test('a stranger who acted and a page that is not there are reported', () => {
    const [reading] = events.find((e) => e.id === 'kandas-1991')!.readings;
    const wrong = { ...visas, by: [countryCode('KAZ')], readings: [{ ...reading!, sources: [99] }] };
    const messages = told(eventProblems([wrong], countries)).map((m) => m.replace(/^\S+, row \S+, /, ''));
    expect(messages).toEqual([
      'by: "KAZ" is not an actor',
      'readings.0.sources: "99" is no place in its list of sources',
    ]);
  });

  test('a corridor and a position of states that did not act are reported', () => {
    const wrong = { ...visas, actors: [countryCode('KAZ'), countryCode('KAZ')] };
    const messages = told(eventProblems([wrong], countries)).map((m) => m.replace(/^\S+, row \S+, /, ''));
    expect(messages).toEqual(
      expect.arrayContaining(['actors: "KAZ" stands twice', 'corridor: "TJK" is not an actor']),
    );
  });
});

describe('places of signature', () => {
  const on = (place: string, date: string | null): (string | undefined)[] => {
    const town = placeNameOn(towns, place, date === null ? null : partialDay(date));
    return [town?.name.ru, town?.now?.ru];
  };

  test('the capital was Akmola, Astana, Nur-Sultan and Astana again', () => {
    expect(on('Astana', '1998-05-05')).toEqual(['Акмола', 'Астана']);
    expect(on('Astana', '1998-05-06')).toEqual(['Астана', undefined]);
    expect(on('Nur-Sultan', '2019-10-25')).toEqual(['Нур-Султан', 'Астана']);
    expect(on('Astana', '2022-09-18')).toEqual(['Нур-Султан', 'Астана']);
    expect(on('Astana', '2022-09-19')).toEqual(['Астана', undefined]);
  });

  test('a day known to the year has a name only where the name held all year', () => {
    expect(on('Almaty', '1997')).toEqual(['Алматы', undefined]);
    expect(on('Astana', '2019')).toEqual([undefined, undefined]);
    expect(on('Dushanbe', null)).toEqual(['Душанбе', undefined]);
  });

  test('every signature has a name in three languages on its day', () =>
    expect(townProblems(towns, instruments)).toEqual([]));

  test('a place without a row, and names that overlap, are reported', () => {
    const [astana] = towns.filter(({ place }) => place === 'Astana');
    const without = towns.filter(({ place }) => place !== "Xi'an");
    expect(told(townProblems(without, instruments))).toEqual([
      expect.stringContaining('"Xi\'an" has no single name on 2023-05-17'),
    ]);
    expect(told(townProblems([...towns, astana!], instruments))).toEqual([
      'places.csv, row Astana: "1993-01-01" (from) lies before the end of the name above it',
    ]);
  });
});

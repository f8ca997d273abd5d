import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { dayOfEvent, decodeEvents, EVERY_EVENT, isAsked, isOfPair, sideOf } from '../../src/domain/event';
import { corridor } from '../law/corridors';
import { built } from '../static-data';

const events = decodeEvents(built('events'));
const named = (id: string) => events.find((event) => event.id === id)!;
const PAIR = corridor('TJK-RUS');

describe('acts between Tajikistan and Russia', () => {
  const own = events.filter((event) => isOfPair(event, PAIR));

  test('are theirs alone or among several states', () => {
    expect(own.map(({ id }) => id)).toContain('tjk-pilots-2011');
    expect(own.map(({ id }) => id)).toContain('bishkek-visa-free-1992');
    expect(own.map(({ id }) => id)).not.toContain('rus-geo-visas-2000');
  });

  test('belong to the side that acts, to both, or to nobody a source names', () => {
    expect(sideOf(named('tjk-pilots-2011'), PAIR)).toBe('destination');
    expect(sideOf(named('tjk-pilots-2011'), corridor('RUS-TJK'))).toBe('origin');
    expect(sideOf(named('rus-tjk-dual-1995'), PAIR)).toBe('both');
    expect(sideOf(named('cis-labour-1994'), PAIR)).toBe('unsaid');
    expect(sideOf(named('kaz-amnesty-2006'), PAIR)).toBe('others');
  });

  test('are none where a third state acts towards both', () => {
    const amnesty = named('kaz-amnesty-2006');
    expect(isOfPair(amnesty, corridor('UZB-TJK'))).toBe(false);
    expect(isOfPair(amnesty, corridor('TJK-KAZ'))).toBe(true);
  });
});

test('an act known to its year has certainly taken place on the last day of it', () =>
  expect(dayOfEvent(named('rus-entry-bans-2013'))).toBe('2013-12-31'));

test('acts are chosen by instrument, linkage, strategy and state together', () => {
  const asked = events.filter((event) =>
    isAsked(event, { ...EVERY_EVENT, means: 'readmission', actor: countryCode('KAZ') }),
  );
  expect(asked.map(({ id }) => id)).toEqual([
    'kaz-rus-readmission-2012',
    'kaz-uzb-readmission-2012',
    'kaz-kgz-readmission-2016',
    'usa-uzb-flight-2025',
  ]);
  expect(events.filter((event) => isAsked(event, EVERY_EVENT))).toHaveLength(82);
});

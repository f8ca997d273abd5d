import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { Law } from '../../src/law/coverage';
import { intervalOn } from '../../src/law/standing';
import { realAtlas } from '../static-data';

const law = new Law(realAtlas());

/** The state of one instrument for a corridor on a day, as a reader of the tables would write it. */
function stateOf(instrument: string, corridor: string, on: string): string {
  const [origin, destination] = corridor.split('-').map(countryCode) as [never, never];
  const bond = law.of({ origin, destination }).bonds.find((b) => b.instrument.id === instrument);
  return bond ? intervalOn(bond.intervals, day(on)).state : 'does-not-apply';
}

const facts = csvParse(readFileSync('tests/law/law-facts.csv', 'utf8'));

test.each(facts)('$instrument, $origin → $destination, on $day: $state', (fact) => {
  const { instrument = '', origin = '', destination = '', day: on = '', state } = fact;
  expect(stateOf(instrument, `${origin}-${destination}`, on)).toBe(state);
});

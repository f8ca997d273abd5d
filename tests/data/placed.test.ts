import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinSources } from '../../data/build/all';
import { PLACED, type PlacedArcs, placesIn, readPlaced } from '../../data/build/places';
import { readSources } from '../../data/build/sources';
import { toJson } from '../../data/import/json';
import { SOURCES } from '../../data/paths';
import { describeProblem } from '../../data/problem';
import { changed, messagesOf } from './built';

const sources = readSources();
const placed = readPlaced() as PlacedArcs;
/** The committed places with those of registered moves changed. */
const withRegistered = (change: object): object => {
  const registered = { ...placed.measures.registered, ...change };
  return { ...placed, measures: { ...placed.measures, registered } };
};
const MEND = 'run `npm run place`';
const OTHER = `was found for other figures, corridors, anchors or names than the tables have: ${MEND}`;

/** The measures of which a build says that their places were found for something else. */
const outdatedIn = (messages: readonly string[]): string[] =>
  messages.flatMap((message) => (message.endsWith(OTHER) ? [/row ([a-z-]+):/.exec(message)![1]!] : []));

test('the table is laid out as `npm run place` writes it, corridors in the alphabet’s order', async () => {
  const text = readFileSync(join(SOURCES, PLACED), 'utf8');
  expect((await toJson(placed)) === text).toBe(true);
  for (const { stands } of Object.values(placed.measures))
    expect(Object.keys(stands)).toEqual(Object.keys(stands).sort());
});

test('the tables and the places found for their arcs fit', () => expect(messagesOf(sources)).toEqual([]));

test('without the table of places the build says how to make it', () =>
  expect(messagesOf(sources, null)).toEqual([
    `placed-arcs.json, row none: "null" is not what \`npm run place\` writes: ${MEND}`,
  ]));

test('a corridor without a place is reported, and a place without a corridor', () => {
  const { 'UZB-KAZ': stand, ...stands } = placed.measures.registered.stands;
  expect(messagesOf(sources, withRegistered({ stands }))).toEqual([
    `placed-arcs.json, row registered: "UZB-KAZ" must be placed and is not: ${MEND}`,
  ]);
  const more = { ...stands, 'UZB-KAZ': stand, 'UZB-ZZZ': [0.1, 0] };
  expect(messagesOf(sources, withRegistered({ stands: more }))).toEqual([
    `placed-arcs.json, row registered: "UZB-ZZZ" is placed and no corridor of this measure: ${MEND}`,
  ]);
});

test('places found for another anchor or a longer name are those of no measure any more', () => {
  const { line } = sources.tables.countries.find((row) => row.cells['code'] === 'KAZ')!;
  const all = Object.keys(placed.measures);
  expect(outdatedIn(messagesOf(changed(sources, 'countries', line, { lat: '51.2' })))).toEqual(all);
  const longer = { kk_name: 'Қазақстан Республикасы' };
  expect(outdatedIn(messagesOf(changed(sources, 'countries', line, longer)))).toEqual(all);
});

test('a corridor’s largest figure widens its arc, so that its measure must be placed anew; a lesser one does not', () => {
  const { atlas } = joinSources(sources).contents!;
  const registered = atlas.observations.registered!;
  const ofCorridor = registered.filter((o) => o.origin === 'UZB' && o.destination === 'KAZ');
  const [largest, ...less] = ofCorridor.toSorted((a, b) => b.persons - a.persons);
  const outdatedWith = (one: (typeof registered)[number]): string[] => {
    const more = registered.map((o) => (o === one ? { ...o, persons: o.persons + 1 } : o));
    const other = { ...atlas, observations: { ...atlas.observations, registered: more } };
    return outdatedIn(placesIn(other, placed).problems.map(describeProblem));
  };
  expect(outdatedWith(largest!)).toEqual(['registered']);
  expect(outdatedWith(less.at(-1)!)).toEqual([]);
});

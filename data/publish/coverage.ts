import type { Atlas } from '../../src/domain/atlas';
import type { Corridor } from '../../src/domain/corridor';
import { type Bond, Law } from '../../src/law/coverage';
import { type Interval, STATES } from '../../src/law/standing';
import { country, day, instrument, word } from './fields';
import { OURS } from './licences';
import type { Table } from './resource';

/** The states that are published: `before` is the absence of a row. */
export const PUBLISHED_STATES = STATES.filter((state) => state !== 'before');

const FIELDS = [
  country('origin', 'Where a move along the corridor begins'),
  country('destination', 'Where it ends'),
  instrument('instrument', 'The instrument between the two'),
  word('state', 'Its state between the two on every day of the row', PUBLISHED_STATES),
  day('from', 'The first day of the state; empty in rows that are "undated"'),
  day('to', 'The first day it no longer holds; empty: it still holds'),
];

type Stretch = Pick<Interval, 'state' | 'from' | 'to'>;

/** Returns a bond's published states; neighbours that differ only in their doubt are one. */
function stretchesOf({ intervals }: Bond): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { state, from, to } of intervals) {
    const last = stretches.at(-1);
    if (last?.state === state) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ state, from, to });
  }
  return stretches.filter(({ state }) => state !== 'before');
}

function rowsOf(corridor: Corridor, law: Law): Table['rows'] {
  const bonds = law.of(corridor).bonds.toSorted((a, b) => (a.instrument.id < b.instrument.id ? -1 : 1));
  return bonds.flatMap((bond) =>
    stretchesOf(bond).map(({ state, from, to }) => ({
      ...corridor,
      instrument: bond.instrument.id,
      state,
      from: from ?? '',
      to: to ?? '',
    })),
  );
}

/** Returns every state of every binding instrument on every corridor that it governs. */
export function coverageTable(atlas: Atlas): Table {
  const law = new Law(atlas);
  return {
    kind: 'table',
    name: 'coverage',
    path: 'coverage.csv',
    title: 'Coverage: the state of each instrument on each corridor, day by day',
    description:
      'One row: an instrument was in one state between two countries from `from` (included) to `to` (excluded). ' +
      'No row on a day: not yet begun. Corridors are directed. Computed from instruments.json; see README.md.',
    licences: [OURS],
    sources: ['kosh-coding', 'eu-accession-treaties'],
    fields: FIELDS,
    rows: law.corridors().flatMap((corridor) => rowsOf(corridor, law)),
    key: { unique: ['origin', 'destination', 'instrument', 'from'] },
  };
}

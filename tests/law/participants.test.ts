import { expect, test } from 'vitest';
import { day } from '../../src/domain/day';
import { Law } from '../../src/law/coverage';
import { type Participant, participantsOf } from '../../src/law/participants';
import { realAtlas } from '../static-data';

const law = new Law(realAtlas());
const of = (id: string, on: string): Map<string, Participant> =>
  new Map(participantsOf(law.instrument(id)!, law, day(on)).map((p) => [p.party, p]));

test('the two parties of a bilateral share signature and entry, and ratify each for itself', () => {
  const rows = of('kaz-uzb-2022-mutual-travel-protocol', '2024-04-30');
  expect(rows.get('KAZ')).toMatchObject({ signed: '2022-12-22', ratified: '2024-04-06', entry: '2024-04' });
  expect(rows.get('UZB')).toMatchObject({ signed: '2022-12-22', ratified: '2023-04-25', entry: '2024-04' });
  expect(rows.get('UZB')?.standing?.state).toBe('in-force');
  expect(rows.get('UZB')?.verification).toBe('unverified');
});

test('each party of a multilateral has its own dates and state', () => {
  const rows = of('cis-1992-pensions', '2023-01-01');
  expect(rows.get('RUS')?.standing?.state).toBe('ended');
  expect(rows.get('KAZ')?.standing?.state).toBe('in-force');
  expect(rows.get('RUS')?.withdrawn).toBe('2023-01-01');
});

test('a row without dates has no state, and a vote is no signature', () => {
  const rows = of('un-2018-gcm', '2026-11-25');
  expect([...rows.values()].every((p) => p.standing === null && p.signed === null)).toBe(true);
  expect([...rows.values()].some((p) => p.vote !== null)).toBe(true);
  expect(of('cis-1994-labour-migration', '2026-11-25').get('KAZ')?.standing).toBeNull();
});

test('the European Union is a party of its own', () => {
  const rows = of('eu-mda-2007-readmission', '2026-11-25');
  expect([...rows.keys()].toSorted()).toEqual(['EU', 'MDA']);
  expect(rows.get('EU')?.standing?.state).toBe('in-force');
});

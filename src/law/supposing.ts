import { type Corridor, touches } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { Topic } from '../domain/instrument';
import type { Bond } from './bond';
import { coverageOf, governs, type Law } from './coverage';
import { binds, type Coverage } from './ladder';
import { type Interval, intervalOn } from './standing';

/** A state is supposed not to be bound by an instrument. Never in a link, never in the published tables. */
export interface Supposition {
  readonly country: CountryCode;
  /** The instrument's id. */
  readonly instrument: string;
}

/** A day and the topic that narrows its law; null for all topics. */
export interface When {
  readonly on: Day;
  readonly topic: Topic | null;
}

/** Ends an interval by the departure; one not yet begun or without any date stays as it is. */
const endByDeparture = (interval: Interval): Interval =>
  interval.state === 'before' || interval.state === 'undated'
    ? interval
    : { ...interval, state: 'ended', doubt: null };

/** Returns the bonds of `corridor`, the instrument left ended, on every corridor from or to the country. */
export function supposedBonds(
  bonds: readonly Bond[],
  corridor: Corridor,
  { country, instrument }: Supposition,
): readonly Bond[] {
  if (!touches(corridor, country)) return bonds;
  return bonds.map((bond) =>
    bond.instrument.id === instrument ? { ...bond, intervals: bond.intervals.map(endByDeparture) } : bond,
  );
}

/** Returns the coverage class of `corridor` on a day, had the country left the instrument. */
export const supposedCoverage = (law: Law, corridor: Corridor, when: When, supposed: Supposition): Coverage =>
  coverageOf(supposedBonds(law.of(corridor).bonds, corridor, supposed), when.on, when.topic);

/** The coverage of one corridor before and after a supposed departure. */
export interface Loss {
  readonly corridor: Corridor;
  readonly before: Coverage;
  readonly after: Coverage;
  /** Bilaterals in force that remain. */
  readonly kept: readonly Bond[];
  readonly changed: boolean;
}

/** Returns the loss of every corridor of the country that the instrument binds on the day, changed classes first. */
export function lossesOf(
  law: Law,
  corridors: readonly Corridor[],
  when: When,
  supposed: Supposition,
): readonly Loss[] {
  const { country, instrument } = supposed;
  const isBound = (corridor: Corridor): boolean =>
    law.of(corridor).bonds.some((bond) => bond.instrument.id === instrument && bindsOn(bond, when.on));
  return corridors
    .filter((corridor) => touches(corridor, country) && isBound(corridor))
    .map((corridor) => lossOf(law, corridor, when, supposed))
    .sort((a, b) => Number(b.changed) - Number(a.changed));
}

const bindsOn = ({ intervals }: Bond, on: Day): boolean => binds(intervalOn(intervals, on));

function lossOf(law: Law, corridor: Corridor, { on, topic }: When, supposed: Supposition): Loss {
  const { class: was, uncertain } = law.coverage(corridor, on, topic);
  const bonds = supposedBonds(law.of(corridor).bonds, corridor, supposed);
  const after = coverageOf(bonds, on, topic);
  const kept = bonds.filter(
    ({ instrument, reach, intervals }) =>
      reach === 'bilateral' && governs(instrument, topic) && intervalOn(intervals, on).state === 'in-force',
  );
  const changed = after.class !== was || after.uncertain !== uncertain;
  return { corridor, before: { class: was, uncertain }, after, kept, changed };
}

/** Returns the instruments that bind a country on a day, which it could leave. */
export const leavable = (law: Law, country: CountryCode, on: Day): readonly Bond[] =>
  law.livesOf(country).bonds.filter((bond) => bindsOn(bond, on));

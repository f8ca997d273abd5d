import type { Day } from '../domain/day';
import type { Instrument, Topic } from '../domain/instrument';
import { type Bond, governs, type Reach } from './coverage';
import type { State } from './standing';

/** A day on which an instrument's state changed between two countries. */
export interface Turn {
  readonly on: Day;
  readonly state: State;
  readonly instrument: Instrument;
}

/** Returns the turns of many bonds in order of time; one that several corridors share is counted once. */
export function turnsOf(bonds: readonly Bond[], topic: Topic | null = null): Turn[] {
  const turns = new Map<string, Turn>();
  for (const { instrument, intervals } of bonds) {
    if (!governs(instrument, topic)) continue;
    for (const { from: on, state } of intervals)
      if (on !== null) turns.set(`${on} ${instrument.id} ${state}`, { on, state, instrument });
  }
  return [...turns.values()].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** Returns the day of the first turn after a day, or of the last before it; null where there is none. */
export function neighbourOf(turns: readonly Turn[], on: Day, way: 'next' | 'previous'): Day | null {
  return way === 'next'
    ? (turns.find((turn) => turn.on > on)?.on ?? null)
    : (turns.findLast((turn) => turn.on < on)?.on ?? null);
}

/** Returns the entries into force after `after`, up to and including `until`. */
export const entriesBetween = (turns: readonly Turn[], after: Day, until: Day): Turn[] =>
  turns.filter(({ on, state }) => state === 'in-force' && after < on && on <= until);

/** The first day on which an agreement was in force between any two states. */
export interface Entry {
  readonly on: Day;
  readonly instrument: Instrument;
  readonly reach: Reach;
}

/** Returns each agreement of `bonds` that ever entered into force, once, in order of time. An arrangement never does. */
export function entriesOf(bonds: readonly Bond[], topic: Topic | null = null): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { instrument, reach, intervals } of bonds) {
    if (!governs(instrument, topic)) continue;
    const on = intervals.find(({ state }) => state === 'in-force')?.from ?? null;
    const known = entries.get(instrument.id);
    if (on !== null && (!known || on < known.on)) entries.set(instrument.id, { on, instrument, reach });
  }
  return [...entries.values()].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

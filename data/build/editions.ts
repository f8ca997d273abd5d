import * as v from 'valibot';
import {
  type Changed,
  type EditionRecord,
  type Editions,
  type InstrumentChange,
  isDated,
  type ToldDay,
} from '../../src/domain/edition';
import { isPartialDay, PartialDaySchema } from '../../src/domain/day';
import { PartyCodeSchema } from '../../src/domain/instrument';
import type { Revision } from '../check/changes';

/** The fields of an instrument that have a word of their own; a field below one of them is told by it too. */
const WHAT: Readonly<Record<string, Changed>> = {
  id: 'new',
  'signed.date': 'signed',
  'entry.date': 'entry',
  'termination.date': 'ended',
  binding: 'standing',
  status: 'standing',
  'signed.place': 'place',
  'signed.verification': 'evidence',
  'entry.verification': 'evidence',
  sources: 'evidence',
  notes: 'notes',
};

const whatOf = (field: string): Changed =>
  Object.entries(WHAT).find(([name]) => field === name || field.startsWith(`${name}.`))?.[1] ?? 'fields';

const dayOf = (value: unknown): ToldDay => (typeof value === 'string' && isPartialDay(value) ? value : null);

/** A record of an act whose day may not be known. */
const Termination = v.nullable(v.object({ date: v.nullable(PartialDaySchema) }));
const Ratifications = v.array(v.object({ party: PartyCodeSchema, date: v.nullable(PartialDaySchema) }));

type Told = Omit<InstrumentChange, 'edition' | 'instrument'>;
const undated = (what: Changed): Told => ({ what, party: null, before: null, after: null });

function endOf(value: unknown): ToldDay {
  const termination = v.parse(Termination, value);
  return termination === null ? 'none' : termination.date;
}

/** Ratifications party by party: the days that are no longer told, each beside one that came in its place. */
function ratifiedOf(revision: Revision): Told[] {
  const [before, after] = [revision.before, revision.after].map((value) => v.parse(Ratifications, value));
  if (!before || !after) return [];
  const parties = new Set([...before, ...after].map(({ party }) => party));
  return [...parties].flatMap((party) => {
    const daysIn = (rows: typeof before): ToldDay[] =>
      rows.filter((row) => row.party === party).map(({ date }) => date);
    const gone = daysIn(before).filter((day) => !daysIn(after).includes(day));
    const come = daysIn(after).filter((day) => !daysIn(before).includes(day));
    const nth = (days: readonly ToldDay[], n: number): ToldDay =>
      n < days.length ? (days[n] ?? null) : 'none';
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, n): Told => {
      return { what: 'ratified', party, before: nth(gone, n), after: nth(come, n) };
    });
  });
}

function daysOf(revision: Revision): Told[] {
  const { field, before, after } = revision;
  const what = whatOf(field);
  if (field === 'ratifications') return ratifiedOf(revision);
  if (field === 'termination')
    return [{ what: 'ended', party: null, before: endOf(before), after: endOf(after) }];
  return isDated(what) ? [{ what, party: null, before: dayOf(before), after: dayOf(after) }] : [];
}

/** A revision in the words of a page: the days that it changed, or else the field. */
export function changesOf(revision: Revision): InstrumentChange[] {
  const { edition, instrument, field } = revision;
  const days = daysOf(revision).filter(({ before, after }) => before !== after);
  const told = days.length > 0 ? days : [undated(whatOf(field))];
  return told.map((change) => ({ edition, instrument, ...change }));
}

/** The editions as a page reads them when a link names one: what is in no sentence of it stays in `changes.json`. */
export const editionsFile = (
  editions: readonly EditionRecord[],
  revisions: readonly Revision[],
): Editions => ({
  editions: [...editions],
  changes: revisions.flatMap(changesOf),
});

import {
  CHANGED,
  compareVersions,
  type EditionRecord,
  type Editions,
  type InstrumentChange,
  isDated,
} from '../domain/edition';

/** What editions changed in one instrument, the newest change of each field. */
export interface ChangedInstrument {
  readonly instrument: string;
  readonly changes: readonly InstrumentChange[];
}

export interface ChangedSince {
  /** The editions that came since, oldest first. */
  readonly editions: readonly EditionRecord[];
  /** Instruments that the view shows, then the others; each group in the order of the table. */
  readonly shown: readonly ChangedInstrument[];
  readonly others: readonly ChangedInstrument[];
}

/**
 * What editions changed after the one that a link names.
 * @param shows whether the view shows an instrument, by its id
 */
export function changedSince(
  { editions, changes }: Editions,
  version: string,
  shows: (instrument: string) => boolean,
): ChangedSince {
  const since = changes.filter(({ edition }) => compareVersions(edition, version) > 0);
  const ids = [...new Set(since.map(({ instrument }) => instrument))];
  const all = ids.map((instrument) => ({ instrument, changes: mergedOf(since, instrument) }));
  const changed = all.filter((one) => one.changes.length > 0);
  return {
    editions: editions.filter((edition) => compareVersions(edition.version, version) > 0),
    shown: changed.filter(({ instrument }) => shows(instrument)),
    others: changed.filter(({ instrument }) => !shows(instrument)),
  };
}

/** Changes one after another of the same thing, as one: from what it was first to what it is last. */
const joined = (changes: readonly InstrumentChange[]): InstrumentChange[] =>
  changes.reduce<InstrumentChange[]>((before, change) => {
    const earlier = before.find(({ party, after }) => party === change.party && after === change.before);
    return earlier
      ? [...before.filter((one) => one !== earlier), { ...change, before: earlier.before }]
      : [...before, change];
  }, []);

/** The changes of one instrument, days first, each field once: from what it was in the link's edition to what it is now. */
function mergedOf(since: readonly InstrumentChange[], instrument: string): InstrumentChange[] {
  const own = since.filter((change) => change.instrument === instrument);
  // What else changed in an instrument that is new was never seen before.
  if (own.some(({ what }) => what === 'new')) return own.filter(({ what }) => what === 'new');
  return CHANGED.flatMap((what) =>
    // A day that is again what it was did not change.
    joined(own.filter((change) => change.what === what)).filter(
      ({ before, after }) => !isDated(what) || before !== after,
    ),
  );
}

/** How many days of instruments changed, how many instruments are new, and in how many others anything else changed. */
export function countChanges(
  changed: readonly ChangedInstrument[],
  isDay: (change: InstrumentChange) => boolean,
): {
  readonly days: number;
  readonly added: number;
  readonly records: number;
} {
  const all = changed.flatMap(({ changes }) => changes);
  return {
    days: all.filter(isDay).length,
    added: all.filter(({ what }) => what === 'new').length,
    records: changed.filter(({ changes }) => !changes.some((c) => isDay(c) || c.what === 'new')).length,
  };
}

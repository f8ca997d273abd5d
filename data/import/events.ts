import type { Evidence, Verification } from '../../src/domain/source';
import { evidenceOf, type RawEvidence } from './evidence';

interface RawEvent {
  readonly id: string;
  readonly date: string;
  readonly title: object;
  readonly actors: readonly string[];
  readonly by: readonly string[] | null;
  readonly corridor: object | null;
  readonly instrument: string;
  readonly actorRole: object;
  readonly linkages: readonly string[];
  readonly strategy: string;
  readonly summary: object;
  readonly readings: readonly { readonly sources: readonly number[] }[];
  readonly sources: readonly RawEvidence[];
  readonly verification: Verification;
  readonly note?: string;
}

/** `events.json`: the shared table in our words, oldest first; Kazakh titles join in the build. */
export const eventEntries = (raw: unknown): object[] =>
  (raw as { events: RawEvent[] }).events.toSorted(byDate).map(entryOf);

/** A year stands before its months and days, as it does in an archive. */
const byDate = (a: RawEvent, b: RawEvent): number => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1);

function entryOf(event: RawEvent): object {
  const sources = event.sources.map(pageOf);
  return {
    id: event.id,
    date: event.date,
    title: event.title,
    actors: event.actors,
    by: event.by,
    corridor: event.corridor,
    means: event.instrument,
    positions: event.actorRole,
    linkages: event.linkages,
    strategy: event.strategy,
    summary: event.summary,
    readings: event.readings,
    verification: isOnPaper(event, sources) ? 'starting-paper' : event.verification,
    note: event.note ?? null,
    sources,
  };
}

/** A page that only a reading cites shows who holds it, not that the act took place on its day. */
function isOnPaper({ readings }: RawEvent, sources: readonly Evidence[]): boolean {
  const cited = new Set(readings.flatMap((reading) => reading.sources));
  const own = sources.filter((_, place) => !cited.has(place));
  return own.length > 0 && own.every(({ verification }) => verification === 'starting-paper');
}

/** The shared table does not tell the paper that the project began with from other pages; the instruments' tables do. */
const pageOf = (source: RawEvidence): Evidence =>
  evidenceOf(
    source.publisher.startsWith('Zhakeyeva') ? { ...source, verification: 'starting-paper' } : source,
  );

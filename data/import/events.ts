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

/**
 * `events.json`: the shared table in our words, oldest first; Kazakh titles join in the build. A year stands before its
 * months and days, as in an archive.
 */
export const eventEntries = (raw: unknown): object[] =>
  (raw as { events: RawEvent[] }).events
    .toSorted((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1))
    .map(entryOf);

function entryOf(event: RawEvent): object {
  // The shared table does not mark the paper that the project began with, as the instruments' tables do.
  const sources = event.sources.map((source) =>
    evidenceOf(
      source.publisher.startsWith('Zhakeyeva') ? { ...source, verification: 'starting-paper' } : source,
    ),
  );
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
    verification: restsOnPaper(event, sources) ? 'starting-paper' : event.verification,
    note: event.note ?? null,
    sources,
  };
}

/**
 * Whether only the starting paper shows that the act took place on its day. A page that only a reading cites shows who
 * holds that reading.
 */
function restsOnPaper({ readings }: RawEvent, sources: readonly Evidence[]): boolean {
  const cited = new Set(readings.flatMap((reading) => reading.sources));
  const own = sources.filter((_, index) => !cited.has(index));
  return own.length > 0 && own.every(({ verification }) => verification === 'starting-paper');
}

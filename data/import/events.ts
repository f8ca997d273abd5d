import type { Evidence, Verification } from '../../src/domain/source';
import { evidenceOf, type RawEvidence } from './evidence';

interface RawEvent {
  readonly id: string;
  readonly date: string;
  readonly title: object;
  readonly actors: readonly string[];
  readonly corridor: object | null;
  readonly instrument: string;
  readonly actorRole: object;
  readonly linkages: readonly string[];
  readonly strategy: string;
  readonly summary: object;
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
  const onPaperOnly = sources.every(({ verification }) => verification === 'starting-paper');
  return {
    id: event.id,
    date: event.date,
    title: event.title,
    actors: event.actors,
    corridor: event.corridor,
    means: event.instrument,
    positions: event.actorRole,
    linkages: event.linkages,
    strategy: event.strategy,
    summary: event.summary,
    verification: onPaperOnly ? 'starting-paper' : event.verification,
    note: event.note ?? null,
    sources,
  };
}

/** The shared table does not tell the paper that the project began with from other pages; the instruments' tables do. */
const pageOf = (source: RawEvidence): Evidence =>
  evidenceOf(
    source.publisher.startsWith('Zhakeyeva') ? { ...source, verification: 'starting-paper' } : source,
  );

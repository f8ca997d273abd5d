import type { DiplomacyEvent } from '../../src/domain/event';
import type { Problem } from '../problem';

const problemIn = (event: DiplomacyEvent, field: string, value: string, why: string): Problem => ({
  file: 'events.json',
  row: `${event.id}, ${field}`,
  value,
  why,
});

/**
 * Finds unknown, repeated or missing actors; positions, corridors and acts of states that are no actors; readings without
 * a page of the event's own; repeated ids; and events without a source.
 */
export const eventProblems = (events: readonly DiplomacyEvent[], countries: ReadonlySet<string>): Problem[] =>
  events.flatMap((event, i) => [
    ...(events.findIndex(({ id }) => id === event.id) === i
      ? []
      : [problemIn(event, 'id', event.id, 'stands twice')]),
    ...actorProblems(event, countries),
    ...nonActorProblems(event),
    ...readingProblems(event),
    ...(event.sources.length > 0 ? [] : [problemIn(event, 'sources', '', 'has no source')]),
  ]);

function actorProblems(event: DiplomacyEvent, countries: ReadonlySet<string>): Problem[] {
  const { actors } = event;
  if (actors.length === 0) return [problemIn(event, 'actors', '', 'names no state')];
  return actors.flatMap((code, i) => [
    ...(countries.has(code) ? [] : [problemIn(event, 'actors', code, 'is not in countries.csv')]),
    ...(actors.indexOf(code) === i ? [] : [problemIn(event, 'actors', code, 'stands twice')]),
  ]);
}

/** Finds readings whose pages are not among the event's own; a page is given by its index in the list. */
function readingProblems(event: DiplomacyEvent): Problem[] {
  const { readings, sources } = event;
  return readings.flatMap((reading, i) => [
    ...(reading.holder === reading.holderName.en
      ? []
      : [problemIn(event, `readings.${String(i)}.holder`, reading.holder, 'is not the name in English')]),
    ...(reading.sources.length > 0
      ? []
      : [problemIn(event, `readings.${String(i)}.sources`, '', 'names no page')]),
    ...reading.sources
      .filter((place) => place >= sources.length)
      .map((place) =>
        problemIn(
          event,
          `readings.${String(i)}.sources`,
          String(place),
          'is no place in its list of sources',
        ),
      ),
  ]);
}

/** Finds positions, ends of the corridor and acting states that are no actors; the Union may act without being one. */
function nonActorProblems(event: DiplomacyEvent): Problem[] {
  const { actors, by, corridor, positions } = event;
  const ends = corridor ? [corridor.origin, corridor.destination] : [];
  const actor = (code: string): boolean => actors.some((known) => known === code);
  return [
    ...Object.keys(positions)
      .filter((code) => !actor(code))
      .map((code) => problemIn(event, 'positions', code, 'is not an actor')),
    ...(by ?? [])
      .filter((code) => code !== 'EU' && !actor(code))
      .map((code) => problemIn(event, 'by', code, 'is not an actor')),
    ...ends
      .filter((code) => !actor(code))
      .map((code) => problemIn(event, 'corridor', code, 'is not an actor')),
    ...(ends[0] !== undefined && ends[0] === ends[1]
      ? [problemIn(event, 'corridor', ends[0], 'is both ends of the corridor')]
      : []),
  ];
}

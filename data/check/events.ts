import type { DiplomacyEvent } from '../../src/domain/event';
import type { Problem } from '../problem';

const at = (event: DiplomacyEvent, field: string, value: string, why: string): Problem => ({
  file: 'events.json',
  row: `${event.id}, ${field}`,
  value,
  why,
});

/**
 * Unknown, repeated or missing actors, positions and corridors of states that did not act, acts by strangers, readings
 * without a page of the event's own, repeated ids, no source.
 */
export const eventProblems = (events: readonly DiplomacyEvent[], countries: ReadonlySet<string>): Problem[] =>
  events.flatMap((event, i) => [
    ...(events.findIndex(({ id }) => id === event.id) === i
      ? []
      : [at(event, 'id', event.id, 'stands twice')]),
    ...actorProblems(event, countries),
    ...strangerProblems(event),
    ...readingProblems(event),
    ...(event.sources.length > 0 ? [] : [at(event, 'sources', '', 'has no source')]),
  ]);

function actorProblems(event: DiplomacyEvent, countries: ReadonlySet<string>): Problem[] {
  const { actors } = event;
  if (actors.length === 0) return [at(event, 'actors', '', 'names no state')];
  return actors.flatMap((code, i) => [
    ...(countries.has(code) ? [] : [at(event, 'actors', code, 'is not in countries.csv')]),
    ...(actors.indexOf(code) === i ? [] : [at(event, 'actors', code, 'stands twice')]),
  ]);
}

/** A reading rests on pages of its own event, by their place in the list. */
function readingProblems(event: DiplomacyEvent): Problem[] {
  const { readings, sources } = event;
  return readings.flatMap((reading, i) => [
    ...(reading.holder === reading.holderName.en
      ? []
      : [at(event, `readings.${String(i)}.holder`, reading.holder, 'is not the name in English')]),
    ...(reading.sources.length > 0 ? [] : [at(event, `readings.${String(i)}.sources`, '', 'names no page')]),
    ...reading.sources
      .filter((place) => place >= sources.length)
      .map((place) =>
        at(event, `readings.${String(i)}.sources`, String(place), 'is no place in its list of sources'),
      ),
  ]);
}

/** A position, an end of the corridor or whoever acted must be one of the actors; the Union may act without being one. */
function strangerProblems(event: DiplomacyEvent): Problem[] {
  const { actors, by, corridor, positions } = event;
  const ends = corridor ? [corridor.origin, corridor.destination] : [];
  const actor = (code: string): boolean => actors.some((known) => known === code);
  return [
    ...Object.keys(positions)
      .filter((code) => !actor(code))
      .map((code) => at(event, 'positions', code, 'is not an actor')),
    ...(by ?? [])
      .filter((code) => code !== 'EU' && !actor(code))
      .map((code) => at(event, 'by', code, 'is not an actor')),
    ...ends.filter((code) => !actor(code)).map((code) => at(event, 'corridor', code, 'is not an actor')),
    ...(ends[0] !== undefined && ends[0] === ends[1]
      ? [at(event, 'corridor', ends[0], 'is both ends of the corridor')]
      : []),
  ];
}

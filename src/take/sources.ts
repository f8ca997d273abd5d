import { isQuoted } from '../domain/measure';
import { SOURCES_OF_POSITIONS } from '../lens/roles';
import type { Session } from '../state/session.svelte';

/**
 * What sources are named of: a view as it is told on its day, the same with a chart or a table of other years beside it, or the map of
 * its subject alone.
 */
export type Named = 'day' | 'years' | 'map';

/**
 * The ids of the sources of the figures that a view shows. None of an instrument, of the matrix and the register, which show
 * law alone, of routes, each of which names its own, and of a day without figures.
 */
export function sourcesOfView(session: Session, named: Named = 'day'): readonly string[] {
  const { instrument, onPositionsPage, told, view } = session;
  if (instrument) return [];
  if (named !== 'map') {
    if (onPositionsPage) return SOURCES_OF_POSITIONS;
    if (view.view !== 'map' && !view.corridor) return [];
  }
  const showsYears = named === 'years' || view.view === 'table';
  return showsYears || hasFigures(session) ? told.sourcesOf(view.measure) : [];
}

function hasFigures({ figures, statement, view }: Session): boolean {
  // Counts are quoted without a period of their own.
  if (isQuoted(view.measure)) return statement.people !== null;
  return figures.state === 'here' && figures.contents.period !== null;
}

/**
 * The lines to print of sources, as sentences in the reader's language; where each entry of a list names its own source, the words
 * that say so. Empty where there are no figures.
 */
export function creditsOf(session: Session, ids: readonly string[]): string {
  const { atlas, lang, onRoutes, told } = session;
  const credits = ids.flatMap((id) => atlas.sources.get(id)?.attribution[lang] ?? []).join('; ');
  const text = onRoutes ? told.noteOf(session) : credits;
  return text === '' || text.endsWith('.') ? text : `${text}.`;
}

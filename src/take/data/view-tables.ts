import { isQuoted, MEASURE_FILES } from '../../domain/measure';
import type { TableName as AtlasTable } from '../../state/library.svelte';
import type { Session } from '../../state/session.svelte';
import { tablesOf } from '../../state/tables';
import { countsOfCorridor, countsOfMap } from './counts';
import { pathTables } from './documented';
import { coverageTable, dossiersIn, instrumentTables, pagesTable, pairsTable, registerTable } from './law';
import { figuresOfCorridor, figuresOfMap } from './people';
import { dyadsOfPair, positionsOfCountry, positionsOfMap } from './positions';
import { sourcesTable } from './sources';
import type { DataTable } from './table';

/** The tables that hold what a view shows, as recorded; the last lists the publications of the others. Empty ones are left out. */
export function tablesOfView(session: Session): readonly DataTable[] {
  const tables = shownTables(session).filter(({ rows }) => rows.length > 0);
  return [...tables, sourcesTable(session, tables)];
}

/** The atlas's tables that those of a view are read from: of a corridor the figures of every measure, whichever is shown. */
export function neededFor({ instrument, view }: Pick<Session, 'instrument' | 'view'>): readonly AtlasTable[] {
  if (instrument) return [];
  const shown = tablesOf(view).filter((table) => table !== null);
  return view.corridor ? [...new Set([...shown, ...MEASURE_FILES])] : shown;
}

function shownTables(session: Session): readonly DataTable[] {
  const { instrument, onMap, onRoutes, onPositionsPage, view } = session;
  const { corridor, country } = view;
  if (instrument) return instrumentTables(session, instrument);
  if (corridor) return corridorTables(session, onPositionsPage);
  if (view.view === 'matrix') return [pairsTable(session)];
  if (onPositionsPage && country) return [...positionsOfCountry(session, country), registerTable(session)];
  if (!onMap) return [registerTable(session)];
  if (onRoutes) return pathTables(session);
  if (session.lens.subject === 'positions') return positionsOfMap(session);
  return isQuoted(view.measure) ? [countsOfMap(session)] : [figuresOfMap(session)];
}

/** A corridor: its figures, the counts of work, the law both ways and its pages; at the negotiating table the pair's balances too. */
function corridorTables(session: Session, withDyads: boolean): readonly DataTable[] {
  const { corridor } = session.view;
  if (!corridor) return [];
  const coverage = coverageTable(session, corridor);
  return [
    ...(withDyads ? [dyadsOfPair(session, corridor)] : []),
    figuresOfCorridor(session, corridor),
    countsOfCorridor(session, corridor),
    coverage,
    pagesTable(dossiersIn(session, coverage)),
  ];
}

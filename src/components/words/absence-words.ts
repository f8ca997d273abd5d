import { fill } from '../../i18n/fill';
import type { Absence } from '../../state/fetched.svelte';
import { TABLE_OF, type TableName } from '../../state/library.svelte';
import type { Absent, Session } from '../../state/session.svelte';

/** A table by the measure that the reader asked of it. */
function tableName({ t, view: { measure } }: Session, table: TableName): string {
  if (table === 'routes') return t.lens.routes;
  return t.measure[TABLE_OF[measure] === table ? measure : table];
}

/** What is said of a table while it is on its way, and when it is lost. */
export const wordsOfAbsence = (session: Session, table: TableName): Record<Absence, string> => ({
  coming: fill(session.t.table.coming, tableName(session, table)),
  lost: fill(session.t.problem.table, tableName(session, table)),
});

export const absenceText = (session: Session, { table, state }: Absent): string =>
  wordsOfAbsence(session, table)[state];

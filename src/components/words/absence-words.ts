import { fill } from '../../i18n/fill';
import { fileOfLens, LENSES } from '../../lens/lenses';
import type { Absence } from '../../state/fetched.svelte';
import { fileOf, MEASURES } from '../../domain/measure';
import type { TableName } from '../../state/library.svelte';
import type { Session } from '../../state/session.svelte';
import type { Absent } from '../../state/telling';

/** A table by the lens that needs it, or by the measure that the reader asked of it. */
function tableName({ t, view }: Session, table: TableName): string {
  const lens = LENSES.find((name) => fileOfLens(name) === table);
  if (lens) return t.lens[lens];
  const held = MEASURES.filter((measure) => fileOf(measure) === table);
  return t.measure[held.find((measure) => measure === view.measure) ?? held[0] ?? view.measure];
}

/** What is said of a table while it is on its way, and when it is lost. */
export const wordsOfAbsence = (session: Session, table: TableName): Record<Absence, string> => ({
  coming: fill(session.t.table.coming, tableName(session, table)),
  lost: fill(session.t.problem.table, tableName(session, table)),
});

export const absenceText = (session: Session, { table, state }: Absent): string =>
  wordsOfAbsence(session, table)[state];

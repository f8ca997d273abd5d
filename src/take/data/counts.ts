import type { Corridor } from '../../domain/corridor';
import { reverse } from '../../domain/corridor';
import { MEASURE, QUOTED_MEASURE } from '../../domain/measure';
import type { WorkCount } from '../../domain/work';
import type { Session } from '../../state/session.svelte';
import { type Cells, type DataTable, listCell, tableOf } from './table';

/** A count in the columns of the published list, with what is doubted of it. Counts are quoted one by one, never added. */
function countCells(session: Session, count: WorkCount): Cells {
  const { origin, destination, authority } = count;
  return {
    id: count.id,
    origin,
    destination,
    origin_name: origin && session.name(origin).name,
    destination_name: destination && session.name(destination).name,
    kind: count.kind,
    measure: count.measure,
    period: count.period,
    value: Number(count.quantity.told(String)),
    unit: count.wording,
    precision: count.exact ? 'exact' : count.rounding,
    authority: count.namedAs,
    authority_name: authority.names[session.lang].name,
    publisher: count.publisher,
    url: count.url,
    note: count.note,
    doubts: listCell(count.doubts),
    source: MEASURE[QUOTED_MEASURE].source,
  };
}

/** The counts that stand for the view's day, with the pages that quote the same ones. */
export function countsOfMap(session: Session): DataTable {
  const near = session.work.state === 'here' ? session.work.contents.near : [];
  const counts = near.flatMap(({ figures }) => figures.flatMap(({ count, also }) => [count, ...also]));
  return tableOf(
    'counts',
    counts.map((count) => countCells(session, count)),
  );
}

/** Every count of a corridor, both ways; where they are lost none, and `about` names them. */
export function countsOfCorridor(session: Session, corridor: Corridor): DataTable {
  const all = session.work.state === 'here' ? session.work.contents.all : null;
  const counts = [corridor, reverse(corridor)].flatMap((way) => all?.of(way) ?? []);
  return tableOf(
    'counts',
    counts.map((count) => countCells(session, count)),
  );
}

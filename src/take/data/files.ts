import { strToU8, zipSync } from 'fflate';
import type { TakeDataWords } from '../../i18n/en/take-data';
import type { Session } from '../../state/session.svelte';
import { fileName } from '../file-name';
import { pinnedLink } from '../link';
import { type About, aboutOf, formatJson, readmeOf } from './about';
import { formatCsv, PLAIN, SPREADSHEET } from './csv';
import type { DataTable } from './table';
import { tablesOfView } from './view-tables';

/** A file that a reader saves. */
export interface DataFile {
  readonly name: string;
  readonly type: 'text/csv' | 'application/json' | 'application/zip' | 'text/plain';
  readonly contents: string | Uint8Array<ArrayBuffer>;
}

/** What a view gives: its tables, and what must be known of them. */
export interface ViewData {
  readonly tables: readonly DataTable[];
  readonly about: About;
}

/** Reads a view's tables. The link is pinned to the edition that they come from: it shows the same figures later. */
export function viewDataOf(session: Session, words: TakeDataWords): ViewData {
  const tables = tablesOfView(session);
  const link = pinnedLink(session);
  return { tables, about: aboutOf(session, tables, { link, words }) };
}

/** A table as CSV: for programs, or for a double click in the reader's spreadsheet. */
export function csvFile(session: Session, table: DataTable, form: 'plain' | 'spreadsheet'): DataFile {
  const dialect = form === 'plain' ? PLAIN : SPREADSHEET[session.lang];
  const end = form === 'plain' ? `_${table.name}.csv` : `_${table.name}_spreadsheet.csv`;
  return { name: fileName(session.view, end), type: 'text/csv', contents: formatCsv(table, dialect) };
}

export const jsonFile = ({ view }: Session, { about, tables }: ViewData): DataFile => ({
  name: fileName(view, '.json'),
  type: 'application/json',
  contents: formatJson(about, tables),
});

const readmeFile = ({ view }: Session, { about }: ViewData, words: TakeDataWords): DataFile => ({
  name: fileName(view, '_readme.txt'),
  type: 'text/plain',
  contents: readmeOf(about, words),
});

/** Everything of the view in one ZIP: the text that explains it, the JSON file, and each table both ways. */
export function zipFile(session: Session, data: ViewData, words: TakeDataWords): DataFile {
  const files = [
    readmeFile(session, data, words),
    jsonFile(session, data),
    ...data.tables.flatMap((table) => [
      csvFile(session, table, 'plain'),
      csvFile(session, table, 'spreadsheet'),
    ]),
  ];
  const packed = Object.fromEntries(
    files.map(({ name, contents }) => [name, typeof contents === 'string' ? strToU8(contents) : contents]),
  );
  // Its hour would be the writer's own: the day is enough, and the same view gives the same bytes all day.
  const mtime = `${session.today}T00:00:00`;
  return {
    name: fileName(session.view, '_data.zip'),
    type: 'application/zip',
    contents: zipSync(packed, { mtime, level: 9 }),
  };
}

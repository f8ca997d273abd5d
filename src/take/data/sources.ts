import { CODING } from '../../domain/atlas';
import type { Session } from '../../state/session.svelte';
import { type DataTable, tableOf } from './table';

/** The publications that the rows of tables name, and our coding, which every view rests on. */
export function sourceIdsOf(tables: readonly DataTable[]): readonly string[] {
  const named = tables.flatMap(({ rows }) =>
    rows.flatMap(({ source, publication }) => [publication ?? source].filter((id) => typeof id === 'string')),
  );
  return [...new Set([...named, CODING])];
}

/**
 * The publications of tables in the columns of `sources.csv`; publisher and the line to print are in the reader's language.
 * Empty while the records are not here.
 */
export const sourcesTable = ({ library, lang }: Session, tables: readonly DataTable[]): DataTable =>
  tableOf(
    'sources',
    sourceIdsOf(tables)
      .flatMap((id) => library.sourceOf(id) ?? [])
      .map((source) => ({
        id: source.id,
        publisher: source.publisher[lang],
        title: source.title,
        edition: source.edition,
        url: source.url,
        licence: source.licence,
        licence_url: source.licenceUrl,
        attribution: source.attribution[lang],
        retrieved: source.retrieved,
      })),
  );

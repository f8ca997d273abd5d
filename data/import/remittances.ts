import { cell, formatTable, type Row } from '../table';
import { touchesRegion } from './region';

const SOURCE = 'knomad-remittances';

/** `remittances.csv`: US$ million a year from `sending` to `receiving`, as the matrices of those years have it. Sorted. */
export function remittancesCsv(matrices: Readonly<Record<string, readonly Row[]>>): string {
  const rows = Object.entries(matrices)
    .flatMap(([year, raw]) =>
      raw.map((row) => ({
        sending: cell(row, 'sending_iso3'),
        receiving: cell(row, 'receiving_iso3'),
        year,
        usd_million: cell(row, 'usd_million'),
        source: SOURCE,
      })),
    )
    .filter(({ sending, receiving }) => touchesRegion(sending, receiving));
  const keyOf = (r: (typeof rows)[number]): string => `${r.sending} ${r.receiving} ${r.year}`;
  return formatTable(
    rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    ['sending', 'receiving', 'year', 'usd_million', 'source'],
  );
}

import type { Language } from '../../i18n/language';
import type { Cell, DataTable } from './table';

/** How a table is written as text. */
export interface Dialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  readonly lineEnd: '\n' | '\r\n';
  /** Whether a byte order mark comes first: without one Excel reads Cyrillic letters in the machine's old code page. */
  readonly mark: boolean;
}

/** As the published tables are written: for programs. */
export const PLAIN: Dialect = { separator: ',', decimal: '.', lineEnd: '\n', mark: false };

/**
 * For a double click in the reader's language. Excel takes separator and decimal sign from the machine's region: those of
 * Russia and Kazakhstan write decimals with a comma and separate lists by a semicolon.
 */
export const SPREADSHEET: Readonly<Record<Language, Dialect>> = {
  en: { separator: ',', decimal: '.', lineEnd: '\r\n', mark: true },
  ru: { separator: ';', decimal: ',', lineEnd: '\r\n', mark: true },
  kk: { separator: ';', decimal: ',', lineEnd: '\r\n', mark: true },
};

/** Text that a spreadsheet would compute: it begins with a sign of a formula, its full-width twin, a tab or a line break. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Returns text that no spreadsheet takes for a formula: an apostrophe stands before what looks like one. */
export const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Quotes text as RFC 4180 asks: where it holds a quote, a separator of either dialect or a line break. */
const quoted = (text: string): string =>
  /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A cell as it stands in the file. A decimal comma needs no quotes: where it is one, semicolons separate. */
function fieldOf(cell: Cell, { decimal }: Dialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return typeof cell === 'boolean' ? String(cell) : quoted(withoutFormula(cell));
}

/** Writes a table as CSV (RFC 4180), a line break at its end. */
export function formatCsv({ columns, rows }: DataTable, dialect: Dialect): string {
  const lines = [
    columns.map(quoted),
    ...rows.map((row) => columns.map((column) => fieldOf(row[column] ?? null, dialect))),
  ];
  const text = lines.map((line) => line.join(dialect.separator) + dialect.lineEnd).join('');
  return dialect.mark ? `\uFEFF${text}` : text;
}

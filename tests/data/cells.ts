import { csvParse } from 'd3-dsv';
import type { Field, PackageProfile } from './package-profile';

/** A published table as any reader of the package finds it: text in, cells out. */
export interface Read {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export function readCsv(text: string): Read {
  const rows = csvParse(text);
  return { columns: rows.columns, rows };
}

const isDate = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

const FITS: Record<Field['type'], (text: string) => boolean> = {
  string: () => true,
  integer: (text) => /^-?\d+$/.test(text),
  number: (text) => /^-?\d+(\.\d+)?$/.test(text),
  date: isDate,
  boolean: (text) => text === 'true' || text === 'false',
};

/** What keeps a cell from being read as its field says; null where nothing does. */
export function cellProblem({ name, type, constraints = {} }: Field, text: string): string | null {
  const wrong = `${name}: ${JSON.stringify(text)}`;
  if (text === '') return constraints.required ? `${wrong} is missing` : null;
  if (!FITS[type](text)) return `${wrong} is no ${type}`;
  return constraintProblem(constraints, text, wrong);
}

function constraintProblem(
  { pattern, enum: words, minimum }: NonNullable<Field['constraints']>,
  text: string,
  wrong: string,
): string | null {
  if (pattern !== undefined && !new RegExp(pattern).test(text)) return `${wrong} does not match ${pattern}`;
  if (words && !words.includes(text)) return `${wrong} is not in the list`;
  return minimum !== undefined && Number(text) < minimum ? `${wrong} is below ${minimum}` : null;
}

/** Rows whose `columns` together repeat an earlier row's. */
export function repeated({ rows }: Read, columns: readonly string[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = columns.map((column) => row[column]).join(' ');
    if (seen.has(key)) return [key];
    seen.add(key);
    return [];
  });
}

export type TableResource = PackageProfile['resources'][number] & {
  readonly schema: NonNullable<PackageProfile['resources'][number]['schema']>;
};

export const tablesOf = ({ resources }: PackageProfile): TableResource[] =>
  resources.flatMap((resource) => (resource.schema ? [{ ...resource, schema: resource.schema }] : []));

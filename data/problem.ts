/** An error in a table: where it stands, what is written there, and why that is wrong. */
export interface Problem {
  readonly file: string;
  /** The line of a CSV file, or the id and field of an entry in a JSON file. */
  readonly row: number | string;
  readonly value: string;
  readonly why: string;
}

/** Formats a problem: `registered.csv, row 12: "KAX" is not in countries.csv`. */
export const describeProblem = ({ file, row, value, why }: Problem): string =>
  `${file}, row ${row}: ${JSON.stringify(value)} ${why}`;

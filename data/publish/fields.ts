/** A column of a published table: its name, what it holds, and which other table's column it repeats. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'boolean';
  readonly description: string;
  readonly constraints?: Constraints;
  readonly refersTo?: { readonly table: string; readonly column: string };
}

interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

const REQUIRED = { required: true };
/** What separates the items of a list in one cell. */
export const BETWEEN = ';';

export const id = (name: string, description: string): Field => ({
  name,
  type: 'string',
  description,
  constraints: { required: true, unique: true },
});

export const text = (name: string, description: string): Field => ({ name, type: 'string', description });

/** A word of a closed list. */
export const word = (name: string, description: string, words: readonly string[]): Field => ({
  name,
  type: 'string',
  description,
  constraints: { ...REQUIRED, enum: words },
});

/** Several words in one cell. Its type is text: that of lists is new in Data Package 2.0, and older readers refuse the table. */
export const list = (name: string, description: string): Field =>
  text(name, `${description}; separated by "${BETWEEN}"`);

export const truth = (name: string, description: string): Field => ({
  name,
  type: 'boolean',
  description,
  constraints: REQUIRED,
});

export const degrees = (name: string, description: string): Field => ({ name, type: 'number', description });

/** A whole number, 0 or more. */
export const count = (name: string, description: string): Field => ({
  name,
  type: 'integer',
  description,
  constraints: { ...REQUIRED, minimum: 0 },
});

/** A number that need not be whole, above 0. */
export const amount = (name: string, description: string): Field => ({
  name,
  type: 'number',
  description,
  constraints: { ...REQUIRED, minimum: 0 },
});

/** A whole day, `2020-05-22`; empty where the description says what that means. */
export const day = (name: string, description: string): Field => ({ name, type: 'date', description });

/** A day as a source knows it: `2005`, `2005-03` or `2005-03-17`; empty: not found. */
export const partialDay = (name: string, description: string): Field => ({
  name,
  type: 'string',
  description,
  constraints: { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
});

const reference = (name: string, description: string, table: string, column: string): Field => ({
  name,
  type: 'string',
  description,
  constraints: REQUIRED,
  refersTo: { table, column },
});

export const country = (name: string, description: string): Field =>
  reference(name, description, 'countries', 'code');
export const instrument = (name: string, description: string): Field =>
  reference(name, description, 'instruments', 'id');
export const source = (name: string, description: string): Field =>
  reference(name, description, 'sources', 'id');

import { describe, expect, test } from 'vitest';
import {
  list,
  number,
  orNull,
  packTables,
  text,
  truth,
  unpackTables,
  word,
} from '../../../src/domain/decode/columns';

const LAYOUTS = {
  parties: { name: text, since: orNull(number), role: word(['origin', 'destination']), bound: truth },
  empty: { name: text },
  notes: { words: list(orNull(text)) },
} as const;
const TABLES = {
  parties: [
    { name: 'Қазақстан', since: 1991, role: 'origin', bound: true },
    { name: '', since: null, role: 'destination', bound: false },
  ],
  empty: [],
  notes: [{ words: ['a', null, 'b'] }, { words: [] }],
} as const;
const file = packTables(LAYOUTS, TABLES);
const copy = (): { sum: number; columns: Record<string, string> } => structuredClone(file);

test('tables are read as they were written', () => {
  expect(unpackTables(JSON.parse(JSON.stringify(file)), LAYOUTS)).toEqual(TABLES);
});

describe('a file does not open', () => {
  const DAMAGED = 'the tables are damaged, or of another edition than the page';

  const DAMAGES: readonly (readonly [string, () => unknown])[] = [
    ['that is none', () => undefined],
    ['that is null', () => null],
    ['of another kind', () => ({ countries: [{ code: 7 }] })],
    ['without its sum', () => ({ columns: copy().columns })],
    ['without a column', () => ({ ...copy(), columns: { 'parties.name': 'x' } })],
    [
      'with a column that is no text',
      () => ({ ...copy(), columns: { ...copy().columns, 'empty.name': [] } }),
    ],
    [
      'with one letter changed',
      () => {
        const { sum, columns } = copy();
        return { sum, columns: { ...columns, 'parties.since': '1992\n\n' } };
      },
    ],
    [
      'with some letters changed for as many others',
      () => {
        const { sum, columns } = copy();
        return { sum, columns: { ...columns, 'parties.name': 'Қырғызст\n\n' } };
      },
    ],
    [
      'with a row lost',
      () => {
        const { sum, columns } = copy();
        return { sum, columns: { ...columns, 'notes.words': 'a\t\tb\n' } };
      },
    ],
    [
      'with two columns changed for each other',
      () => {
        const { sum, columns } = copy();
        const [a = '', b = ''] = [columns['parties.name'], columns['notes.words']];
        return { sum, columns: { ...columns, 'parties.name': b, 'notes.words': a } };
      },
    ],
  ];
  test.each(DAMAGES)('%s', (_, damaged) => {
    expect(() => unpackTables(damaged(), LAYOUTS)).toThrow(DAMAGED);
  });

  test('by a page of another edition, whose columns are others', () => {
    const other = { ...LAYOUTS, parties: { name: text, bound: truth } };
    expect(() => unpackTables(file, other)).toThrow(DAMAGED);
  });

  test('by a page that knows other words', () => {
    const { parties } = LAYOUTS;
    const other = { ...LAYOUTS, parties: { ...parties, role: word(['origin', 'transit']) } };
    expect(() => unpackTables(file, other)).toThrow('"destination" is none of the words of its column');
  });
});

test('a text that ends a cell cannot be written', () => {
  const wrong = { ...TABLES, empty: [{ name: 'two\nlines' }] };
  expect(() => packTables(LAYOUTS, wrong)).toThrow('holds a line break or a tab');
});

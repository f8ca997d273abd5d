import { csvParse, dsvFormat } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { formatCsv, PLAIN, SPREADSHEET, withoutFormula } from '../../../src/take/data/csv';
import { type Cell, tableOf } from '../../../src/take/data/table';

const one = (...cells: Cell[]) =>
  tableOf(
    'figures',
    cells.map((a) => ({ a, b: 1 })),
  );

describe('a table as CSV', () => {
  test('gives a reader of CSV back every cell, whatever stands in it', () => {
    const words = ['a "quoted" word', 'two\nlines', 'a, b; c', ' Андижан\u00a0', ''];
    const read = csvParse(formatCsv(one(...words), PLAIN));
    expect(read.map(({ a }) => a)).toEqual(words);
  });

  test('keeps a number a number, a minus sign too, and writes nothing for what is missing', () => {
    expect(formatCsv(one(-4.5, 0, null, true), PLAIN)).toBe('a,b\n-4.5,1\n0,1\n,1\ntrue,1\n');
  });

  test.each(['=1+1', '+7 727', '-SUM(A1)', '@cmd', '\tx', '\rx', '  =1+1', '＝1+1'])(
    'no spreadsheet computes the text %j',
    (text) => {
      expect(withoutFormula(text)).toBe(`'${text}`);
      for (const dialect of [PLAIN, SPREADSHEET.ru])
        expect(formatCsv(one(text), dialect)).toContain(`'${text}`);
    },
  );

  test('leaves text alone that is no formula', () => {
    for (const text of ['UZB-KAZ', '2023-12-31', 'a=b', '–', 'https://x.example/?a=1'])
      expect(withoutFormula(text)).toBe(text);
  });

  test('for a Russian or Kazakh spreadsheet has a byte order mark, semicolons and decimal commas', () => {
    for (const lang of ['ru', 'kk'] as const) {
      const text = formatCsv(one(2.5, 'Ангола'), SPREADSHEET[lang]);
      expect(text).toBe('\uFEFFa;b\r\n2,5;1\r\nАнгола;1\r\n');
      expect(
        dsvFormat(';')
          .parse(text.slice(1))
          .map(({ a }) => a),
      ).toEqual(['2,5', 'Ангола']);
    }
    expect(formatCsv(one(2.5), SPREADSHEET.en)).toBe('\uFEFFa,b\r\n2.5,1\r\n');
  });
});

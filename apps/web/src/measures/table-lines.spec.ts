import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOfTable } from './table-lines.js';

const cells = (text: string) => linesOfTable(text).map((line) => line.cells);

test('a table has tabs, commas or semicolons between its cells, and blank lines say nothing', () => {
  expect(cells('a\tb, c\n1\t2')).toEqual([
    ['a', 'b, c'],
    ['1', '2'],
  ]);
  expect(cells('\uFEFFa;b\r\n\r\n1;2\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(linesOfTable('a,b\n"one\ntwo",2\n3,4').map(({ line }) => line)).toEqual([1, 2, 4]);
});

test('a quotation mark inside a cell is a letter', () => {
  expect(cells('a,b\nthe "A" team,2')).toEqual([
    ['a', 'b'],
    ['the "A" team', '2'],
  ]);
  expect(cells('a,b\n"open,2\n3,4')[1]).toEqual(['"open,2']);
});

test('what is written as RFC 4180 says is read as it was', () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const table = fc.array(fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 5 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const text = ['a,b', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');
      const expected = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
      expect(cells(text).slice(1)).toEqual(expected);
    }),
  );
});

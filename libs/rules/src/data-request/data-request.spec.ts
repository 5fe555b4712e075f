import { describe, expect, test } from '@jest/globals';
import {
  dataAskedAsWritten,
  dataAskedInWords,
  readDataAsked,
  readFigures,
  type DataAsked,
} from './index.js';

const rows: readonly DataAsked[] = [
  { what: 'Reported burglary', period: '2022/23', form: 'a table by month' },
  { what: 'Repeat callers', period: '', form: 'a list' },
  { what: 'Reoffending', period: '', form: '' },
];

describe('What a partner is asked for', () => {
  test('is one set of data a line, and is written as it is read', () => {
    const written = dataAskedAsWritten(rows);
    expect(written).toBe(
      'Reported burglary | 2022/23 | a table by month\nRepeat callers |  | a list\nReoffending',
    );
    expect(readDataAsked(written)).toEqual({ ok: true, asked: rows });
    expect(dataAskedInWords(rows)).toBe(
      'Reported burglary (2022/23, a table by month); Repeat callers (a list); Reoffending',
    );
  });

  test.each([
    ['', 'Say what is asked for, one line for each set of data'],
    [' | 2022/23', 'Say what is asked for before the first bar'],
    ['a | b | c | d', 'Put no more than two bars'],
    ['x\n'.repeat(41), 'Ask for at most 40 sets of data'],
  ])('is not read from %j', (text, why) => {
    const read = readDataAsked(text);
    expect(read.ok ? '' : read.sentence).toContain(why);
  });
});

describe('Figures as comma-separated values', () => {
  test('have names in the first line, and a cell may hold a comma, a mark or a line break', () => {
    const read = readFigures(
      '\uFEFFMonth,"Where, by ward"\r\nApril,"North ""End""\nand quay"\r\n\r\n',
    );
    expect(read).toEqual({
      ok: true,
      figures: {
        columns: ['Month', 'Where, by ward'],
        rows: [['April', 'North "End"\nand quay']],
      },
    });
  });

  test('may have tabs between, as they are copied out of a spreadsheet', () => {
    const read = readFigures('Month\tFires, all\nApril\t1,204\n');
    expect(read).toEqual({
      ok: true,
      figures: { columns: ['Month', 'Fires, all'], rows: [['April', '1,204']] },
    });
    const odd = readFigures('Month\tFires\nApril,3\n');
    expect(odd.ok ? '' : odd.sentence).toContain('Line 2 of the figures has one cell');
  });

  test('are none where nothing is written', () => {
    expect(readFigures(' \n ')).toEqual({ ok: true, figures: null });
  });

  test.each([
    ['Month,Fires\nApril', 'Line 2 of the figures has one cell where 2 are named'],
    ['Month,Fires\nApril,1,2', 'Line 2 of the figures has 3 cells where 2 are named'],
    ['Month,\nApril,1', 'Give every column of the figures a name'],
    ['Month,Fires', 'Give at least one line of figures'],
    ['Month\n"April', 'Close the quotation marks'],
  ])('are never read wrongly: %j', (text, why) => {
    const read = readFigures(text);
    expect(read.ok ? '' : read.sentence).toContain(why);
  });
});

import { describe, expect, it } from '@jest/globals';
import { csvCell } from './as-csv.js';

describe('A cell of CSV', () => {
  it.each(['=1+1', '+44 20', '-5', '@here', '\tx'])('never begins a formula: %j', (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });

  it('is quoted where it holds a comma, a quote or a line', () => {
    expect(csvCell('a, "b"\nc')).toBe('"a, ""b""\nc"');
    expect(csvCell('=HYPERLINK("x","y")')).toBe(`"'=HYPERLINK(""x"",""y"")"`);
    expect(csvCell('plain')).toBe('plain');
  });
});

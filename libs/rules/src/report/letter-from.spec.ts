import { describe, expect, it } from '@jest/globals';
import { blankReport, letterFrom, readSheet, REPORT_TEMPLATES, sheetOf } from '../index.js';

const template = REPORT_TEMPLATES.scrutiny;
const newId = () => 'p1';
const blank = { content: blankReport('Rural crime', template, newId), exemptTexts: {} };

/** The letters a sheet is read with whose boxes of letters hold these. */
function lettersOf(typed: readonly string[]): readonly string[] {
  const rows = typed.flatMap((letter, index) => {
    const row = `appendix.00000000-0000-4000-8000-0000000000${String(10 + index)}`;
    return [[`${row}.title`, `Figures ${index}`] as const, [`${row}.letter`, letter] as const];
  });
  const sheet = { ...sheetOf(blank, template), ...Object.fromEntries(rows) };
  return readSheet(sheet, blank, { template, newId }).content.appendices.map(
    ({ letter }) => letter,
  );
}

describe('The letter of a new appendix', () => {
  it('goes on after Z, wherever the appendix is added', () => {
    expect(letterFrom(26, [])).toBe('AA');
    expect(lettersOf(Array.from({ length: 28 }, () => '')).slice(-3)).toEqual(['Z', 'AA', 'BB']);
  });

  it('is of its place, and of no other appendix', () => {
    expect(letterFrom(1, ['B', 'C'])).toBe('D');
    expect(lettersOf(['', 'B'])).toEqual(['A', 'B']);
    expect(lettersOf(['B', '', ''])).toEqual(['B', 'C', 'D']);
  });
});

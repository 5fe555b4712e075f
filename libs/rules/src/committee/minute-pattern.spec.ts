import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { isNumberedByYear, minutePatternFault, minuteReference } from './index.js';

const heldOn = localDate('2013-09-24');

describe('The number of a minute', () => {
  it.each([
    ['{n}', '16'],
    ['OSC{yy}/{n}', 'OSC13/16'],
    ['{n}.OS.{yy}', '16.OS.13'],
    ['D{yyyy}-{n}', 'D2013-16'],
  ])('is written as the committee writes it: %s gives %s', (pattern, reference) => {
    expect(minutePatternFault(pattern)).toBeNull();
    expect(minuteReference(pattern, { number: 16, heldOn })).toBe(reference);
  });

  it('must have a place for the number', () => {
    expect(minutePatternFault('OSC{yy}')).toBe(
      'Put {n} where the number goes, such as OSC{yy}/{n}.',
    );
    expect(minutePatternFault('')).not.toBeNull();
  });

  it('has no other place than those that are known', () => {
    expect(minutePatternFault('{n}/{month}')).toBe(
      '{month} means nothing here: use {n} for the number, {yy} or {yyyy} for the year.',
    );
    expect(minutePatternFault(`{n}${'x'.repeat(40)}`)).toBe('Write at most 40 characters.');
  });

  it('begins again each year where it tells the year', () => {
    expect(isNumberedByYear('OSC{yy}/{n}')).toBe(true);
    expect(isNumberedByYear('{n}')).toBe(false);
  });
});

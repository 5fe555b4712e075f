import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import {
  furtherMinute,
  minutePatternFault,
  minutePeriodOf,
  minuteReference,
  type MinutePeriod,
} from './index.js';

const heldOn = localDate('2013-09-24');
const january = localDate('2013-01-10');

describe('The number of a minute', () => {
  it.each<[string, string]>([
    ['{n}', '16'],
    ['OSC{yy}/{n}', 'OSC13/16'],
    ['{n}.OS.{yy}', '16.OS.13'],
    ['D{yyyy}-{n}', 'D2013-16'],
    ['{dd}.{mm}/{n}', '24.09/16'],
  ])('is written as the committee writes it: %s gives %s', (pattern, reference) => {
    expect(minutePatternFault(pattern)).toBeNull();
    const minute = { number: 16, heldOn, period: 'calendar year' } as const;
    expect(minuteReference(pattern, minute)).toBe(reference);
  });

  it('is the date itself where there is no number, and further ones of the day have letters', () => {
    const at = { heldOn: january, period: 'for ever' } as const;
    expect(minutePatternFault('D{dd}{mm}{yy}')).toBeNull();
    expect(minuteReference('D{dd}{mm}{yy}', { ...at, number: 1 })).toBe('D100113');
    expect(minuteReference('D{dd}{mm}{yy}', { ...at, number: 2 })).toBe('D100113(b)');
    expect(furtherMinute('47', 28)).toBe('47(ab)');
  });

  it('must have a place for the number, or tell the whole date', () => {
    const fault =
      'Put {n} where the number goes, such as OSC{yy}/{n}, or the whole date, such as D{dd}{mm}{yy}.';
    expect(minutePatternFault('OSC{yy}')).toBe(fault);
    expect(minutePatternFault('D{dd}{mm}')).toBe(fault);
    expect(minutePatternFault('')).toBe(fault);
  });

  it('has no other place than those that are known', () => {
    expect(minutePatternFault('{n}/{month}')).toBe(
      '{month} means nothing here: use {n} for the number, {yy} or {yyyy} for the year, {mm} for the month, {dd} for the day.',
    );
    expect(minutePatternFault(`{n}${'x'.repeat(40)}`)).toBe('Write at most 40 characters.');
  });

  it.each<[MinutePeriod, string, string]>([
    ['for ever', '', 'OSC13/16'],
    ['calendar year', '2013', 'OSC13/16'],
    ['municipal year', '2012/13', 'OSC12/16'],
  ])('runs %s: in January 2013 its period is "%s" and it reads %s', (period, of, reference) => {
    expect(minutePeriodOf(january, period)).toBe(of);
    expect(minuteReference('OSC{yy}/{n}', { number: 16, heldOn: january, period })).toBe(reference);
  });

  it('begins again on 1 May where it runs through the municipal year', () => {
    expect(minutePeriodOf(localDate('2013-04-30'), 'municipal year')).toBe('2012/13');
    expect(minutePeriodOf(localDate('2013-05-01'), 'municipal year')).toBe('2013/14');
  });
});

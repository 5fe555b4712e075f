import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BANK_HOLIDAYS, englandAndWales as calendar, localDate } from '../calendar/index.js';
import { count, type CountingRule } from './index.js';

/** Every day of 2019-2030 written out by a plain loop: no date arithmetic of ours takes part. */
interface PlainDay {
  text: string;
  y: number;
  m: number;
  d: number;
  works: boolean;
}

function everyDay(): PlainDay[] {
  const holidays = new Set<string>(BANK_HOLIDAYS.map(({ date }) => date));
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const days: PlainDay[] = [];
  let weekday = 2; // 1 January 2019 was a Tuesday
  for (let y = 2019; y <= 2030; y += 1) {
    lengths.forEach((length, index) => {
      const leap = index === 1 && (y === 2020 || y === 2024 || y === 2028) ? 1 : 0;
      for (let d = 1; d <= length + leap; d += 1) {
        const m = index + 1;
        const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        days.push({ text, y, m, d, works: weekday !== 6 && weekday !== 7 && !holidays.has(text) });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    });
  }
  return days;
}

const DAYS = everyDay();
const at = (index: number): PlainDay | undefined => DAYS[index];

/** The last day of the month that comes `months` months later. */
function lastOfMonth(start: number, months: number): PlainDay | undefined {
  let index = start;
  for (let left = months; ; left -= 1) {
    while (at(index)?.m === at(index + 1)?.m && at(index) !== undefined) index += 1;
    if (left === 0) return at(index);
    index += 1;
  }
}

/** The slow answers: undefined where the walk leaves the table. */
const SLOWLY: Record<CountingRule, (start: number, n: number) => PlainDay | undefined> = {
  CLEAR_DAYS: (meeting, n) => {
    for (let publication = meeting - 1; publication >= 0; publication -= 1) {
      const between = DAYS.slice(publication + 1, meeting).filter(({ works }) => works).length;
      if (between >= n && at(publication)?.works === true) return at(publication);
    }
    return undefined;
  },
  DAYS_FROM: (start, n) => {
    let index = start;
    for (let left = n; left > 0; left -= 1) index += 1;
    return at(index);
  },
  DAYS_BEGINNING_WITH: (start, n) => DAYS.slice(start, start + n)[n - 1],
  MONTHS_BEGINNING_WITH: (start, n) => {
    const first = at(start);
    if (first === undefined) return undefined;
    if (first.d === 1) return lastOfMonth(start, n - 1);
    const last = lastOfMonth(start, n);
    if (last === undefined) return undefined;
    return last.d < first.d ? last : at(DAYS.indexOf(last) - last.d + first.d - 1);
  },
  WORKING_DAYS: (start, n) => DAYS.slice(start + 1).filter(({ works }) => works)[n - 1],
};

const EASTER_AND_CLOCKS = ['2027-03-26', '2027-03-28', '2024-02-29', '2026-10-25', '2028-02-29'];
const anyStart = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: DAYS.length - 1 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...EASTER_AND_CLOCKS), fc.integer({ min: -40, max: 40 }))
      .map(([text, shift]) => DAYS.findIndex((day) => day.text === text) + shift),
  },
);

/** What we say, beside what the slow walk says; `refused` where it leaves the table. */
function bothSay(rule: CountingRule, index: number, n: number): [ours: string, slowly: string] {
  const slow = SLOWLY[rule](index, n);
  const slowly = slow === undefined ? 'refused' : `${slow.text} ${slow.works} ${n}`;
  try {
    const start = localDate(at(index)?.text ?? '');
    const { due, steps, lastWorkingDayBefore } = count({ rule, n, start, calendar });
    const counted = steps.findLast((step) => step.counted)?.n;
    return [`${due} ${lastWorkingDayBefore === undefined} ${counted}`, slowly];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // 1 January 2019 has no known working day before it: refusing there is right too.
    return ['refused', index < 20 ? 'refused' : slowly];
  }
}

describe('the quick count and a slow walk over every day agree', () => {
  test.each<[CountingRule, number]>([
    ['CLEAR_DAYS', 60],
    ['DAYS_FROM', 366],
    ['DAYS_BEGINNING_WITH', 366],
    ['MONTHS_BEGINNING_WITH', 24],
    ['WORKING_DAYS', 366],
  ])('for %s up to %i', (rule, most) => {
    const anyNumber = fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(anyStart, anyNumber, (index, n) => {
        const [ours, slowly] = bothSay(rule, index, n);
        expect(ours).toBe(slowly);
      }),
      { numRuns: 400 },
    );
  });

  test.each<[CountingRule, number]>([
    ['CLEAR_DAYS', 5],
    ['DAYS_FROM', 28],
    ['DAYS_BEGINNING_WITH', 28],
    ['MONTHS_BEGINNING_WITH', 2],
    ['WORKING_DAYS', 3],
  ])('for the everyday %s %i from every day of 2019 to 2030', (rule, n) => {
    const pairs = DAYS.map((_, index) => bothSay(rule, index, n));
    expect(pairs.filter(([ours, slowly]) => ours !== slowly)).toEqual([]);
  });
});

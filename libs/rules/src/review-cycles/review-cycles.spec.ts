import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { englandAndWales, localDate } from '../calendar/index.js';
import { REVIEW, type ReviewState } from '../review/index.js';
import {
  compareReviews,
  cycleYearOf,
  STARTING_PATTERNS,
  stepDay,
  stepFaults,
  wantedYear,
  type CycleStep,
  type KeptStep,
  type PresentReview,
  type ReviewsCompared,
} from './index.js';

const YEAR = { begins: 7, year: 2026 };

const kept = (steps: readonly CycleStep[]): KeptStep[] =>
  steps.map((step, index) => ({ ...step, id: `step ${index}` }));

const daysOf = (steps: readonly CycleStep[]) =>
  steps.map((step) => `${step.what} ${stepDay(step, YEAR, englandAndWales)}`);

/** The reviews as they stand once a comparison has been carried out. */
function after(present: readonly PresentReview[], found: ReviewsCompared): PresentReview[] {
  const moved = new Map(found.move.map(({ review, to }) => [review.id, to]));
  const { year } = YEAR;
  return [
    ...present.map((one) => ({
      ...one,
      ...(moved.has(one.id) ? { year } : {}),
      ...moved.get(one.id),
    })),
    ...found.fresh.map((one) => ({
      ...one,
      year,
      id: `${one.priorityId} ${one.cycle}`,
      state: 'planned' as const,
    })),
  ];
}

describe('A pattern of a partnership’s year', () => {
  it('of Kent falls in its own months, the working days counted past New Year', () => {
    expect(daysOf(STARTING_PATTERNS['twice a year'].steps)).toEqual([
      'plan 2026-07-31',
      'priority review 2026-10-01',
      'evidence 2026-12-01',
      'priority review 2027-01-08',
      'decision 2027-03-01',
      'edition 2027-04-01',
    ]);
  });

  it('of Sevenoaks is a review every quarter from July', () => {
    expect(daysOf(STARTING_PATTERNS['every quarter'].steps)).toEqual([
      'priority review 2026-07-31',
      'priority review 2026-10-30',
      'priority review 2027-01-29',
      'priority review 2027-04-30',
    ]);
  });

  it('takes the last day of a month that is too short, and the last working day of one that has no more', () => {
    const step = { month: 2, day: 31 } as const;
    expect(stepDay({ ...step, dayRule: 'day of the month' }, YEAR, englandAndWales)).toBe(
      '2027-02-28',
    );
    expect(stepDay({ ...step, dayRule: 'working day' }, YEAR, englandAndWales)).toBe('2027-02-26');
  });

  it('lies in the year that began before', () => {
    expect(cycleYearOf(localDate('2027-06-30'), 7).year).toBe(2026);
    expect(cycleYearOf(localDate('2027-07-01'), 7).year).toBe(2027);
  });

  it('has one review of a priority in a month, and says what else is wrong by its field', () => {
    const [first, ...others] = kept(STARTING_PATTERNS['every quarter'].steps);
    if (first === undefined) throw new Error('The pattern has no steps.');
    const wrong = { ...first, month: 10, day: 0, dayRule: 'working day' as const, name: ' ' };
    expect(stepFaults(first, others)).toEqual([]);
    expect(stepFaults(wrong, others).map(({ field }) => field)).toEqual(['name', 'day', 'month']);
  });
});

const arbitraryStep = fc.record({
  what: fc.constant('priority review' as const),
  name: fc.constant('Review'),
  month: fc.integer({ min: 1, max: 12 }),
  dayRule: fc.constantFrom(
    'day of the month' as const,
    'working day' as const,
    'last working day' as const,
  ),
  day: fc.integer({ min: 1, max: 28 }),
  askedAhead: fc.integer({ min: 1, max: 60 }),
  priorities: fc.option(fc.subarray(['road', 'youth', 'fraud'], { minLength: 1 })),
});

/** A pattern in which no two reviews fall in one month. */
const arbitraryPattern = fc
  .uniqueArray(arbitraryStep, { selector: ({ month }) => month, maxLength: 6 })
  .map(kept);

const states = Object.keys(REVIEW.states) as ReviewState[];

describe('Generating the reviews of a year', () => {
  const today = localDate('2026-09-01');
  const at = { year: YEAR.year, today };
  const wantedOf = (pattern: readonly KeptStep[], priorities: readonly string[]) =>
    wantedYear(pattern, { year: YEAR, priorities }, englandAndWales).reviews;

  it('plans nothing for a day that is past: a priority added in mid-year gets what is ahead', () => {
    const pattern = kept(STARTING_PATTERNS['every quarter'].steps);
    const found = compareReviews(wantedOf(pattern, ['road']), [], at);
    expect(found.fresh.map(({ cycle }) => cycle)).toEqual([
      'October 2026',
      'January 2027',
      'April 2027',
    ]);
    expect(found.past.map(({ cycle }) => cycle)).toEqual(['July 2026']);
  });

  it('moves a planned review when its step moves, and leaves one that was asked for', () => {
    const pattern = kept(STARTING_PATTERNS['every quarter'].steps);
    const present = after([], compareReviews(wantedOf(pattern, ['road']), [], at)).map((one) =>
      one.cycle === 'October 2026' ? { ...one, state: 'returned' as const } : one,
    );
    const later = pattern.map((step) => ({
      ...step,
      dayRule: 'day of the month' as const,
      day: 15,
    }));
    const found = compareReviews(wantedOf(later, ['road']), present, at);
    expect(found.move.map(({ review, to }) => `${review.dueOn} to ${to.dueOn}`)).toEqual([
      '2027-01-29 to 2027-01-15',
      '2027-04-30 to 2027-04-15',
    ]);
    expect(found.stand.map(({ cycle }) => cycle)).toEqual(['October 2026']);
  });

  it('never destroys, never touches what is past planning, and again changes nothing', () => {
    fc.assert(
      fc.property(
        arbitraryPattern,
        arbitraryPattern,
        fc.array(fc.constantFrom(...states), { minLength: 1, maxLength: 20 }),
        fc.subarray(['road', 'youth', 'fraud']),
        (before, changed, moved, priorities) => {
          const made = after([], compareReviews(wantedOf(before, priorities), [], at));
          const present = made.map((one, index) => ({
            ...one,
            state: moved[index % moved.length] ?? 'planned',
          }));
          const found = compareReviews(wantedOf(changed, ['road', 'youth', 'fraud']), present, at);
          const there = after(present, found);
          for (const one of present) {
            const still = there.find(({ id }) => id === one.id);
            expect(still).toBeDefined();
            if (one.state !== 'planned') expect(still).toEqual(one);
          }
          const names = there.map(({ priorityId, cycle }) => `${priorityId} ${cycle}`);
          expect(new Set(names).size).toBe(names.length);
          const again = compareReviews(wantedOf(changed, ['road', 'youth', 'fraud']), there, at);
          expect({ fresh: again.fresh, move: again.move }).toEqual({ fresh: [], move: [] });
        },
      ),
      { numRuns: 300 },
    );
  });
});

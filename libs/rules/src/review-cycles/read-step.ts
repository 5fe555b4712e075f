import { MONTH_NAMES } from '../calendar/index.js';
import type { CycleStep, KeptStep } from './cycle-step.js';

/** What is wrong with a step, beside the field it is wrong in. */
export interface StepFault {
  readonly field: keyof CycleStep;
  readonly sentence: string;
}

const MOST_DAYS_AHEAD = 180;

/**
 * What is wrong with a step beside the others of its pattern; nothing when it can be kept. Two reviews of one priority
 * cannot fall in one month: a review is called by it.
 */
export function stepFaults(step: CycleStep, others: readonly KeptStep[]): readonly StepFault[] {
  const { month, day, dayRule, askedAhead, what, name } = step;
  const twin = others.find(
    (other) => other.what === 'priority review' && other.month === month && meetsOneOf(step, other),
  );
  const most = dayRule === 'working day' ? 23 : 31;
  return [
    ...(name.trim() === '' ? [fault('name', 'Say what the step is called')] : []),
    ...(isWithin(month, 12) ? [] : [fault('month', 'Choose the month')]),
    ...(dayRule === 'last working day' || isWithin(day, most)
      ? []
      : [fault('day', `Give a day from 1 to ${most}`)]),
    ...(isWithin(askedAhead, MOST_DAYS_AHEAD)
      ? []
      : [fault('askedAhead', `Give a number of days from 1 to ${MOST_DAYS_AHEAD}`)]),
    ...(what === 'priority review' && twin !== undefined
      ? [
          fault(
            'month',
            `There is a review in ${MONTH_NAMES[month - 1] ?? 'that month'} already: a priority has one in a month`,
          ),
        ]
      : []),
  ];
}

const fault = (field: keyof CycleStep, sentence: string): StepFault => ({ field, sentence });

const isWithin = (number: number, most: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= most;

const meetsOneOf = (one: CycleStep, other: CycleStep): boolean =>
  one.priorities === null ||
  other.priorities === null ||
  one.priorities.some((id) => other.priorities?.includes(id));

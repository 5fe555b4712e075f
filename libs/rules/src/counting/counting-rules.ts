import { seen, unread, type Citation } from './citation.js';

interface CountingRuleRow {
  readonly label: string;
  readonly describes: string;
  readonly unit: 'clear days' | 'days' | 'months' | 'working days';
  readonly direction: 'back' | 'forward';
  /** What the start date is, and what the answer is, as a form and a result say it. */
  readonly startLabel: string;
  readonly dueLabel: string;
  readonly least: number;
  readonly most: number;
  readonly citation: Citation;
}

/** The five ways the law and protocols count time; all dates are local dates of Europe/London. */
export const COUNTING_RULES = {
  CLEAR_DAYS: {
    label: 'Clear days before a meeting',
    describes:
      'Counts back from the meeting over Mondays to Fridays that are not bank holidays; neither the day of publication nor the day of the meeting counts.',
    unit: 'clear days',
    direction: 'back',
    startLabel: 'Day of the meeting',
    dueLabel: 'Publish by',
    least: 1,
    most: 366,
    citation: seen(
      'Local Government Act 1972, section 100B; leaving weekends out is legal advice, taken as council policy',
    ),
  },
  DAYS_FROM: {
    label: 'Days from an event',
    describes:
      'Counts calendar days forward; the day of the event is not counted, and the due date stays where it falls, weekend or holiday.',
    unit: 'days',
    direction: 'forward',
    startLabel: 'Day of the event',
    dueLabel: 'Due',
    least: 1,
    most: 366,
    citation: unread('A period "from" or "of" a date leaves that date out: [1904] 1 KB 1'),
  },
  DAYS_BEGINNING_WITH: {
    label: 'Days beginning with a day',
    describes: 'Counts calendar days forward; the first day is counted.',
    unit: 'days',
    direction: 'forward',
    startLabel: 'First day',
    dueLabel: 'Due',
    least: 1,
    most: 366,
    citation: unread('A period "beginning with" a date takes that date in: [2000] 1 WLR 1509'),
  },
  MONTHS_BEGINNING_WITH: {
    label: 'Months beginning with a day',
    describes:
      'Ends the day before the same day number in the last month, or on the last day of that month when it has no such day.',
    unit: 'months',
    direction: 'forward',
    startLabel: 'First day',
    dueLabel: 'Due',
    least: 1,
    most: 24,
    citation: unread('The corresponding date rule: [1981] 1 WLR 1027'),
  },
  WORKING_DAYS: {
    label: 'Working days',
    describes:
      'Walks forward day by day counting Mondays to Fridays that are not bank holidays; the day of the event is day zero.',
    unit: 'working days',
    direction: 'forward',
    startLabel: 'Day of the event',
    dueLabel: 'Due',
    least: 1,
    most: 366,
    citation: unread(
      'Council policy; bank holidays under the Banking and Financial Dealings Act 1971',
    ),
  },
} as const satisfies Record<string, CountingRuleRow>;

export type CountingRule = keyof typeof COUNTING_RULES;

/** Whether a text names one of the five counting rules. */
export function isCountingRule(text: string): text is CountingRule {
  return Object.hasOwn(COUNTING_RULES, text);
}

import type { Audience } from '#rules';

/** A rung written down a second time, from the rules of the house and not from the product's own table. */
export interface PlainRung {
  readonly rung: string;
  /** Calendar days from the due date, or working days after the start. */
  readonly days: number;
  readonly from: 'due' | 'start';
  readonly to: readonly Audience[];
  readonly unlessAcknowledged?: true;
  readonly unlessShort?: true;
  /** Sooner, once so many meetings after the due date have passed. */
  readonly orMeetings?: number;
}

const due = (rung: string, days: number, ...to: readonly Audience[]): PlainRung => ({
  rung,
  days,
  to,
  from: 'due',
});

/** Rungs of one track stand in the order of their days. */
export const LADDERS_AGAIN = {
  response: [
    {
      rung: 'acknowledge A+3',
      days: 3,
      from: 'start',
      to: ['contact', 'officer'],
      unlessAcknowledged: true,
    },
    { ...due('remind D-14', -14, 'contact'), unlessShort: true },
    due('remind D-7', -7, 'contact', 'signatory'),
    due('remind D-3', -3, 'contact', 'signatory', 'officer'),
    due('remind D', 0, 'contact', 'signatory', 'officer'),
    due('remind D+1', 1, 'signatory', 'officer'),
    due('remind D+7', 7, 'signatory', 'officer'),
    due('remind D+14', 14, 'signatory', 'officer'),
    due('remind D+21', 21, 'signatory', 'officer'),
    due('escalate D+14', 14, 'senior officer', 'chair'),
    { ...due('escalate D+28', 28, 'chief officer', 'chair'), orMeetings: 2 },
  ],
  progress: [
    due('remind D-14', -14, 'contact'),
    due('remind D', 0, 'contact'),
    due('remind D+7', 7, 'contact', 'officer'),
    due('remind D+14', 14, 'contact', 'officer'),
  ],
  review: [
    due('remind D-28', -28, 'priority lead'),
    due('remind D-14', -14, 'priority lead'),
    due('remind D-7', -7, 'priority lead'),
    due('remind D-3', -3, 'priority lead'),
    due('remind D', 0, 'priority lead'),
    due('remind D+7', 7, 'priority lead', 'deputy'),
    due('remind D+14', 14, 'priority lead', 'deputy'),
    due('remind D+21', 21, 'priority lead', 'deputy'),
    due('remind D+28', 28, 'priority lead', 'deputy'),
    due('escalate D+14', 14, 'working-group chair'),
    due('escalate D+28', 28, 'partnership chair'),
  ],
} as const satisfies Record<string, readonly PlainRung[]>;

/** The warnings before the yearly duty runs out: months and days after the last sitting. */
export const DUTY_AGAIN: readonly {
  readonly rung: string;
  readonly months: number;
  readonly days: number;
  readonly to: readonly Audience[];
}[] = [
  { rung: '9 months', months: 9, days: 0, to: ['officer'] },
  { rung: '10 months', months: 10, days: 0, to: ['officer', 'chair'] },
  { rung: '11 months', months: 11, days: 0, to: ['officer', 'chair'] },
  { rung: '11.5 months', months: 11, days: 15, to: ['officer', 'chair', 'monitoring officer'] },
];

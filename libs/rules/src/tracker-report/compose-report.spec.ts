import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { composeReport, type ReportedAddressee } from './compose-report.js';

const row = (more: Partial<ReportedAddressee>): ReportedAddressee => ({
  reference: 'CDC-2023-1',
  authority: 'Marchfield Police',
  wording: 'That a plan be published.',
  isKept: false,
  state: 'sent',
  madeOn: localDate('2023-07-19'),
  dueOn: localDate('2023-08-16'),
  decision: null,
  moves: [],
  ...more,
});
const head = {
  council: 'Marchfield County Council',
  committee: 'Crime and Disorder Committee',
  heldOn: localDate('2023-10-11'),
  madeOn: localDate('2023-08-30'),
  narrowedTo: [],
};

describe('A report of the tracker', () => {
  const report = composeReport(head, [
    row({}),
    row({
      reference: 'CDC-2023-2',
      authority: 'Marchfield Fire and Rescue',
      state: 'extended',
      dueOn: localDate('2023-09-01'),
      moves: [{ fromDue: localDate('2023-08-16'), toDue: localDate('2023-09-01') }],
    }),
    row({ reference: 'CDC-2023-3', state: 'closed', dueOn: null, decision: 'accepted' }),
    row({
      reference: 'CDC-2023-4',
      state: 'extended',
      dueOn: localDate('2023-08-01'),
      isKept: true,
    }),
  ]);

  it('counts all and each authority', () => {
    expect(report.counts).toEqual({
      asked: 4,
      answered: 1,
      awaited: 3,
      overdue: 2,
      inProgress: 0,
      closed: 1,
      slipped: 1,
    });
    expect(report.authorities.map(({ authority, asked }) => [authority, asked])).toEqual([
      ['Marchfield Fire and Rescue', 1],
      ['Marchfield Police', 3],
    ]);
    expect(report.decisions[0]).toEqual({ is: 'Accepted', count: 1 });
  });

  it('has the longest overdue first, and says how far a date slipped', () => {
    expect(report.late.map(({ reference, daysLate }) => [reference, daysLate])).toEqual([
      ['CDC-2023-4', 29],
      ['CDC-2023-1', 14],
    ]);
    expect(report.list[1]?.slipped).toBe('moved once, 16 days');
  });

  it('has no words that are kept from the public', () => {
    expect(report.list.map(({ wording }) => wording === null)).toEqual([false, false, false, true]);
  });
});

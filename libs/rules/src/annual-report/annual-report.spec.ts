import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../calendar/index.js';
import {
  annualReportOf,
  annualRowsOf,
  municipalYear,
  municipalYearOf,
  type AnnualFigure,
  type AnnualRow,
} from './index.js';

const sentOn = localDate('2023-07-19');
const today = localDate('2023-10-18');
const asked: AnnualRow = {
  reference: 'CDC-2023-1',
  authority: 'Marchfield Police',
  authoritySlug: 'police',
  madeOn: sentOn,
  state: 'sent',
  sentOn,
  firstDueOn: localDate('2023-08-16'),
  dueOn: localDate('2023-08-16'),
  answeredOn: null,
  completeOn: null,
  decision: null,
  extensions: 0,
  slipped: 0,
  returned: 0,
  isConsidered: false,
  closedAs: null,
  hasEvidence: false,
};

test('a municipal year runs from 1 May to 30 April and knows its neighbours', () => {
  expect(municipalYear('2025-26')).toEqual({
    slug: '2025-26',
    name: '2025/26',
    from: '2025-05-01',
    to: '2026-04-30',
    before: '2024-25',
    after: '2026-27',
  });
  expect(municipalYearOf(localDate('2026-04-30'))).toBe('2025-26');
  expect(municipalYearOf(localDate('2026-05-01'))).toBe('2026-27');
  for (const wrong of ['2025-27', '2025/26', '2025', '1999-00', 'soon', '2025-26x'])
    expect(municipalYear(wrong)).toBeNull();
});

test('an answer on its last day is in time, a day after it late, and one without a date neither', () => {
  const on = { ...asked, answeredOn: localDate('2023-08-16') };
  const after = { ...asked, answeredOn: localDate('2023-08-17') };
  const undated = { ...on, dueOn: null };
  const rows = [on, after, undated, asked, { ...asked, state: 'closed' as const }];
  expect(annualRowsOf('on-time', rows)).toEqual([on]);
  expect(annualRowsOf('late', rows)).toEqual([after]);
  expect(annualRowsOf('no-date', rows)).toEqual([undated]);
  expect(annualRowsOf('awaited', rows)).toEqual([asked]);
  expect(annualRowsOf('never', rows)).toHaveLength(1);
  const report = annualReportOf(rows, today);
  expect([report.daysToAnswer, report.daysToComplete, report.longestOpen]).toEqual([28, null, 91]);
});

test('of a year without recommendations every number is nothing', () => {
  const { figures, ...worked } = annualReportOf([], today);
  expect(figures.every(({ count }) => count === 0)).toBe(true);
  const none = { daysToAnswer: null, daysToComplete: null, openDays: null, longestOpen: null };
  expect(worked).toEqual({ ...none, extensions: 0, slipped: 0 });
});

test('whatever became of them, the parts add up to the whole', () => {
  const day = fc.option(fc.integer({ min: 0, max: 60 }).map((days) => addDays(sentOn, days)));
  const row = fc
    .record({ answeredOn: day, dueOn: day, isClosed: fc.boolean(), isSent: fc.boolean() })
    .map(({ answeredOn, dueOn, isClosed, isSent }): AnnualRow => ({
      ...asked,
      state: isClosed ? 'closed' : 'sent',
      closedAs: isClosed ? 'implemented' : null,
      sentOn: isSent ? sentOn : null,
      answeredOn: isSent ? answeredOn : null,
      dueOn,
    }));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const sum = (...of: AnnualFigure[]) => of.flatMap((one) => annualRowsOf(one, rows)).length;
      expect(sum('answered', 'awaited', 'never')).toBe(sum('sent'));
      expect(sum('on-time', 'late', 'no-date')).toBe(sum('answered'));
      expect(sum('open', 'closed')).toBe(rows.length);
    }),
  );
});

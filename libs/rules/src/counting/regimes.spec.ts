import { describe, expect, test } from '@jest/globals';
import { englandAndWales as calendar, localDate } from '../calendar/index.js';
import {
  COUNTING_RULES,
  REGIMES,
  RESPONSE_REGIMES,
  annualDuty,
  count,
  isCountingRule,
  isRegime,
  responseDue,
  type ResponseRegime,
} from './index.js';

const start = localDate('2023-07-19');

describe('a response', () => {
  test.each<[ResponseRegime, string]>([
    ['CD_S19', '2023-08-16'],
    ['LGA_9FE', '2023-09-18'],
    ['HEALTH', '2023-08-16'],
    ['NONE', '2023-08-16'],
  ])('under %s to what was sent on 19 July 2023 is due on %s', (regime, due) => {
    const answer = responseDue({ regime, start, calendar });
    expect(answer.due).toBe(due);
    expect(answer.citation).toBe(REGIMES[regime].citation);
  });

  test('under a protocol is due when the protocol says', () => {
    const local = { rule: 'DAYS_FROM', n: 56 } as const;
    expect(responseDue({ regime: 'LOCAL', start, calendar, local }).due).toBe('2023-09-13');
    expect(responseDue({ regime: 'NONE', start, calendar, local }).due).toBe('2023-09-13');
  });

  test('under a protocol that says nothing has no date', () => {
    expect(() => responseDue({ regime: 'LOCAL', start, calendar })).toThrow(
      'Local protocol: give the rule and the number the protocol agreed',
    );
  });

  test('whose date the law sets takes no local one', () => {
    const local = { rule: 'DAYS_FROM', n: 56 } as const;
    expect(() => responseDue({ regime: 'CD_S19', start, calendar, local })).toThrow('set by law');
  });
});

describe('the table of regimes', () => {
  test('names rules that exist, numbers within their limits, and its sources', () => {
    for (const { rule, n, citation, lateWord } of Object.values(REGIMES)) {
      if (rule !== null) {
        expect(isCountingRule(rule)).toBe(true);
        expect(n).toBeLessThanOrEqual(COUNTING_RULES[rule].most);
      }
      expect(citation.text).not.toBe('');
      expect(lateWord).toBe('overdue');
    }
    expect(RESPONSE_REGIMES.every(isRegime)).toBe(true);
    expect(isRegime('toString')).toBe(false);
  });

  test('is soft for partners and hard for the executive', () => {
    expect(REGIMES.CD_S19.edge).toBe('soft');
    expect(REGIMES.LGA_9FE.edge).toBe('hard');
  });

  test('leaves 28 clear calendar days between notice and key decision', () => {
    const { rule, n } = REGIMES.KEY_DECISION;
    const decision = count({ rule, n, start: localDate('2026-06-01'), calendar });
    expect(decision.due).toBe('2026-06-30');
    expect(decision.steps.slice(1, -1)).toHaveLength(28);
  });
});

describe('the annual duty after a meeting on 19 July 2023', () => {
  const on = (today: string) => annualDuty({ lastHeld: start, today: localDate(today) });

  test('is due twelve months later, with four warnings', () => {
    const { due, warnings } = on('2023-07-19');
    expect(due).toBe('2024-07-19');
    expect(warnings).toEqual([
      { on: '2024-04-19', months: 9, to: ['officer'] },
      { on: '2024-05-19', months: 10, to: ['officer', 'chair'] },
      { on: '2024-06-19', months: 11, to: ['officer', 'chair'] },
      { on: '2024-07-04', months: 11.5, to: ['officer', 'chair', 'monitoring officer'] },
    ]);
  });

  test.each([
    ['2024-04-18', null, false, 92],
    ['2024-04-19', 9, false, 91],
    ['2024-07-03', 11, false, 16],
    ['2024-07-19', 11.5, false, 0],
    ['2024-07-20', 11.5, true, -1],
  ])('stands on %s at warning %p, overdue %p, %i days left', (today, months, isOverdue, days) => {
    const duty = on(today);
    expect(duty.warning?.months ?? null).toBe(months);
    expect(duty.isOverdue).toBe(isOverdue);
    expect(duty.daysLeft).toBe(days);
  });

  test('held on a leap day is due on the last day of the next February', () => {
    const today = localDate('2024-03-01');
    expect(annualDuty({ lastHeld: localDate('2024-02-29'), today }).due).toBe('2025-02-28');
  });
});

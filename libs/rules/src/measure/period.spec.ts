import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { awaitedFigure } from './awaited-figure.js';
import { percentWords } from './number-words.js';
import { lastPeriodBefore, periodFrom, periodInWords, yearBefore } from './period.js';

describe('A percentage in words', () => {
  it('is rounded half up to one place, and never to a landmark it has not reached', () => {
    expect(percentWords({ part: 1, whole: 3 })).toBe('33.3 per cent');
    expect(percentWords({ part: 1, whole: 16 })).toBe('6.3 per cent');
    expect(percentWords({ part: 1999, whole: 2000 })).toBe('just under 100 per cent');
    expect(percentWords({ part: 1, whole: 5000 })).toBe('just over 0 per cent');
    expect(percentWords({ part: 0, whole: 7 })).toBe('0 per cent');
    expect(percentWords({ part: 0, whole: 0 })).toBeNull();
  });
});

describe('A period', () => {
  it('a year before February 2025 is February 2024 with all its days', () => {
    const february = periodFrom('month', localDate('2025-02-01'));
    if (february === null) throw new Error('no February');
    expect(yearBefore(february)).toMatchObject({ startsOn: '2024-02-01', endsOn: '2024-02-29' });
    expect(periodInWords(february)).toBe('February 2025');
  });

  it('begins on the first of a month, a plan year on 1 April', () => {
    expect(periodFrom('quarter', localDate('2026-07-02'))).toBeNull();
    expect(periodFrom('plan year', localDate('2026-07-01'))).toBeNull();
    expect(periodFrom('custom', localDate('2026-07-02'))).toBeNull();
    expect(periodFrom('quarter', localDate('9999-12-01'))).toBeNull();
    expect(periodFrom('month', localDate('0001-01-01'))).toBeNull();
    expect(periodFrom('year', localDate('2025-10-01'))?.endsOn).toBe('2026-09-30');
  });

  it('that is past and has no figure is awaited', () => {
    const today = localDate('2026-11-21');
    const lastSummer = {
      kind: 'quarter',
      startsOn: localDate('2026-07-01'),
      endsOn: localDate('2026-09-30'),
    } as const;
    const asked = { kind: 'same period', periodKind: 'quarter', figures: [] } as const;
    expect(awaitedFigure(asked, today)).toMatchObject({
      startsOn: '2026-07-01',
      endsOn: '2026-09-30',
    });
    expect(awaitedFigure({ ...asked, figures: [{ period: lastSummer }] }, today)).toBeNull();
    const before = { kind: 'year', startsOn: localDate('2024-10-01') } as const;
    const years = [{ period: { ...before, endsOn: localDate('2025-09-30') } }];
    expect(awaitedFigure({ ...asked, periodKind: 'year', figures: years }, today)).toMatchObject({
      startsOn: '2025-10-01',
      endsOn: '2026-09-30',
    });
    expect(awaitedFigure({ ...asked, kind: 'compound' }, today)).toBeNull();
    expect(lastPeriodBefore('month', localDate('2026-01-05'))?.startsOn).toBe('2025-12-01');
    expect(lastPeriodBefore('plan year', localDate('2026-03-31'))?.startsOn).toBe('2024-04-01');
    expect(lastPeriodBefore('quarter', localDate('2026-01-01'))?.startsOn).toBe('2025-10-01');
  });
});

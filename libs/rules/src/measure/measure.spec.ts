import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../calendar/index.js';
import type { Figure } from './figure.js';
import { judge } from './judge.js';
import type { Measure } from './measure.js';
import { MEASURE_KINDS, type Direction } from './measure-kinds.js';
import { periodFrom } from './period.js';
import type { Target } from './target.js';

const SUMMER = '2026-07-01';
const SUMMER_BEFORE = '2025-07-01';

function quarter(startsOn: string, counts: Partial<Figure>): Figure {
  const period = periodFrom('quarter', localDate(startsOn));
  if (period === null) throw new Error(`${startsOn} begins no quarter`);
  return figure(period, counts);
}

const figure = (period: Figure['period'], counts: Partial<Figure>): Figure => ({
  period,
  value: null,
  part: null,
  whole: null,
  asAt: localDate('2026-10-05'),
  source: 'Police recorded crime',
  isProvisional: false,
  ...counts,
});

const planYear = (startsOn: string, value: number): Figure => {
  const period = periodFrom('plan year', localDate(startsOn));
  if (period === null) throw new Error(`${startsOn} begins no plan year`);
  return figure(period, { value });
};

const aMeasure = (target: Target, more: Partial<Measure> = {}): Measure => ({
  target,
  direction: MEASURE_KINDS[target.kind].direction ? 'lower' : null,
  periodKind: 'quarter',
  decimals: 0,
  hidesBelow: MEASURE_KINDS[target.kind].hidesBelow,
  figures: [],
  breaks: [],
  parts: [],
  plan: null,
  ...more,
});

const told = (measure: Measure) => {
  const { verdict, sentence } = judge(measure);
  return [verdict, sentence];
};

const against = (now: number, then: number): readonly Figure[] => [
  quarter(SUMMER, { value: now }),
  quarter(SUMMER_BEFORE, { value: then }),
];
const same = { kind: 'same period' } as const;

describe('A measure against the same period last year', () => {
  it('says how much changed, and which way that is', () => {
    expect(told(aMeasure(same, { figures: against(390, 412) }))).toEqual([
      'met',
      '390 against 412 in the same period last year: 22 fewer, which is better.',
    ]);
    expect(told(aMeasure(same, { figures: against(1412, 390) }))).toEqual([
      'not met',
      '1,412 against 390 in the same period last year: 1,022 more, which is worse.',
    ]);
    expect(told(aMeasure(same, { figures: against(390, 390) }))).toEqual([
      'not met',
      '390 against 390 in the same period last year: the same, which is neither better nor worse.',
    ]);
  });

  it('is not compared with anything where there is no such figure, and is no nought where there is none at all', () => {
    expect(told(aMeasure(same))).toEqual(['no figure', 'No figure yet.']);
    const figures = [quarter(SUMMER, { value: 390 }), quarter('2026-04-01', { value: 402 })];
    expect(told(aMeasure(same, { figures }))).toEqual([
      'cannot tell',
      '390 in July to September 2026; there is no figure for July to September 2025 to compare it with.',
    ]);
  });

  it('is not compared across a break in the series', () => {
    const breaks = [{ on: localDate('2026-04-01'), reason: 'a new recording standard' }];
    expect(told(aMeasure(same, { figures: against(390, 412), breaks }))).toEqual([
      'cannot tell',
      '390 now and 412 in the same period last year cannot be compared: from 1 April 2026 it is counted another way (a new recording standard).',
    ]);
    const before = [{ on: localDate('2025-07-01'), reason: 'a new recording standard' }];
    expect(judge(aMeasure(same, { figures: against(390, 412), breaks: before })).verdict).toBe(
      'met',
    );
  });

  it('never tells a small number, nor a difference it could be worked out from', () => {
    expect(told(aMeasure(same, { figures: against(3, 8) }))).toEqual([
      'met',
      'Fewer than 5 against 8 in the same period last year: the difference is not given, as a number is too small to show, but it is better.',
    ]);
    expect(told(aMeasure(same, { figures: against(1, 3) }))).toEqual([
      'cannot tell',
      'Fewer than 5 against fewer than 5 in the same period last year: the difference is not given, as a number is too small to show, nor which is better.',
    ]);
  });

  it('says which figure is provisional, and what it is judged by', () => {
    const [now, then] = against(390, 412);
    if (now === undefined || then === undefined) throw new Error('no figures');
    const figures = [{ ...now, isProvisional: true }, then];
    const { sentence, why } = judge(aMeasure(same, { figures }));
    expect(sentence).toMatch(/ Provisional\.$/);
    expect(why).toContain('Wanted: Lower than in the same period last year.');
    expect(why).toContain(
      'July to September 2026: 390 (as at 5 October 2026, Police recorded crime, provisional).',
    );
  });
});

describe('A measure against last year', () => {
  const target = { kind: 'last year', byPercent: 5 } as const;

  it('takes whole years, and says how far it is from the percentage wanted', () => {
    const figures = [planYear('2025-04-01', 1600), planYear('2024-04-01', 1700)];
    expect(told(aMeasure(target, { figures, periodKind: 'plan year' }))).toEqual([
      'met',
      '1,600 against 1,700 last year: 100 fewer, which is better. At least 5 per cent lower is wanted; it is 5.9 per cent lower.',
    ]);
    const close = [planYear('2025-04-01', 9501), planYear('2024-04-01', 10_000)];
    expect(told(aMeasure(target, { figures: close }))).toEqual([
      'not met',
      '9,501 against 10,000 last year: 499 fewer, which is better. At least 5 per cent lower is wanted; it is just under 5 per cent lower.',
    ]);
  });

  it('does not take a quarter for a year', () => {
    expect(told(aMeasure(target, { figures: against(390, 412) }))).toEqual([
      'cannot tell',
      'There is no figure for a whole year yet.',
    ]);
  });

  it('knows no percentage of nothing', () => {
    const figures = [planYear('2025-04-01', 9), planYear('2024-04-01', 0)];
    expect(told(aMeasure(target, { figures, hidesBelow: null }))).toEqual([
      'cannot tell',
      '9 against 0 last year: 9 more, which is worse. At least 5 per cent lower is wanted; a percentage of nothing cannot be worked out.',
    ]);
  });
});

describe('A measure of a level', () => {
  it('of a percentage is judged before it is rounded', () => {
    const target = { kind: 'percentage', percent: 60 } as const;
    const higher = { direction: 'higher' } as const;
    const at = (part: number, whole: number) =>
      told(aMeasure(target, { ...higher, figures: [quarter(SUMMER, { part, whole })] }));
    expect(at(58, 100)).toEqual([
      'not met',
      '58 of 100, 58 per cent: at least 60 per cent is wanted, so the measure is not met.',
    ]);
    expect(at(1199, 1999)).toEqual([
      'not met',
      '1,199 of 1,999, just under 60 per cent: at least 60 per cent is wanted, so the measure is not met.',
    ]);
    expect(at(0, 0)).toEqual([
      'cannot tell',
      'Fewer than 5: at least 60 per cent is wanted, so it cannot be told whether the measure is met.',
    ]);
    const typed = [quarter(SUMMER, { value: 3 })];
    expect(told(aMeasure(target, { ...higher, figures: typed }))[1]).toMatch(/^3 per cent: /);
  });

  it('within a band has two ends, and both are in it', () => {
    const target = { kind: 'maintained', from: 35, to: 45 } as const;
    const at = (value: number) => told(aMeasure(target, { figures: [quarter(SUMMER, { value })] }));
    expect(at(45)).toEqual(['met', '45: from 35 to 45 is wanted, so the measure is met.']);
    expect(at(46)[0]).toBe('not met');
    expect(at(34)[0]).toBe('not met');
  });

  it('of coverage counts how many of how many, and of nothing says nothing', () => {
    const target = { kind: 'coverage', reach: null } as const;
    const at = (part: number, whole: number) =>
      told(aMeasure(target, { figures: [quarter(SUMMER, { part, whole })] }));
    expect(at(9, 12)).toEqual([
      'not met',
      '9 of 12, 75 per cent: all 12 are wanted, so the measure is not met.',
    ]);
    expect(at(12, 12)[0]).toBe('met');
    expect(at(0, 0)).toEqual([
      'cannot tell',
      '0 of 0: there was nothing to count, so there is no percentage.',
    ]);
  });
});

describe('A measure that is worked out', () => {
  it('from a plan counts what was verified of what has a date', () => {
    const target = { kind: 'plan delivery', percent: 80 } as const;
    const plan = { title: 'Action plan 2026', dated: 37, verified: 24, ongoing: 13 };
    expect(told(aMeasure(target, { plan }))).toEqual([
      'not met',
      '24 of 37 dated actions of Action plan 2026 are verified, 64.9 per cent: at least 80 per cent is wanted, so the measure is not met.',
    ]);
    expect(told(aMeasure(target, { plan: { ...plan, dated: 0, verified: 0 } }))[0]).toBe(
      'cannot tell',
    );
    expect(judge(aMeasure(target, { plan })).why.join(' ')).toContain('ongoing ones (13)');
  });

  it('from others is all, any, or by weight; an open part leaves it open unless the rest settle it', () => {
    const part = (verdict: 'met' | 'not met' | 'no figure', weight = 1) => ({
      name: verdict,
      weight,
      verdict,
    });
    const of = (rule: 'all' | 'any' | 'weighted', ...parts: ReturnType<typeof part>[]) =>
      told(aMeasure({ kind: 'compound', rule, percent: 60 }, { parts }));
    expect(of('all', part('met'), part('not met'))).toEqual([
      'not met',
      '1 of 2 measures is met and all are wanted, so the measure is not met.',
    ]);
    expect(of('all', part('met'), part('no figure'))[0]).toBe('cannot tell');
    expect(of('any', part('met'), part('no figure'))[0]).toBe('met');
    expect(of('weighted', part('met', 3), part('not met', 2))).toEqual([
      'met',
      '1 of 2 measures is met, 60 per cent of the weight, and at least 60 per cent is wanted, so the measure is met.',
    ]);
    expect(of('all', part('no figure'), part('no figure'))[1]).toBe('No figure yet.');
  });
});

describe('A sentence', () => {
  const counts = fc.integer({ min: 5, max: 99_999 });
  const numbersIn = (text: string) =>
    [...text.matchAll(/\d[\d,]*/g)].map(([found]) => Number(found.replaceAll(',', '')));

  it('has the numbers of its figures, and better turns to worse with the direction', () => {
    fc.assert(
      fc.property(counts, counts, (now, then) => {
        const figures = against(now, then);
        const by = (direction: Direction) => judge(aMeasure(same, { figures, direction })).sentence;
        const expected = now === then ? [now, then] : [now, then, Math.abs(now - then)];
        expect(numbersIn(by('lower'))).toEqual(expected);
        const turned = by('lower').replace(/better\.$|worse\.$/, (word) =>
          word === 'better.' ? 'worse.' : 'better.',
        );
        expect(by('higher')).toBe(now === then ? by('lower') : turned);
      }),
    );
  });
});

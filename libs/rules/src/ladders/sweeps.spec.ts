import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  BANK_HOLIDAYS,
  addDays,
  englandAndWales as calendar,
  localDate,
  weekday,
  type LocalDate,
} from '../calendar/index.js';
import { LADDERS, dueRungs, rungName, rungsOf, type LadderName } from './index.js';

interface RunningClock {
  name: LadderName;
  start: LocalDate;
  due: LocalDate;
}

const anyClock: fc.Arbitrary<RunningClock> = fc
  .record({
    name: fc.constantFrom<LadderName>('response', 'review', 'progress'),
    from: fc.integer({ min: 0, max: 4000 }),
    window: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ name, from, window }) => {
    const start = addDays(localDate('2019-06-01'), from);
    return { name, start, due: addDays(start, window) };
  });

const holidays = new Set<LocalDate>(BANK_HOLIDAYS.map(({ date }) => date));
const isOpen = (date: LocalDate): boolean => weekday(date) <= 5 && !holidays.has(date);

/** The ladders written out a second time, as track, letter and offsets, and walked day by day. */
const WRITTEN_OUT: Record<LadderName, [track: string, offsets: number[]][]> = {
  response: [
    ['remind', [-14, -7, -3, 0, 1, 7, 14, 21]],
    ['escalate', [14, 28]],
  ],
  review: [
    ['remind', [-28, -14, -7, -3, 0, 7, 14, 21, 28]],
    ['escalate', [14, 28]],
  ],
  progress: [['remind', [-14, 0, 7, 14]]],
  contribution: [['remind', [-3, 0, 3]]],
  report: [['remind', [-10, -5, -2, 0, 1, 3, 5]]],
  clearance: [['remind', [-2, 0, 1, 3]]],
  registration: [['remind', [-14, -7, -3, 1, 7]]],
  outcome: [['remind', [-7, -3, 0, 1, 7]]],
  attendance: [
    ['remind', [-7, -3]],
    ['escalate', [-3]],
  ],
  recheck: [['remind', [-28, 0, 28]]],
  action: [['remind', [-14, 0, 14]]],
  data: [
    ['remind', [-7, 0, 7, 14, 21, 28]],
    ['escalate', [14]],
  ],
};

function enumerated({ name, start, due }: RunningClock): string[] {
  const found: string[] = [];
  for (const [track, offsets] of WRITTEN_OUT[name]) {
    for (const offset of offsets) {
      const isShort = addDays(start, 20) >= due;
      if (name === 'response' && offset === -14 && isShort) continue;
      let day = addDays(due, offset);
      while (!isOpen(day)) day = addDays(day, offset > 0 ? 1 : -1);
      const key = offset === 0 ? 'D' : `D${offset > 0 ? '+' : ''}${offset}`;
      if (day > start) found.push(`${day} ${track} ${key}`);
    }
  }
  if (name === 'response') {
    let [day, open] = [start, 0];
    while (open < 3) {
      day = addDays(day, 1);
      if (isOpen(day)) open += 1;
    }
    found.push(`${day} acknowledge A+3`);
  }
  return found.sort();
}

/** Runs the sweep on the given days after the start, settling what it answers; tells what was sent when. */
function swept(clock: RunningClock, sweepDays: readonly number[], acknowledged: boolean) {
  const settled = new Set<string>();
  const sent: { name: string; today: LocalDate }[] = [];
  const passedOver: string[] = [];
  for (const day of sweepDays) {
    const today = addDays(clock.start, day);
    const progress = { start: clock.start, due: clock.due, today, acknowledged, settled };
    const { send, passOver } = dueRungs(LADDERS[clock.name], progress, calendar);
    sent.push(...send.map((rung) => ({ name: rungName(rung), today })));
    passedOver.push(...passOver.map(({ rung }) => rungName(rung)));
    for (const { rung } of [...send.map((rung) => ({ rung })), ...passOver]) {
      settled.add(rungName(rung));
    }
  }
  return { sent, passedOver, settled };
}

const WHOLE_LIFE = 150;
const everyDay = Array.from({ length: WHOLE_LIFE }, (_, day) => day);
const someDays = fc
  .subarray(everyDay, { minLength: 1 })
  .chain((days) => fc.constant([...days, WHOLE_LIFE]));

describe('for thousands of clocks', () => {
  test('the rungs are those of a second, slower enumeration, all on working days', () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        const rungs = rungsOf(LADDERS[clock.name], clock, calendar);
        const ours = rungs.map(({ rung, on }) => `${on} ${rungName(rung)}`);
        expect(ours.toSorted()).toEqual(enumerated(clock));
        expect(rungs.every(({ on }) => isOpen(on))).toBe(true);
        const days = rungs.map(({ on }) => on);
        expect(days).toEqual(days.toSorted());
        for (const { rung, on } of rungs) {
          if (rung.anchor === 'due' && rung.offset <= 0) expect(on <= clock.due).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a sweep on every day sends each rung on its own day, or a later one of that day', () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        const { sent, passedOver } = swept(clock, [...everyDay, WHOLE_LIFE], false);
        const expected = enumerated(clock);
        expect([...sent.map(({ name }) => name), ...passedOver].toSorted()).toEqual(
          expected.map((line) => line.slice(11)).toSorted(),
        );
        for (const { name, today } of sent) expect(expected).toContain(`${today} ${name}`);
        for (const name of passedOver) {
          const day = expected.find((line) => line.slice(11) === name)?.slice(0, 10);
          expect(sent.some(({ today }) => today === day)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('whatever days the sweep runs on, no rung comes twice and none is left', () => {
    fc.assert(
      fc.property(anyClock, someDays, fc.boolean(), (clock, days, acknowledged) => {
        const { sent, passedOver, settled } = swept(clock, days, acknowledged);
        const all = [...sent.map(({ name }) => name), ...passedOver];
        expect(new Set(all).size).toBe(all.length);
        expect(settled.size).toBe(enumerated(clock).length);
        expect(acknowledged && sent.some(({ name }) => name === 'acknowledge A+3')).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('after any gap one sweep sends at most one letter a track, and the next one nothing', () => {
    fc.assert(
      fc.property(anyClock, fc.nat({ max: WHOLE_LIFE }), (clock, day) => {
        const once = swept(clock, [day], false).sent.map(({ name }) => name.split(' ')[0]);
        expect(new Set(once).size).toBe(once.length);
        expect(swept(clock, [day, day], false).sent).toHaveLength(once.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('the next day told is the first on which anything is sent or passed over', () => {
    fc.assert(
      fc.property(anyClock, fc.nat({ max: WHOLE_LIFE }), (clock, day) => {
        const today = addDays(clock.start, day);
        const progress = {
          start: clock.start,
          due: clock.due,
          today,
          acknowledged: false,
          settled: new Set<string>(),
        };
        const { next } = dueRungs(LADDERS[clock.name], progress, calendar);
        const later = enumerated(clock).find((line) => line.slice(0, 10) > today);
        expect(next).toBe(later?.slice(0, 10) ?? null);
      }),
      { numRuns: 1000 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { englandAndWales as calendar, localDate } from '../calendar/index.js';
import {
  compareLetters,
  ladderChanges,
  LADDERS,
  lettersAhead,
  readLadder,
  rungInWords,
  whenWithDay,
  type ClockAhead,
  type Ladder,
  type LadderName,
  type RungAsked,
} from './index.js';

const asked = (over: Partial<RungAsked> = {}): RungAsked => ({
  offset: -10,
  unit: 'days',
  letter: 'response-due-soon',
  to: ['contact'],
  ...over,
});
const faultsOf = (...rungs: RungAsked[]) => {
  const read = readLadder('response', rungs);
  return read.ok ? [] : read.faults.map(({ sentence }) => sentence);
};
const read = (...rungs: RungAsked[]): Ladder => {
  const found = readLadder('response', rungs);
  if (!found.ok) throw new Error(found.faults.map(({ sentence }) => sentence).join(' '));
  return found.ladder;
};
const clock = (over: Partial<ClockAhead> = {}): ClockAhead => ({
  id: 'one',
  start: localDate('2027-03-01'),
  due: localDate('2027-03-29'),
  acknowledged: true,
  settled: new Set(),
  ...over,
});
const foretold = { calendar, today: localDate('2027-03-02'), until: localDate('2028-03-02') };

describe('A ladder of a council’s own', () => {
  it.each(Object.keys(LADDERS) as LadderName[])('may be the default of %s', (name) => {
    const ladder: Ladder = LADDERS[name];
    const found = readLadder(name, ladder);
    expect(found.ok && found.ladder.toSorted(byKey)).toEqual(ladder.toSorted(byKey));
  });

  it('is put in the order its rungs fall', () => {
    const ladder = read(
      asked({ offset: -3 }),
      asked(),
      asked({ offset: -30, unit: 'working days' }),
    );
    expect(ladder.map(({ key }) => key)).toEqual(['D-30', 'D-10', 'D-3']);
  });

  it('says every fault at once, which rung, and what would be right', () => {
    expect(
      faultsOf(
        asked({ offset: 2 }),
        asked({ letter: 'minutes-published', unit: 'weeks' }),
        asked({ to: ['deputy'], offset: 999 }),
        asked({ to: [], track: 'escalate' }),
      ),
    ).toEqual([
      'Rung 1: "response due soon" is true only before the due date: change the day or the letter.',
      'Rung 2: choose days or working days.',
      'Rung 2: this ladder sends recommendation not acknowledged, response due soon, response due today, response overdue, recommendation escalated: choose one of them.',
      'Rung 3: give a whole number of days, at most 180.',
      'Rung 3: "response due soon" is true only before the due date: change the day or the letter.',
      'Rung 3: deputy cannot be reached by this ladder: choose among contact, officer, signatory, senior officer, chair, chief officer, monitoring officer.',
      'Rung 4: "response due soon" belongs on the track "remind".',
      'Rung 4: choose at least one reader.',
    ]);
  });

  it('has no two rungs of one track on one day, and at least one rung', () => {
    expect(faultsOf(asked(), asked({ to: ['signatory'] }))).toEqual([
      'Rung 2 stands where rung 1 does: choose another day, or change that one.',
    ]);
    expect(faultsOf()).toEqual(['A ladder has at least one rung: add one.']);
  });

  it('is told rung by rung', () => {
    expect(read(asked({ offset: -1, to: ['contact', 'chair'] })).map(rungInWords)).toEqual([
      '1 day before the due date, "response due soon" to contact and chair',
    ]);
  });
});

describe('The letters of a year', () => {
  it('fall on working days around Easter 2027 and the clock change', () => {
    const ahead = lettersAhead(LADDERS.response, clock(), foretold);
    expect(ahead.map(({ rung, on }) => `${rung.key} ${on}`)).toEqual([
      'D-14 2027-03-15',
      'D-7 2027-03-22',
      'D 2027-03-25',
      'D+1 2027-03-30',
      'D+7 2027-04-05',
      'D+14 2027-04-12',
      'D+14 2027-04-12',
      'D+21 2027-04-19',
      'D+28 2027-04-26',
    ]);
  });

  it('begin with what has come and not gone, and never repeat what has', () => {
    const late = clock({ settled: new Set(['remind D-14', 'remind D-7']) });
    const today = localDate('2027-03-27');
    const [first, second] = lettersAhead(LADDERS.response, late, { ...foretold, today });
    expect(first).toMatchObject({ on: '2027-03-30', rung: { key: 'D+1' } });
    expect(second).toMatchObject({ on: '2027-04-05', rung: { key: 'D+7' } });
  });

  it('are told apart from those of the ladder that is on: more, fewer, moved', () => {
    const now = lettersAhead(read(asked(), asked({ offset: -7 })), clock(), foretold);
    const then = lettersAhead(
      read(asked({ unit: 'working days' }), asked({ offset: -3 })),
      clock(),
      foretold,
    );
    const { more, fewer, moved } = compareLetters(now, then);
    expect([more, fewer]).toEqual([[], []]);
    expect(moved.map(({ letter, from }) => [letter.rung.key, from, letter.on])).toEqual([
      [expect.any(String), '2027-03-19', '2027-03-12'],
      ['D-3', '2027-03-22', '2027-03-25'],
    ]);
    const less = compareLetters(now, now.slice(0, 1));
    expect([less.more, less.fewer.length, less.moved]).toEqual([[], 1, []]);
    expect(compareLetters(now.slice(0, 1), now).more).toHaveLength(1);
  });

  it('tell the day they count from', () => {
    const days = { start: localDate('2023-07-19'), due: localDate('2023-08-16') };
    const [first, second] = LADDERS.response;
    expect(first && whenWithDay(first, days)).toBe('3 working days after the start, 19 July 2023');
    expect(second && whenWithDay(second, days)).toBe('14 days before the due date, 16 August 2023');
    const last = LADDERS.response.find(({ orMeetings }) => orMeetings !== undefined);
    expect(last && whenWithDay(last, days)).toBe(
      '28 days after the due date, 16 August 2023, or once a second meeting was missed',
    );
  });

  it('of a change to a ladder history tells what changed and nothing else', () => {
    const on = read(asked(), asked({ offset: -7 }));
    const changed = read(
      asked(),
      asked({ offset: -3 }),
      asked({ offset: 0, letter: 'response-due-today' }),
    );
    expect(ladderChanges(on, changed)).toBe(
      '7 days before the due date, "response due soon" to contact is now 3 days before the due date, "response due soon" to contact; new: on the due date, "response due today" to contact',
    );
    expect(ladderChanges(changed, on)).toContain('no longer: on the due date');
    expect(ladderChanges(on, on)).toBe('');
  });
});

const byKey = (a: { key: string; track: string }, b: { key: string; track: string }) =>
  `${a.track}${a.key}`.localeCompare(`${b.track}${b.key}`);

import { describe, expect, test } from '@jest/globals';
import { dateInWords, englandAndWales as calendar, localDate } from '../calendar/index.js';
import {
  AUDIENCES,
  LADDERS,
  LETTERS,
  PROGRESS_LADDER,
  RESPONSE_LADDER,
  REVIEW_LADDER,
  dueRungs,
  ladder,
  readLadder,
  rungInWords,
  rungName,
  rungsOf,
  type Ladder,
} from './index.js';

const days = (start: string, due: string) => ({ start: localDate(start), due: localDate(due) });
const printed = (rungs: Ladder, start: string, due: string) =>
  rungsOf(rungs, days(start, due), calendar).map(
    ({ rung, on }) => `${dateInWords(on)}: ${rung.key} ${rung.letter} to ${rung.to.join(' and ')}`,
  );

describe('the response ladder of 19 July to 16 August 2023', () => {
  test('has these rungs on these days', () => {
    expect(printed(RESPONSE_LADDER, '2023-07-19', '2023-08-16')).toEqual([
      'Monday 24 July 2023: A+3 recommendation-not-acknowledged to contact and officer',
      'Wednesday 2 August 2023: D-14 response-due-soon to contact',
      'Wednesday 9 August 2023: D-7 response-due-soon to contact and signatory',
      'Friday 11 August 2023: D-3 response-due-soon to contact and signatory and officer',
      'Wednesday 16 August 2023: D response-due-today to contact and signatory and officer',
      'Thursday 17 August 2023: D+1 response-overdue to signatory and officer',
      'Wednesday 23 August 2023: D+7 response-overdue to signatory and officer',
      'Wednesday 30 August 2023: D+14 response-overdue to signatory and officer',
      'Wednesday 30 August 2023: D+14 recommendation-escalated to senior officer and chair',
      'Wednesday 6 September 2023: D+21 response-overdue to signatory and officer',
      'Wednesday 13 September 2023: D+28 recommendation-escalated to chief officer and chair',
    ]);
  });

  test('leaves out the reminder two weeks ahead when there are fewer than 21 days', () => {
    const keys = (due: string) =>
      rungsOf(RESPONSE_LADDER, days('2023-07-19', due), calendar).map(({ rung }) => rung.key);
    expect(keys('2023-08-08')).not.toContain('D-14');
    expect(keys('2023-08-09')).toContain('D-14');
  });

  test('leaves out what would come on or before the day the recommendation is sent', () => {
    const [first, second] = printed(RESPONSE_LADDER, '2023-07-19', '2023-07-26');
    expect(first).toMatch(/^Friday 21 July 2023: D-3/);
    expect(second).toMatch(/^Monday 24 July 2023: A\+3/);
  });

  test('goes back before Easter and forward after it', () => {
    expect(printed(RESPONSE_LADDER, '2026-03-09', '2026-04-06').slice(3, 6)).toEqual([
      'Thursday 2 April 2026: D-3 response-due-soon to contact and signatory and officer',
      'Thursday 2 April 2026: D response-due-today to contact and signatory and officer',
      'Tuesday 7 April 2026: D+1 response-overdue to signatory and officer',
    ]);
  });
});

describe('a second meeting missed', () => {
  const meetings = ['2023-08-16', '2023-08-30', '2023-09-06', '2023-09-07'].map(localDate);
  const keys = (held: typeof meetings) =>
    rungsOf(RESPONSE_LADDER, { ...days('2023-07-19', '2023-08-16'), meetings: held }, calendar)
      .filter(({ rung }) => rung.track === 'escalate')
      .map(({ rung, on }) => `${rung.key} ${on}`);

  test('brings the last rung sooner: the working day after the second meeting since the due date', () => {
    expect(keys(meetings.slice(0, 2))).toEqual(['D+14 2023-08-30', 'D+28 2023-09-13']);
    expect(keys(meetings)).toEqual(['D+14 2023-08-30', 'D+28 2023-09-07']);
  });

  test('on a Friday it goes on the Monday, and one after D+28 changes nothing', () => {
    const friday = ['2023-08-30', '2023-09-08'].map(localDate);
    expect(keys(friday)).toEqual(['D+14 2023-08-30', 'D+28 2023-09-11']);
    expect(keys(['2023-08-30', '2023-09-13'].map(localDate))).toContain('D+28 2023-09-13');
  });

  test('leaves out what would be milder and later', () => {
    const soon = ['2023-08-17', '2023-08-21'].map(localDate);
    expect(keys(soon)).toEqual(['D+28 2023-08-22']);
  });

  test('is what a council may say of its own rungs, for answers after their date', () => {
    const rung = { offset: 28, unit: 'days', letter: 'recommendation-escalated', to: ['chair'] };
    const read = readLadder('response', [{ ...rung, orMeetings: 3 }]);
    expect(read.ok && read.ladder.map(rungInWords)).toEqual([
      '28 days after the due date or once a third meeting was missed, "recommendation escalated" to chair',
    ]);
    for (const orMeetings of [0, 7, 1.5]) {
      expect(readLadder('response', [{ ...rung, orMeetings }]).ok).toBe(false);
    }
    const review = { offset: 28, unit: 'days', letter: 'review-escalated', to: ['officer'] };
    expect(readLadder('review', [{ ...review, orMeetings: 2 }]).ok).toBe(false);
  });
});

describe('the other ladders', () => {
  test('ask a priority lead five times, then the deputy too, then the chairs', () => {
    expect(printed(REVIEW_LADDER, '2023-09-01', '2023-10-13')).toEqual([
      'Friday 15 September 2023: D-28 review-due to priority lead',
      'Friday 29 September 2023: D-14 review-due to priority lead',
      'Friday 6 October 2023: D-7 review-due to priority lead',
      'Tuesday 10 October 2023: D-3 review-due to priority lead',
      'Friday 13 October 2023: D review-due to priority lead',
      'Friday 20 October 2023: D+7 review-overdue to priority lead and deputy',
      'Friday 27 October 2023: D+14 review-overdue to priority lead and deputy',
      'Friday 27 October 2023: D+14 review-escalated to working-group chair',
      'Friday 3 November 2023: D+21 review-overdue to priority lead and deputy',
      'Friday 10 November 2023: D+28 review-overdue to priority lead and deputy',
      'Friday 10 November 2023: D+28 review-escalated to partnership chair',
    ]);
  });

  test('ask for progress four times', () => {
    expect(printed(PROGRESS_LADDER, '2023-09-01', '2023-12-31')).toEqual([
      'Friday 15 December 2023: D-14 progress-due to contact',
      'Friday 29 December 2023: D progress-due to contact',
      'Monday 8 January 2024: D+7 progress-due to contact and officer',
      'Monday 15 January 2024: D+14 progress-due to contact and officer',
    ]);
  });

  test('between them send every letter and speak to every audience', () => {
    const rungs = Object.values(LADDERS).flat();
    expect(new Set(rungs.map(({ letter }) => letter))).toEqual(new Set(LETTERS));
    const byEvent = [
      'committee member',
      'copied authority',
      'subscriber',
      'topic suggester',
      'question asker',
      'receiver',
      'colleague',
      'workshop invitee',
      'administrator',
      'partnership member',
    ];
    expect(new Set([...byEvent, ...rungs.flatMap(({ to }) => to)])).toEqual(new Set(AUDIENCES));
  });
});

describe('a ladder', () => {
  const [rung] = PROGRESS_LADDER;
  const one = rung === undefined ? [] : [rung];

  test('is refused when a rung stands twice, lies elsewhere or speaks to nobody', () => {
    expect(() => ladder([...one, ...one])).toThrow('"remind D-14" stands twice');
    expect(() => ladder(one.map((r) => ({ ...r, offset: -10 })))).toThrow('lies at D-10');
    expect(() => ladder(one.map((r) => ({ ...r, to: [] })))).toThrow('speaks to nobody');
  });
});

describe('what is due', () => {
  const sent = days('2023-07-19', '2023-08-16');
  const on = (today: string, settled: readonly string[] = [], acknowledged = false) => {
    const progress = { ...sent, today: localDate(today), acknowledged, settled: new Set(settled) };
    const { send, passOver, next } = dueRungs(RESPONSE_LADDER, progress, calendar);
    return { send: send.map(rungName), passOver: passOver.map(({ why }) => why), next };
  };

  test('is nothing before the first rung, whose day is told', () => {
    expect(on('2023-07-21')).toEqual({ send: [], passOver: [], next: '2023-07-24' });
  });

  test('is the rung of the day, once', () => {
    expect(on('2023-07-24').send).toEqual(['acknowledge A+3']);
    expect(on('2023-07-24', ['acknowledge A+3'])).toEqual({
      send: [],
      passOver: [],
      next: '2023-08-02',
    });
  });

  test('is no question to acknowledge once acknowledged', () => {
    expect(on('2023-07-20', [], true).next).toBe('2023-08-02');
    expect(on('2023-07-24', [], true)).toEqual({
      send: [],
      passOver: ['Already acknowledged.'],
      next: '2023-08-02',
    });
  });

  test('after days without a sweep is only the latest of each track', () => {
    expect(on('2023-08-30', ['acknowledge A+3', 'remind D-14', 'remind D-7'])).toEqual({
      send: ['remind D+14', 'escalate D+14'],
      passOver: [
        'D-3 of 11 August 2023 was overtaken by D+14; only the latest is sent.',
        'D of 16 August 2023 was overtaken by D+14; only the latest is sent.',
        'D+1 of 17 August 2023 was overtaken by D+14; only the latest is sent.',
        'D+7 of 23 August 2023 was overtaken by D+14; only the latest is sent.',
      ],
      next: '2023-09-06',
    });
  });

  test('never goes back to an earlier rung when a later one was sent', () => {
    const { send, passOver } = on('2023-08-11', ['acknowledge A+3', 'remind D-14', 'remind D-3']);
    expect(send).toEqual([]);
    expect(passOver).toHaveLength(1);
  });

  test('on one day for two rungs of a track is the later', () => {
    const progress = {
      ...days('2026-03-09', '2026-04-06'),
      today: localDate('2026-04-02'),
      acknowledged: true,
      settled: new Set(['acknowledge A+3', 'remind D-14', 'remind D-7']),
    };
    const { send, passOver } = dueRungs(RESPONSE_LADDER, progress, calendar);
    expect(send.map(rungName)).toEqual(['remind D']);
    expect(passOver.map(({ rung }) => rung.key)).toEqual(['D-3']);
  });

  test('after the last rung is nothing more, ever', () => {
    expect(on('2023-09-13').next).toBeNull();
  });
});

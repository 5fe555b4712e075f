import { describe, expect, it, test } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { overallOf, type OverallPart } from './index.js';

const today = localDate('2023-12-02');
const part = (more: Partial<OverallPart>): OverallPart => ({
  authority: 'Marchfield Police',
  state: 'sent',
  decision: null,
  dueOn: null,
  targetOn: null,
  ...more,
});
const waiting = part({ dueOn: today });
const late = part({ dueOn: localDate('2023-12-01') });
const accepted = part({ state: 'in progress', decision: 'accepted', targetOn: today });
const behind = part({ ...accepted, targetOn: localDate('2023-12-01') });
const inPart = part({ state: 'responded', decision: 'accepted in part' });
const rejected = part({ state: 'considered', decision: 'not accepted' });
const inPlace = part({ state: 'closed', decision: 'already in place' });
const returned = part({ state: 'returned', decision: 'accepted', dueOn: today });
const withdrawn = part({ state: 'closed' });

test.each<[string, OverallPart[], string, string]>([
  ['nobody that counts', [withdrawn], 'none', 'none'],
  ['all waiting, due today', [waiting, waiting], 'none', 'none'],
  ['one of two answered', [waiting, accepted], 'partial', 'partial'],
  ['one overdue, one answered', [late, accepted], 'late', 'partial'],
  ['both accepted', [accepted, inPlace], 'complete', 'complete'],
  ['accepted, and accepted in part', [accepted, inPart], 'complete', 'partial'],
  ['both rejected', [rejected, rejected], 'complete', 'none'],
  ['accepted and past the target date', [behind, inPlace], 'complete', 'late'],
  [
    'claimed past the target date',
    [{ ...behind, state: 'completion claimed' }],
    'complete',
    'complete',
  ],
  ['an answer that was returned', [returned], 'none', 'none'],
  [
    'closed without an answer beside an accepted one',
    [withdrawn, accepted],
    'complete',
    'complete',
  ],
])('%s', (_told, parts, answered, acceptance) => {
  const overall = overallOf(parts, today);
  expect([overall.answered.is, overall.accepted.is]).toEqual([answered, acceptance]);
});

describe('Each badge says why', () => {
  it('with a sentence for each authority', () => {
    const fire = part({ ...late, authority: 'Marchfield Fire and Rescue' });
    const { answered, accepted: acceptance } = overallOf([behind, fire], today);
    expect(answered.because).toEqual([
      'Marchfield Police answered: accepted.',
      'Marchfield Fire and Rescue has not answered: it is sent, awaiting an answer, due 1 December 2023, overdue.',
    ]);
    expect(acceptance.because).toEqual([
      'Marchfield Police: accepted, to be done by 1 December 2023, which has passed; it is in progress.',
      'Marchfield Fire and Rescue has not answered.',
    ]);
  });
});

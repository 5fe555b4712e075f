import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { adequacyOf, askedToComplete, type AnswerGiven } from './index.js';

const on = localDate('2023-08-14');
const GOOD: AnswerGiven = {
  decision: 'accepted in part',
  reason: 'Two of the three schools are in our area.',
  action: 'Publish a plan for those two.',
  owner: 'Head of Roads Policing',
  targetDate: localDate('2023-12-01'),
};
const REJECTED = { action: null, owner: null, targetDate: null } as const;
const IN_PLACE = { ...GOOD, ...REJECTED, decision: 'already in place' } as const;
const missingOf = (answer: AnswerGiven) =>
  adequacyOf(answer, on)
    .findings.filter(({ is }) => is === 'missing')
    .map(({ sentence }) => sentence);

describe('A reply that will not do is told why:', () => {
  const WRONG: readonly (readonly [string, AnswerGiven, ...string[]])[] = [
    [
      'it says only “noted”',
      { ...GOOD, decision: 'accepted', reason: null, action: 'Noted.' },
      '“Noted” is not an action: say what will be done.',
    ],
    [
      'it is accepted in principle',
      { ...GOOD, decision: 'accepted', action: 'We accept this in principle.' },
      '“We accept this in principle” is not an action: say what will be done.',
    ],
    [
      'it will be considered',
      { ...GOOD, action: 'The force will consider a joint plan; this is under review.' },
      '“The force will consider a joint plan; this is under review” is not an action: say what will be done.',
    ],
    [
      'it rejects without a reason',
      { ...GOOD, ...REJECTED, decision: 'not accepted', reason: ' ' },
      'Give the reason: one is asked for unless the recommendation is accepted in full.',
    ],
    [
      'it rejects with “Noted, thank you.” for a reason',
      { ...GOOD, ...REJECTED, decision: 'not accepted', reason: 'Noted, thank you.' },
      '“Noted, thank you” is not a reason: say why.',
    ],
    [
      'its date is past',
      { ...GOOD, targetDate: localDate('2023-03-15') },
      '15 March 2023 had passed when the answer came: give a date to come.',
    ],
    ['it has no date', { ...GOOD, targetDate: null }, 'Give the date it will be done by.'],
    ['it has no owner', { ...GOOD, owner: null }, 'Name the person or post responsible.'],
    [
      'its owner is to be confirmed',
      { ...GOOD, owner: 'TBC' },
      '“TBC” is nobody: name the person or post responsible.',
    ],
    [
      'it is in place already, nobody knows where',
      { ...IN_PLACE, reason: 'We do this as a matter of course.' },
      'Say where the committee can see what is in place: a document, a page, a date or figures.',
    ],
    [
      'it accepts, and says no more',
      { ...GOOD, ...REJECTED, decision: 'accepted', reason: null },
      'Say what will be done.',
      'Name the person or post responsible.',
      'Give the date it will be done by.',
    ],
    [
      'it is a letter that takes note and decides nothing',
      { ...REJECTED, decision: null, reason: 'The report was noted.' },
      'Say which it is: accepted, accepted in part, not accepted, or already in place.',
      '“The report was noted” is not an action: say what will be done.',
      'Name the person or post responsible.',
      'Give the date it will be done by.',
    ],
  ];

  it.each(WRONG)('%s', (_, answer, ...sentences) => {
    expect(missingOf(answer)).toEqual(sentences);
    const { answers, of, inWords } = adequacyOf(answer, on);
    expect([answers, of]).toEqual([6 - sentences.length, 6]);
    expect(inWords).toBe(`answers ${6 - sentences.length} of 6`);
  });
});

describe('A reply that will do is left in peace:', () => {
  const RIGHT: readonly (readonly [string, AnswerGiven])[] = [
    ['accepted in part, with all that goes with it', GOOD],
    ['accepted in full, without a reason', { ...GOOD, decision: 'accepted', reason: null }],
    [
      'noted, and then promised',
      { ...GOOD, action: 'Noted. We will publish a plan for two schools in December.' },
    ],
    ['done by the day it is answered', { ...GOOD, targetDate: on }],
    [
      'rejected with a reason, for a rejection is a lawful answer',
      {
        ...GOOD,
        ...REJECTED,
        decision: 'not accepted',
        reason: 'In principle yes, but we have no power to.',
      },
    ],
    [
      'in place, with the place to see it',
      { ...IN_PLACE, reason: 'The policy of May 2021 is published on our website.' },
    ],
    [
      'in place, with a file given as evidence',
      { ...IN_PLACE, reason: 'It is done already.', evidenced: true },
    ],
  ];

  it.each(RIGHT)('%s', (_, answer) => {
    expect(missingOf(answer)).toEqual([]);
    expect(adequacyOf(answer, on).inWords).toBe('answers 6 of 6');
    expect(askedToComplete(adequacyOf(answer, on))).toBe('');
  });
});

it('What is missing is ready to be written to the authority, a line each', () => {
  const found = adequacyOf({ ...GOOD, owner: null, targetDate: null }, on);
  expect(askedToComplete(found)).toBe(
    'Owner: Name the person or post responsible.\nTarget date: Give the date it will be done by.',
  );
});

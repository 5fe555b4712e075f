import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aMeetingCase } from '../../../../../test/postroom/letter-builders.js';

const OUT = {
  case: aMeetingCase({
    state: 'supplemented',
    publication: {
      number: 1,
      publishedOn: localDate('2023-07-14'),
      reason: 'The figures came late.',
      isWithdrawn: false,
      items: [
        { number: 1, title: 'Community Safety Agreement', isExempt: false, isToFollow: false },
      ],
    },
  }),
  on: '2023-07-14',
  event: 'agenda.supplemented',
} as const;

describe('The letter that a supplement is published', () => {
  it('tells a member what came late, and why', () => {
    const letter = aLetter('supplement-published', { ...OUT, to: 'committee member' });
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: supplement 1 for Wednesday 19 July 2023',
    );
    expect(letter.text)
      .toBe(`Supplement 1 to the agenda of the Crime and Disorder Committee for Wednesday 19 July 2023 is published.

What to do: read the new papers before the meeting.

When: Wednesday 19 July 2023, 10:00
Where: Council Chamber

Why they are late: The figures came late.

> 1. Community Safety Agreement

Read your papers:
http://scrutiny.test/app/page

Why you got this: you are a member of the Crime and Disorder Committee.

If you do nothing: the meeting is held as announced.

Next letter: if another supplement is published, or the meeting changes.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells a subscriber the same, with the public address', () => {
    const letter = aLetter('supplement-published', { ...OUT, to: 'subscriber' });
    expect(letter.text)
      .toBe(`Supplement 1 to the agenda of the Crime and Disorder Committee for Wednesday 19 July 2023 is published.

What to do: read the new papers.

When: Wednesday 19 July 2023, 10:00
Where: Council Chamber

Why they are late: The figures came late.

> 1. Community Safety Agreement

Read the papers:
http://scrutiny.test/page

Why you got this: you are a subscriber to the papers of the Crime and Disorder Committee.

If you do nothing: nothing happens: you are only kept informed.

Next letter: if another supplement is published, or the meeting changes.

To end these letters, go to http://scrutiny.test/subscriptions/token/end

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});

import { describe, expect, it } from '@jest/globals';
import { aLetter, aMeetingCase, anOccasion } from '../../../../../test/postroom/letter-builders.js';
import { minutesPublished } from './notice.js';

const OUT = {
  case: aMeetingCase({ state: 'minutes published' }),
  on: '2023-07-28',
  event: 'minutes.published',
} as const;

describe('The letter that the minutes are published', () => {
  it('asks a member to read them before they are confirmed', () => {
    const letter = aLetter('minutes-published', { ...OUT, to: 'committee member' });
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: draft minutes of Wednesday 19 July 2023',
    );
    expect(letter.text)
      .toBe(`The minutes of the Crime and Disorder Committee of Wednesday 19 July 2023 are published as a draft.

What to do: read them, and tell the officer before the next meeting if something is not as it was. They are confirmed at a later meeting.

When: Wednesday 19 July 2023, 10:00
Where: Council Chamber

Read the minutes:
http://scrutiny.test/app/page

Why you got this: you are a member of the Crime and Disorder Committee.

If you do nothing: the committee is asked to confirm them as they are.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells a subscriber where they are', () => {
    const letter = aLetter('minutes-published', { ...OUT, to: 'subscriber' });
    expect(letter.text)
      .toBe(`The minutes of the Crime and Disorder Committee of Wednesday 19 July 2023 are published as a draft.

What to do: read them. They are confirmed at a later meeting.

When: Wednesday 19 July 2023, 10:00
Where: Council Chamber

Read the minutes:
http://scrutiny.test/page

Why you got this: you are a subscriber to the papers of the Crime and Disorder Committee.

If you do nothing: nothing happens: you are only kept informed.

Next letter: none is planned.

To end these letters, go to http://scrutiny.test/subscriptions/token/end

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once they are confirmed', () => {
    const read = {
      ...OUT,
      to: 'subscriber',
      case: aMeetingCase({ state: 'minutes confirmed' }),
    } as const;
    expect(minutesPublished.notNeeded(anOccasion('minutes-published', read))).toBe(
      'The meeting is concluded, with minutes confirmed.',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { aCommentCase } from '../../../../../test/postroom/outcome-cases.js';

const ANSWERED = {
  state: 'answered',
  answer: 'We changed paragraph 4.\nIt now names the owner.',
  answeredOn: localDate('2023-08-01'),
  answeredBy: 'Ines Okoro',
  answeredHow: 'online',
} as const;

describe('The letter that tells of an answer', () => {
  it('goes to the officer', () => {
    const letter = aLetter('outcome-answered', {
      case: aCommentCase(ANSWERED),
      to: 'officer',
      on: '2023-08-01',
      event: 'outcome.answered',
    });
    expect(letter.subject).toBe('CDC-2023-C1: Marchfield Police says what it did with the comment');
    expect(letter.text)
      .toBe(`Marchfield Police answered the comment CDC-2023-C1 on Tuesday 1 August 2023.

What to do: read it, then settle it, ask again, or put it before the committee.

Comment CDC-2023-C1 to Marchfield Police, resolved by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That paragraph 4 of the plan say who is to do what by when.

Answer of Ines Okoro:

> We changed paragraph 4.
> It now names the owner.

See CDC-2023-C1 and its history:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the answer stands as it came, and waits for you on Home.

Next letter: none is planned about this answer.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});

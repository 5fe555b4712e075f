import { describe, expect, it } from '@jest/globals';
import { aLetter, aQuestionCase } from '../../../../../test/postroom/letter-builders.js';

const asked = { to: 'contact', on: '2023-07-12', event: 'question.passed-on', link: null } as const;

describe('The letter that passes a question on', () => {
  it('says what is asked, for which meeting, and how to answer', () => {
    const letter = aLetter('question-passed-on', { ...asked, case: aQuestionCase() });
    expect(letter.subject).toBe(
      'A question to Marchfield Police before the meeting on Wednesday 19 July 2023',
    );
    expect(letter.text)
      .toBe(`Councillor Eve Rook asks Marchfield Police a question before the meeting of the Crime and Disorder Committee on Wednesday 19 July 2023.

What to do: reply to this letter with the answer, or have it ready for whoever comes to the meeting.

Meeting: Crime and Disorder Committee, Wednesday 19 July 2023
Item 4: Community Safety Agreement

> How many officers are there?

Why you got this: you are the contact of Marchfield Police.

If you do nothing: the member may ask it at the meeting.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});

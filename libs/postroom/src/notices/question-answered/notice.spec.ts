import { describe, expect, it } from '@jest/globals';
import { aLetter, aQuestionCase } from '../../../../../test/postroom/letter-builders.js';

const answered = { answer: 'There are 212.', answeredBy: 'The superintendent' };
const asked = { to: 'question asker', on: '2023-07-14', event: 'question.answered' } as const;

describe('The letter to the member who asked', () => {
  it('says what was answered, and by whom', () => {
    const letter = aLetter('question-answered', { ...asked, case: aQuestionCase(answered) });
    expect(letter.subject).toBe(
      'Your question on item 4 is answered: meeting on Wednesday 19 July 2023',
    );
    expect(letter.text)
      .toBe(`The superintendent answered the question you asked before the meeting of the Crime and Disorder Committee on Wednesday 19 July 2023.

What to do: nothing is asked of you.

Meeting: Crime and Disorder Committee, Wednesday 19 July 2023
Item 4: Community Safety Agreement

> How many officers are there?

The answer:

> There are 212.

See it with the other questions:
http://scrutiny.test/app/page

Why you got this: you are the member who asked this question.

If you do nothing: the answer stays with the papers of the meeting.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says nothing of an item kept from the public but that there is an answer', () => {
    const kept = aQuestionCase({ ...answered, isKept: true });
    const letter = aLetter('question-answered', { ...asked, case: kept });
    expect(letter.text).not.toContain('How many officers');
    expect(letter.text).not.toContain('212');
    expect(letter.text).toContain('sign in to read it');
  });
});

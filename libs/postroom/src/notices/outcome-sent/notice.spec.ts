import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { aCommentCase, anOutcomeCase } from '../../../../../test/postroom/outcome-cases.js';

describe('The letter with what the committee resolved', () => {
  it('asks for information by a date', () => {
    const letter = aLetter('outcome-sent', {
      case: anOutcomeCase(),
      to: 'contact',
      on: '2023-07-19',
      event: 'outcome.sent',
    });
    expect(letter.subject).toBe(
      'CDC-2023-I1: request for information of the Crime and Disorder Committee; an answer is asked for by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee asks Marchfield Police for information by Wednesday 16 August 2023.

What to do: give the information, or say why you cannot.

Request for information CDC-2023-I1 to Marchfield Police, resolved by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That the number of collisions outside schools in each of the last five years be given.

Give the information:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: after 16 August 2023 it is shown as overdue in our record, where the committee sees it. A responsible or co-operating authority gives a crime and disorder committee the information it asks for by the date in the request or, where that cannot reasonably be done, as soon as it can be after that (SI 2009/942, regulation 5).

Next letter: on Wednesday 9 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
  it('tells the signatory, whom no reminder reaches, that none is planned', () => {
    const { text } = aLetter('outcome-sent', {
      case: anOutcomeCase({ authorityKind: 'invited' }),
      to: 'signatory',
      on: '2023-07-19',
      event: 'outcome.sent',
    });
    expect(text).toContain(
      'If you do nothing: after 16 August 2023 it is shown as overdue in our record, where the committee sees it. No law sets this date.\n\nNext letter: no more are planned for you.',
    );
    expect(text).not.toContain('we remind');
  });

  it('asks what was done with a comment, by no date', () => {
    const letter = aLetter('outcome-sent', {
      case: aCommentCase(),
      to: 'signatory',
      on: '2023-07-19',
      event: 'outcome.sent',
    });
    expect(letter.subject).toBe('CDC-2023-C1: comment of the Crime and Disorder Committee');
    expect(letter.text).toBe(`The Crime and Disorder Committee has a comment for Marchfield Police.

What to do: tell us what you did with it. Not taking it up is an answer too.

Comment CDC-2023-C1 to Marchfield Police, resolved by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That paragraph 4 of the plan say who is to do what by when.

Say what was done with it:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: it stays open in our record, and the committee sees that nothing was said.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
  it('says what is wanted when it asks again', () => {
    const letter = aLetter('outcome-sent', {
      case: aCommentCase({ wanted: 'Say which of the two you changed.' }),
      to: 'contact',
      on: '2023-09-19',
      event: 'outcome.asked-again',
    });
    expect(letter.subject).toBe(
      'CDC-2023-C1: Crime and Disorder Committee asks again about its comment',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee read what you said of its comment and asks for more.

What to do: tell us what you did with it. Not taking it up is an answer too.

Comment CDC-2023-C1 to Marchfield Police, resolved by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That paragraph 4 of the plan say who is to do what by when.

What is wanted now:

> Say which of the two you changed.

Say what was done with it:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: it stays open in our record, and the committee sees that nothing was said.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});

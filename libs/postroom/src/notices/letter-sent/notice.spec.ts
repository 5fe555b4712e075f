import { describe, expect, it } from '@jest/globals';
import { aLetter, anAuthorityLetterCase } from '../../../../../test/postroom/letter-builders.js';

const on = '2023-07-21';

describe('The letter with everything a meeting recommended to an authority', () => {
  it('tells the signatory what is asked, by when, with one button to the reply', () => {
    const letter = aLetter('letter-sent', {
      on,
      case: anAuthorityLetterCase(),
      to: 'signatory',
      event: 'letter.sent',
    });
    expect(letter.subject).toBe(
      'Please answer CDC-2023-1, CDC-2023-2 by Friday 18 August 2023: letter of the Crime and Disorder Committee',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee of Marchfield County Council asks Marchfield Police to answer 2 recommendations by Friday 18 August 2023.

What to do: acknowledge receipt now, in one press, and answer each by its date. Everything is answered at one address, and kept there as you write it.
Say whether you accept it, accept it in part, do not accept it, or have it in place already. Give your reasons unless you accept it in full; where you accept it, say what will be done, by whom and by when. Not accepting it is a lawful answer.

Crime and Disorder Committee of Marchfield County Council
Friday 21 July 2023
To: Ines Okoro, Partnership inspector, Marchfield Police

At its meeting the committee made 2 recommendations to you.

CDC-2023-1 (minute 14, from paragraph 4.1 of the report):

> That a joint plan for road safety outside schools be published by December.

Please answer CDC-2023-1 by Friday 18 August 2023. Basis: Police and Justice Act 2006, sections 19 and 20; SI 2009/942.

CDC-2023-2 (minute 14):

> That patrols outside schools be doubled.

Please answer CDC-2023-2 by Friday 18 August 2023. Basis: Police and Justice Act 2006, sections 19 and 20; SI 2009/942.

Under section 19 of the Police and Justice Act 2006 an answer is due.

Answers are published.

Approved by Councillor Ann Dale, Chair of the Crime and Disorder Committee, on Thursday 20 July 2023.

Acknowledge and answer CDC-2023-1, CDC-2023-2:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: we write again before each date. After it an answer is shown as overdue, and in time the chair and a senior officer are written to.

Next letter: before the date of each recommendation, unless its answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says when it was first sent, where it is sent again', () => {
    const letter = aLetter('letter-sent', {
      on,
      case: anAuthorityLetterCase(),
      to: 'contact',
      event: 'letter.resent',
    });
    expect(letter.subject).toBe(
      'Sent again: please answer CDC-2023-1, CDC-2023-2 by Friday 18 August 2023: letter of the Crime and Disorder Committee',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee of Marchfield County Council asks Marchfield Police to answer 2 recommendations by Friday 18 August 2023. This letter was first sent on 21 July 2023; its dates stand.

What to do: acknowledge receipt now, in one press, and see that each is answered by its date. Everything is answered at one address, and kept there as you write it.
You can acknowledge receipt, write the answer and ask for more time. Only Tom Varley can send it, by a link of their own.

Crime and Disorder Committee of Marchfield County Council
Friday 21 July 2023
To: Ines Okoro, Partnership inspector, Marchfield Police

At its meeting the committee made 2 recommendations to you.

CDC-2023-1 (minute 14, from paragraph 4.1 of the report):

> That a joint plan for road safety outside schools be published by December.

Please answer CDC-2023-1 by Friday 18 August 2023. Basis: Police and Justice Act 2006, sections 19 and 20; SI 2009/942.

CDC-2023-2 (minute 14):

> That patrols outside schools be doubled.

Please answer CDC-2023-2 by Friday 18 August 2023. Basis: Police and Justice Act 2006, sections 19 and 20; SI 2009/942.

Under section 19 of the Police and Justice Act 2006 an answer is due.

Answers are published.

Approved by Councillor Ann Dale, Chair of the Crime and Disorder Committee, on Thursday 20 July 2023.

Acknowledge, and write the answer to CDC-2023-1, CDC-2023-2:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: we write again before each date. After it an answer is shown as overdue, and in time the chair and a senior officer are written to.

Next letter: before the date of each recommendation, unless its answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});

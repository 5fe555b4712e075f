import { describe, expect, it } from '@jest/globals';
import { aLetter, aReviewCase } from '../../../../../test/postroom/letter-builders.js';

const concern = 'Homes are entered by day, and nobody patrols then.';

describe('The letter about a concern', () => {
  it('tells the lead what the concern is, and that nothing has to be returned again', () => {
    const letter = aLetter('concern-raised', {
      case: aReviewCase({ state: 'concern raised', concern }),
      to: 'priority lead',
      on: '2023-11-06',
      event: 'concern.raised',
    });
    expect(letter.subject).toBe(
      'The working group raises a concern about Youth violence, October 2023',
    );
    expect(letter.text)
      .toBe(`The working group raises a concern about the priority “Youth violence”.

> Homes are entered by day, and nobody patrols then.

What to do: nothing now. The October 2023 review need not be returned again; the working group settles the concern or takes it to the partnership.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

See the priority and its reviews:
http://scrutiny.test/l/token

Why you got this: you are the lead of the priority “Youth violence”.

If you do nothing: it stays open until the working group has dealt with it.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says to the lead and the officer what becomes of a query or of a return still to come', () => {
    const raised = (concernEnded: 'queried' | 'requested', to: 'priority lead' | 'officer') =>
      aLetter('concern-raised', {
        case: aReviewCase({ state: 'concern raised', concern, concernEnded }),
        to,
        on: '2023-11-06',
        event: 'concern.raised',
      }).text;
    expect(raised('queried', 'priority lead')).toContain(
      'The concern ends the query: the October 2023 review need not be returned again while it is open.',
    );
    expect(raised('requested', 'officer')).toContain(
      'The October 2023 review is not asked for while the concern is open.',
    );
  });

  it('tells the chair of the partnership why it comes there, and that it is on the next agenda', () => {
    const because = 'It needs officers of two forces.';
    const letter = aLetter('concern-raised', {
      case: aReviewCase({ state: 'escalated', concern, escalatedBecause: because }),
      to: 'partnership chair',
      on: '2023-11-06',
      event: 'concern.escalated',
    });
    expect(letter.subject).toBe(
      'A concern about Youth violence, October 2023, goes to the partnership',
    );
    expect(letter.text).toContain(
      'The working group takes its concern about the priority “Youth violence” to the Marchfield Community Safety Partnership: It needs officers of two forces.',
    );
    expect(letter.text).toContain('An agenda that was sent before has to be sent again.');
  });
});

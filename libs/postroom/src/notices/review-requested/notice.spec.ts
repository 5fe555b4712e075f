import { describe, expect, it } from '@jest/globals';
import { aLetter, aReviewCase, PEOPLE } from '../../../../../test/postroom/letter-builders.js';

describe('The letter that asks for a review', () => {
  it('tells the lead what to return, and by when', () => {
    const letter = aLetter('review-requested', {
      case: aReviewCase(),
      to: 'priority lead',
      on: '2023-09-18',
      event: 'review.requested',
    });
    expect(letter.subject).toBe(
      'Please return the review of Youth violence by Monday 16 October 2023',
    );
    expect(letter.text)
      .toBe(`Marchfield Community Safety Partnership asks for the October 2023 review of the priority “Youth violence” by Monday 16 October 2023.

What to do: return the review by Monday 16 October 2023. Say how the priority stands, what has changed since the last review, and what will be done where it is not on track.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

Return the review:
http://scrutiny.test/l/token

Why you got this: you are the lead of the priority “Youth violence”.

If you do nothing: we write again before the date. After 16 October 2023 the review is shown as overdue, and in time the chair of the working group is written to.

Next letter: on Monday 2 October 2023, unless the review has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to the deputy while the lead is vacant', () => {
    const letter = aLetter('review-requested', {
      case: aReviewCase(),
      to: 'deputy',
      on: '2023-09-18',
      event: 'review.requested',
      people: PEOPLE.filter(({ audience }) => audience !== 'priority lead'),
    });
    expect(letter.subject).toBe(
      'Please return the review of Youth violence by Monday 16 October 2023',
    );
    expect(letter.text)
      .toBe(`Marchfield Community Safety Partnership asks for the October 2023 review of the priority “Youth violence” by Monday 16 October 2023.

What to do: return the review by Monday 16 October 2023. Say how the priority stands, what has changed since the last review, and what will be done where it is not on track.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

Return the review:
http://scrutiny.test/l/token

Why you got this: it is meant for the lead of the priority “Youth violence”, and our record names nobody there. You are the deputy of the priority “Youth violence”, so it comes to you rather than being lost. Please see to it, and have someone named.

If you do nothing: we write again before the date. After 16 October 2023 the review is shown as overdue, and in time the chair of the working group is written to.

Next letter: on Monday 2 October 2023, unless the review has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to whoever sits for the agency while lead and deputy are vacant, who is told why', () => {
    const gone: readonly string[] = ['priority lead', 'deputy'];
    const sits = {
      audience: 'agency member' as const,
      personId: 'receiver',
      name: 'Ola Brand',
      post: 'Head of Service',
      email: 'ola.brand@marchfield.example',
    };
    const letter = aLetter('review-requested', {
      case: aReviewCase(),
      to: 'receiver',
      on: '2023-09-18',
      event: 'review.requested',
      people: [
        ...PEOPLE.filter(({ audience }) => !gone.includes(audience) && audience !== 'receiver'),
        sits,
      ],
    });
    expect(letter.text).toContain('Return the review:\nhttp://scrutiny.test/l/token');
    expect(letter.text).toContain(
      'Why you got this: it is meant for the lead of the priority “Youth violence”, and our record names nobody there. You are the member of the partnership for the agency that leads the priority “Youth violence”, so it comes to you rather than being lost. Please see to it, and have someone named.',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aReviewCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a queried review', () => {
  it('tells the lead what the working group asks', () => {
    const letter = aLetter('review-queried', {
      case: aReviewCase({
        state: 'queried',
        returnedOn: localDate('2023-10-09'),
        queriedBecause: 'Which of the two measures moved?',
      }),
      to: 'priority lead',
      on: '2023-10-13',
      event: 'review.queried',
    });
    expect(letter.subject).toBe(
      'The working group queries the review of Youth violence; please return it again by Monday 16 October 2023',
    );
    expect(letter.text)
      .toBe(`The working group queries the October 2023 review of the priority “Youth violence”: Which of the two measures moved?

What to do: return the review again by Monday 16 October 2023. The date has not changed.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

Return the review:
http://scrutiny.test/l/token

Why you got this: you are the lead of the priority “Youth violence”.

If you do nothing: after 16 October 2023 the review is shown as overdue.

Next letter: on Monday 16 October 2023, unless the review has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says that the concern is settled where the return is asked for with that', () => {
    const letter = aLetter('review-queried', {
      case: aReviewCase({
        state: 'requested',
        queriedBecause: 'The patrols are back; tell how it goes.',
      }),
      to: 'priority lead',
      on: '2023-10-13',
      event: 'review.asked-again',
    });
    expect(letter.subject).toBe(
      'The working group asks for the review of Youth violence; please return it by Monday 16 October 2023',
    );
    expect(letter.text).toContain(
      'The working group settled its concern about the priority “Youth violence”, and asks for the October 2023 review: The patrols are back; tell how it goes.',
    );
    expect(letter.text).toContain('What to do: return the review by Monday 16 October 2023.');
  });
});

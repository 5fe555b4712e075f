import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aReviewCase } from '../../../../../test/postroom/letter-builders.js';

const decided = {
  outcome: 'action agreed',
  text: 'Fund two youth workers.',
  minute: '12/1',
  owner: 'Housing',
  dueOn: localDate('2024-04-01'),
  decidedOn: localDate('2023-12-05'),
} as const;

describe('The letter about what came of a concern', () => {
  it('tells the lead what the partnership decided, by which minute, and who does it', () => {
    const letter = aLetter('concern-outcome', {
      case: aReviewCase({ state: 'concern answered', concernOutcome: decided }),
      to: 'priority lead',
      on: '2023-12-06',
      event: 'concern.answered',
    });
    expect(letter.subject).toBe(
      'The partnership on the concern about Youth violence, October 2023: an action agreed',
    );
    expect(letter.text)
      .toBe(`The Marchfield Community Safety Partnership looked at the concern about the priority “Youth violence” on 5 December 2023 (minute 12/1). What came of it: an action agreed.

> Fund two youth workers.

What to do: Housing does it by 1 April 2024. The next review tells how it went.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

See the priority and its reviews:
http://scrutiny.test/l/token

Why you got this: you are the lead of the priority “Youth violence”.

If you do nothing: it stands as it was decided, and is shown with the review.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells the chair of the working group what more is asked', () => {
    const asked = { ...decided, outcome: 'asked for more', owner: null, dueOn: null } as const;
    const letter = aLetter('concern-outcome', {
      case: aReviewCase({ state: 'concern raised', concernOutcome: asked }),
      to: 'working-group chair',
      on: '2023-12-06',
      event: 'concern.more-asked',
    });
    expect(letter.text).toContain(
      'What to do: the working group looks at what is asked, and brings the concern back or settles it.',
    );
  });
});

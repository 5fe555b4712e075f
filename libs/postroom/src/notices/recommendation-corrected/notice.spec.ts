import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

const on = '2023-07-21';
const correction = {
  becomes: 'That a joint plan be published by January.',
  minute: '52',
  correctedOn: localDate('2023-10-11'),
};

describe('The letter that says words were corrected', () => {
  it('shows the authority both texts, and that the date stays', () => {
    const letter = aLetter('recommendation-corrected', {
      on,
      case: aRecommendationCase({ correction }),
      to: 'signatory',
      event: 'recommendation.corrected',
    });
    expect(letter.subject).toBe(
      'Words corrected: CDC-2023-1, recommendation of the Crime and Disorder Committee',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee of Marchfield County Council has corrected the words of recommendation CDC-2023-1, by minute 52.

What to do: answer the corrected words. The date stays Wednesday 16 August 2023.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

As corrected by the committee on 11 October 2023 (minute 52):

> That a joint plan be published by January.

The words as they were first made stay on record beside the correction.

See CDC-2023-1 and its history:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: the corrected words are what the committee goes by.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to the rest of the partnership for information', () => {
    const letter = aLetter('recommendation-corrected', {
      on,
      case: aRecommendationCase({ correction }),
      to: 'copied authority',
      event: 'recommendation.corrected',
      payload: { copies: 1 },
    });
    expect(letter.subject).toBe(
      'Words corrected: CDC-2023-1, recommendation of the Crime and Disorder Committee',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee of Marchfield County Council has corrected the words of recommendation CDC-2023-1, by minute 52.

What to do: nothing. You had a copy of this recommendation, so you get its correction too.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

As corrected by the committee on 11 October 2023 (minute 52):

> That a joint plan be published by January.

The words as they were first made stay on record beside the correction.

Why you got this: you are the contact of an authority of the partnership, and the law has a copy go to each.

If you do nothing: nothing follows.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once it is no longer true', () => {
    const write = () =>
      aLetter('recommendation-corrected', {
        on,
        case: aRecommendationCase(),
        to: 'signatory',
        event: 'recommendation.corrected',
      });
    expect(write).toThrow('Its words were not corrected.');
  });
});

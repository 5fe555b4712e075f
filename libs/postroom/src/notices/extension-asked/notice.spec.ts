import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter that asks the chair for more time', () => {
  it('gives both dates and the reason', () => {
    const letter = aLetter('extension-asked', {
      case: aRecommendationCase({
        extension: {
          askedBy: 'Tom Varley',
          currentDue: localDate('2023-08-16'),
          newDue: localDate('2023-09-01'),
          reason: 'Our roads team is away in August.',
          agreed: null,
          decidedBy: null,
          decisionReason: null,
        },
      }),
      to: 'chair',
      on: '2023-08-02',
      event: 'extension.asked',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: Marchfield Police asks for more time, until Friday 1 September 2023',
    );
    expect(letter.text)
      .toBe(`Marchfield Police asks for more time to answer recommendation CDC-2023-1: until Friday 1 September 2023 instead of Wednesday 16 August 2023.

What to do: agree or refuse by Wednesday 16 August 2023.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Asked by: Tom Varley
Reason: Our roads team is away in August.

Decide on CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the chair of the Crime and Disorder Committee.

If you do nothing: the date stays 16 August 2023, and after it the answer is shown as overdue.

Next letter: none is planned about this request.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is one letter for several requests at once, and names each of them', () => {
    const letter = aLetter('extension-asked', {
      case: aRecommendationCase({
        extension: {
          askedBy: 'Tom Varley',
          currentDue: localDate('2023-08-16'),
          newDue: localDate('2023-09-01'),
          reason: 'Our roads team is away in August.',
          agreed: null,
          decidedBy: null,
          decisionReason: null,
        },
      }),
      to: 'chair',
      on: '2023-08-02',
      event: 'extension.asked',
      payload: { together: 'CDC-2023-1, CDC-2023-2' },
    });
    expect(letter.subject).toBe(
      'CDC-2023-1, CDC-2023-2: Marchfield Police asks for more time, until Friday 1 September 2023',
    );
    expect(letter.text).toContain(
      'asks for more time to answer recommendations CDC-2023-1, CDC-2023-2: until Friday 1 September 2023.',
    );
    expect(letter.text).toContain('agree or refuse, each or all at once, by Wednesday 16 August');
    expect(letter.text).toContain('Decide on CDC-2023-1, CDC-2023-2:');
  });
});

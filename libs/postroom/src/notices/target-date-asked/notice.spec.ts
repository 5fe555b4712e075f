import { expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

it('Whoever decides is told both dates, the reason, and how often it moved before', () => {
  const letter = aLetter('target-date-asked', {
    case: aRecommendationCase({
      state: 'in progress',
      laterDate: {
        askedBy: 'Ines Okoro',
        fromDate: localDate('2023-12-01'),
        toDate: localDate('2024-01-31'),
        reason: 'The money is late.',
        agreed: null,
        decidedBy: null,
        decisionReason: null,
        decidedByRole: 'chair',
        moved: 'moved once, 31 days',
      },
    }),
    to: 'chair',
    on: '2023-10-02',
    event: 'target-date.asked',
  });
  expect(letter.subject).toBe(
    'CDC-2023-1: Marchfield Police asks for a later target date, Wednesday 31 January 2024',
  );
  expect(letter.text)
    .toBe(`Marchfield Police asks to do recommendation CDC-2023-1 later: by Wednesday 31 January 2024 instead of Friday 1 December 2023.

What to do: agree or refuse.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Asked by: Ines Okoro
Reason: The money is late.
Before this it moved once, 31 days.

Decide on CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the chair of the Crime and Disorder Committee.

If you do nothing: the target date stays 1 December 2023, and after it the recommendation is shown as past its target date.

Next letter: none is planned about this request.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});

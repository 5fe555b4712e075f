import { expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

const asked = {
  askedBy: 'Ines Okoro',
  fromDate: localDate('2023-12-01'),
  toDate: localDate('2024-01-31'),
  reason: 'The money is late.',
  agreed: true,
  decidedBy: 'Councillor Ann Dale',
  decisionReason: null,
  decidedByRole: 'chair',
  moved: null,
} as const;

it('The authority is told that a later date is agreed, and by whom', () => {
  const letter = aLetter('target-date-decided', {
    case: aRecommendationCase({ state: 'in progress', laterDate: asked }),
    to: 'contact',
    on: '2023-10-04',
    event: 'target-date.agreed',
  });
  expect(letter.subject).toBe('CDC-2023-1: later target date agreed, Wednesday 31 January 2024');
  expect(letter.text)
    .toBe(`A later target date is agreed: recommendation CDC-2023-1 is now to be done by Wednesday 31 January 2024, instead of Friday 1 December 2023.

What to do: go on, and report as before.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Decided by: Councillor Ann Dale
Reason you gave: The money is late.
Both dates stay on the record.

Report progress on CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: after 31 January 2024 it is shown as past its target date.

Next letter: when the next report is due.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});

it('or that it is not, and why', () => {
  const { subject, text } = aLetter('target-date-decided', {
    case: aRecommendationCase({
      state: 'in progress',
      laterDate: { ...asked, agreed: false, decisionReason: 'Once is enough.' },
    }),
    to: 'signatory',
    on: '2023-10-04',
    event: 'target-date.refused',
  });
  expect(subject).toBe('CDC-2023-1: later target date refused; it is still Friday 1 December 2023');
  expect(text).toContain('Decided by: Councillor Ann Dale\nReason: Once is enough.');
});

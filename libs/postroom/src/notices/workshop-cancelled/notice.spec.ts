import { expect, it } from '@jest/globals';
import { anAssessmentCase } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('Whoever was asked to a workshop is told that it is cancelled, and why', () => {
  const { workshop } = anAssessmentCase();
  if (workshop === null) throw new Error('no workshop');
  const letter = aLetter('workshop-cancelled', {
    case: anAssessmentCase({
      workshop: { ...workshop, sequence: 2, cancelledBecause: 'The hall is flooded.' },
    }),
    to: 'workshop invitee',
    on: '2023-09-20',
    event: 'assessment.workshop-cancelled',
    link: null,
  });
  expect(letter.subject).toBe(
    'Cancelled: workshop on Wednesday 6 December 2023, strategic assessment 2024/25 of the Marchfield Community Safety Partnership',
  );
  expect(letter.text)
    .toBe(`The workshop of the strategic assessment 2024/25 on Wednesday 6 December 2023 is cancelled: The hall is flooded.

What to do: nothing. The attached notice takes the entry out of your calendar.

Why you got this: you are one of those asked to this workshop.

If you do nothing: nothing is lost; the data the Marchfield Community Safety Partnership has been given stays with it.

Next letter: only if the workshop is called for another day.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});

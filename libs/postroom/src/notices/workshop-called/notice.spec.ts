import { expect, it } from '@jest/globals';
import { anAssessmentCase } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('Whoever is asked to a workshop is told when, where and what to prepare', () => {
  const letter = aLetter('workshop-called', {
    case: anAssessmentCase(),
    to: 'workshop invitee',
    on: '2023-09-20',
    event: 'assessment.workshop-called',
    link: null,
  });
  expect(letter.subject).toBe(
    'Workshop on Wednesday 6 December 2023: strategic assessment 2024/25 of the Marchfield Community Safety Partnership',
  );
  expect(letter.text)
    .toBe(`The Marchfield Community Safety Partnership asks you to the workshop of its strategic assessment 2024/25 on Wednesday 6 December 2023.

What to do: keep the day free; the attached invitation puts it in your calendar. If you cannot come, write to the officer.

When: Wednesday 6 December 2023, 10:00
Where: County Hall

> Read the pack.

The data set is closed on Thursday 30 November 2023.

Why you got this: you are one of those asked to this workshop.

If you do nothing: the workshop is held as announced.

Next letter: only if the workshop moves.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});

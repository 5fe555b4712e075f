import { expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { letterPresenter } from './letter.presenter.js';

it('a reminder that waits for the mail of the day is told as that', () => {
  const letter = {
    addresseeId: '0198f0d2-0000-7000-8000-000000000001',
    letter: 'response-due-soon',
    to: 'The police contact',
    became: 'gathering',
    why: null,
    on: localDate('2023-08-02'),
  } as const;
  expect(letterPresenter(letter)).toEqual({
    on: '2 August 2023',
    letter: 'Response due soon',
    to: 'The police contact',
    became: 'Waiting for the mail of the day',
  });
});

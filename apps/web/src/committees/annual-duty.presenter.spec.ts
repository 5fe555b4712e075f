import { describe, expect, test } from '@jest/globals';
import { localDate } from '#rules';
import { annualDutyPresenter } from './annual-duty.presenter.js';

const committee = {
  constitutedAs: 'crime and disorder committee',
  lastSatOn: localDate('2023-07-19'),
  nextHeldOn: null,
};

describe('the yearly duty of a crime and disorder committee', () => {
  test('says by when, and is silent while there is time', () => {
    const shown = annualDutyPresenter(committee, localDate('2023-10-01'));
    expect(shown?.due?.words).toBe('Due Friday 19 July 2024, in 292 days');
    expect(shown?.warning).toBeNull();
  });

  test('warns from nine months that no meeting is planned', () => {
    const shown = annualDutyPresenter(committee, localDate('2024-04-19'));
    expect(shown?.warning).toBe('No meeting is planned before then.');
  });

  test.each([
    [
      '2024-07-10',
      'The next meeting, on Wednesday 10 July 2024, is in time if it is held and quorate.',
    ],
    ['2024-07-24', 'The next meeting is on Wednesday 24 July 2024: that is too late.'],
  ])('a meeting planned for %s: %s', (nextHeldOn, words) => {
    const planned = { ...committee, nextHeldOn: localDate(nextHeldOn) };
    expect(annualDutyPresenter(planned, localDate('2024-06-19'))?.warning).toBe(words);
  });

  test('another committee has no such duty', () => {
    expect(
      annualDutyPresenter({ ...committee, constitutedAs: null }, localDate('2024-06-19')),
    ).toBeNull();
  });
});

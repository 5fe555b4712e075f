import { describe, expect, test } from '@jest/globals';
import { localDate } from '#rules';
import { annualDutyPresenter } from './annual-duty.presenter.js';

const committee = {
  constitutedAs: 'crime and disorder committee',
  lastSatOn: localDate('2023-07-19'),
  nextSittingOn: null,
  lostSittingOn: null,
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
  ])('a meeting planned for %s: %s', (day, words) => {
    const planned = { ...committee, nextSittingOn: localDate(day) };
    expect(annualDutyPresenter(planned, localDate('2024-06-19'))?.warning).toBe(words);
  });

  test('is at risk at once when the meeting that would have met it is cancelled', () => {
    const lost = { ...committee, lostSittingOn: localDate('2024-02-07') };
    expect(annualDutyPresenter(lost, localDate('2024-01-10'))?.warning).toBe(
      'The duty is at risk: the meeting of Wednesday 7 February 2024 will not be held, and no other is planned in time.',
    );
    const again = { ...lost, nextSittingOn: localDate('2024-03-06') };
    expect(annualDutyPresenter(again, localDate('2024-01-10'))?.warning).toBeNull();
    const late = { ...lost, lostSittingOn: localDate('2024-07-24') };
    expect(annualDutyPresenter(late, localDate('2024-01-10'))?.warning).toBeNull();
  });

  test('another committee has no such duty', () => {
    expect(
      annualDutyPresenter({ ...committee, constitutedAs: null }, localDate('2024-06-19')),
    ).toBeNull();
  });
});

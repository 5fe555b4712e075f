import type { Answering } from '#records/answering';
import { ageingOf, type LocalDate } from '#rules';

/** The figures behind the pictures, as JSON. Days are calendar days, dates local. */
export function answeringResource({ waiting, times, achieved }: Answering, today: LocalDate) {
  const { bands, total, long } = ageingOf(waiting, today);
  return {
    open: { total, moreThan90Days: long, bands },
    achieved,
    times: times.map((one) => ({
      reference: one.reference,
      authority: one.authoritySlug,
      sentOn: one.sentOn,
      answeredOn: one.answeredOn,
      days: one.days,
      allowed: one.allowed,
      isLate: one.isLate,
    })),
  };
}

export const ANSWERING_EXAMPLE = {
  open: {
    total: 14,
    moreThan90Days: 6,
    bands: [
      { label: 'Up to 30 days', from: 0, count: 3 },
      { label: '31 to 60 days', from: 31, count: 2 },
      { label: '61 to 90 days', from: 61, count: 3 },
      { label: '91 to 180 days', from: 91, count: 4 },
      { label: 'More than 180 days', from: 181, count: 2 },
    ],
  },
  achieved: { asked: 20, answered: 15, accepted: 12, achieved: 6 },
  times: [
    {
      reference: 'CDC-2023-1',
      authority: 'police',
      sentOn: '2023-07-19',
      answeredOn: '2023-08-14',
      days: 26,
      allowed: 28,
      isLate: false,
    },
  ],
};

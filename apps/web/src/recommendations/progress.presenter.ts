import type { AddresseeRecord, ProgressRecord } from '#records/recommendations';
import { RATINGS, shortDate } from '#rules';

const WHAT: Readonly<Record<ProgressRecord['kind'], string>> = {
  report: 'Report',
  'officer rating': "Officer's rating",
  'committee rating': "Committee's rating",
  'completion claim': 'Claim of completion',
};

/** Reports, ratings and claims, newest first. The authority's own words and each rating keep their authors. */
export function progressPresenter({ progress }: AddresseeRecord) {
  return progress
    .toReversed()
    .map(({ kind, rating, wording, evidence, reportedOn, reportedBy, minute }) => ({
      what: WHAT[kind],
      rating: Object.entries(RATINGS).find(([name]) => name === rating)?.[1] ?? null,
      wording,
      evidence,
      on: shortDate(reportedOn),
      by: minute === null ? reportedBy : `minute ${minute}`,
    }));
}

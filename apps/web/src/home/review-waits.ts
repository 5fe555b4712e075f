import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

/** A review its lead is to return. */
export const reviewToReturn = (row: DueRow): Told => ({
  words: `Return the review of ${row.about} for ${row.reference}`,
  href: paths.review(row.part, row.reference),
  due: row.due,
});

/** A review that was returned, for the working group. */
export const reviewToRead = (row: DueRow): Told => ({
  words: `Read the review of ${row.about} for ${row.reference}`,
  href: paths.review(row.part, row.reference),
  due: null,
  why: `Returned${row.person === null ? '' : ` by ${row.person}`}${row.since === null ? '' : ` on ${shortDate(row.since)}`}.`,
});

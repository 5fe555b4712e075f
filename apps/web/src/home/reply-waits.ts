import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

const on = (row: DueRow): string => (row.since === null ? '' : ` on ${shortDate(row.since)}`);

/** Somebody of the authority asked for a colleague's approval. */
export const replyToApprove = (row: DueRow): Told => ({
  words: `Approve the reply of ${row.about} to ${row.reference}`,
  href: `${paths.ownReply(row.reference, row.part)}/approval`,
  due: row.due,
  why: `${row.person ?? 'A colleague'} asked you${on(row)}. The answer is due on this day.`,
});

/** Approved inside the authority, and not gone yet. */
export const replyToSubmit = (row: DueRow): Told => ({
  words: `Submit the reply of ${row.about} to ${row.reference}`,
  href: paths.ownReply(row.reference, row.part),
  due: row.due,
  why: `Approved by ${row.person ?? 'a colleague'}${on(row)}. The answer is due on this day.`,
});

import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { dateInWords } from '#rules';
import type { Told } from './told.js';

/** A concern the working group raised, and did nothing about since. */
export const concernToSettle = (row: DueRow): Told => ({
  words: `Settle the concern about ${row.about} for ${row.reference}, or escalate it to the partnership`,
  href: paths.review(row.part, row.reference),
  due: null,
});

/** A concern that stood on an agenda, and the meeting is over. */
export const concernWithoutOutcome = (row: DueRow): Told => ({
  words: `Record what the ${row.about} decided: ${row.what}`,
  href: paths.partnershipItem(row.part, Number(row.reference)),
  due: null,
  ...(row.since === null
    ? {}
    : { why: `It stood on the agenda of the meeting on ${dateInWords(row.since)}.` }),
});

/** A concern for which no meeting is planned. */
export const concernWithoutMeeting = (row: DueRow): Told => ({
  words: `Plan a meeting of the ${row.about}: ${row.what} waits for one`,
  href: `${paths.partnership(row.part)}/meeting`,
  due: null,
});

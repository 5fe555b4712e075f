import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { addWorkingDays, shortDate, WORKING_DAYS_TO_SEND, type Calendar } from '#rules';
import type { Told } from './told.js';

/** What Home says of an answer to a comment, a request or a referral that is asked for by a date. */
export const outcomeAwaited = (row: DueRow): Told => ({
  words: `Answer from ${row.about} to the ${called(row)} ${row.reference}`,
  href: paths.outcome(row.reference),
  due: row.due,
});

/** Made and not sent yet. */
export function outcomeToSend(row: DueRow, calendar: Calendar): Told {
  const told = {
    words: `Send the ${called(row)} ${row.reference} to ${row.about}`,
    href: paths.outcome(row.reference),
  };
  if (row.since === null) return { ...told, due: null };
  return {
    ...told,
    due: addWorkingDays(calendar, row.since, WORKING_DAYS_TO_SEND),
    why: `Policy: within ${WORKING_DAYS_TO_SEND} working days after it was made, on ${shortDate(row.since)}.`,
  };
}

/** Answered, and nobody said yet what became of it. */
export const outcomeAnswered = (row: DueRow): Told => ({
  words: `Settle the ${called(row)} ${row.reference}: ${row.about} answered`,
  href: paths.outcome(row.reference),
  due: null,
  why: `Answered${row.since === null ? '' : ` on ${shortDate(row.since)}`}.`,
});

/** Deferred, and on no agenda. */
export const deferralWithoutPlace = (row: DueRow): Told => ({
  words: `Find a meeting for what was deferred, ${row.reference}`,
  href: paths.outcome(row.reference),
  due: null,
  why: `Deferred${row.since === null ? '' : ` on ${shortDate(row.since)}`}; it is on no agenda.`,
});

const called = ({ part }: DueRow): string =>
  part === 'information request' ? 'request for information' : part;

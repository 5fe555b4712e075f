import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { addWorkingDays, shortDate, WORKING_DAYS_TO_SEND, type Calendar } from '#rules';
import type { Told } from './told.js';

const WORKING_DAYS_TO_CHECK = 3;

/** An answer that is awaited of an authority. */
export const answerWaits = (row: DueRow): Told => ({
  words: `Answer from ${row.about} to ${row.reference}`,
  href: addresseeOf(row),
  due: row.due,
});

/** A progress report that is awaited of an authority. */
export const progressWaits = (row: DueRow): Told => ({
  words: `Progress report from ${row.about} on ${row.reference}`,
  href: addresseeOf(row),
  due: row.due,
});

/** A recommendation that was made and still goes. */
export const sendingWaits = (row: DueRow, calendar: Calendar): Told => ({
  words: `Send ${row.reference} to ${row.about}`,
  href: addresseeOf(row),
  ...afterWorkingDays(row, calendar, { n: WORKING_DAYS_TO_SEND, event: 'it was made' }),
});

/** An answer that came, and nobody has looked whether it is complete. */
export const checkWaits = (row: DueRow, calendar: Calendar): Told => ({
  words: `Check the answer of ${row.about} to ${row.reference}`,
  href: paths.replyCheck(row.reference, row.part),
  ...afterWorkingDays(row, calendar, { n: WORKING_DAYS_TO_CHECK, event: 'it came' }),
});

/** More time an authority asks for, for the chair. */
export const extensionWaits = (row: DueRow): Told => ({
  words: `Decide whether ${row.about} gets more time for ${row.reference}`,
  href: paths.moreTimeDecision(row.reference, row.part),
  due: row.due,
  why: `Asked by ${row.person ?? 'the authority'}; the answer is due on this day.`,
});

/** The authority's part of the recommendation's page. */
const addresseeOf = ({ reference, part }: DueRow): string =>
  `${paths.recommendation(reference)}#${part}`;

function afterWorkingDays(
  { since }: DueRow,
  calendar: Calendar,
  { n, event }: { readonly n: number; readonly event: string },
): Pick<Told, 'due' | 'why'> {
  if (since === null) return { due: null };
  const why = `Policy: within ${n} working days after ${event}, on ${shortDate(since)}.`;
  return { due: addWorkingDays(calendar, since, n), why };
}

import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

const since = ({ since: on }: DueRow): string => (on === null ? '' : ` on ${shortDate(on)}`);

/** What Home says of a request to attend: nobody said who comes, nobody can, or nobody wrote down who came. */
export const askedToCome = (row: DueRow): Told => ({
  words: `Who comes for ${row.about}? ${row.reference}`,
  href: paths.attendanceRequest(row.reference),
  due: row.due,
  why: `Asked${since(row)}. The meeting is on this day.`,
});

export const cannotCome = (row: DueRow): Told => ({
  words: `${row.about} cannot come, or the meeting was moved: ask again, or withdraw ${row.reference}`,
  href: paths.attendanceRequest(row.reference),
  due: row.due,
  why: 'The meeting is on this day.',
});

export const whoCame = (row: DueRow): Told => ({
  words: `Record who came for ${row.about}, ${row.reference}`,
  href: paths.attendanceRequest(row.reference),
  due: null,
  why: `${row.person ?? 'Somebody'} was to come.`,
});

/** A later target date that was asked for. */
export const laterDateWaits = (row: DueRow): Told => ({
  words: `Decide on a later target date of ${row.about}, ${row.reference}`,
  href: `${paths.addressee(row.reference, row.part)}/later-date-decision`,
  due: null,
  why: `Asked${since(row)}.`,
});

/** What was closed and is to be looked at again. */
export const recheckWaits = (row: DueRow): Told => ({
  words: `Look again at ${row.reference} to ${row.about}`,
  href: `${paths.recommendation(row.reference)}#${row.part}`,
  due: row.due,
  why: `Closed${since(row)}; the committee wanted to look again after six months.`,
});

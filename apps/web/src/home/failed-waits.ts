import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

/** A letter that failed for good: it is sent again, or the reader told another way. */
export const failedWaits = (row: DueRow): Told => ({
  words: `Send “${row.what}” to ${row.about} again, or tell them another way`,
  href: paths.letter(row.reference),
  due: null,
  why: whyOf(row),
});

/** The same, for whoever did what the letter tells of and does not send letters. */
export const ownFailedWaits = (row: DueRow): Told => ({
  words: `${row.about} was not told by letter of what you did`,
  href: paths.home,
  due: null,
  why: `${whyOf(row)} The officer has been asked to see to it.`,
});

const whyOf = ({ what, since, person }: DueRow): string => {
  const on = since === null ? '' : ` on ${shortDate(since)}`;
  return `The letter “${what}” could not be sent${on}${person === null ? '' : `: ${person.replace(/\.$/, '')}`}.`;
};

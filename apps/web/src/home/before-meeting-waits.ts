import type { DueRow } from '#records/home';
import { publicationDeadline } from '#records/meetings';
import { paths } from '#records/paths';
import { dateInWords, shortDate, type Calendar } from '#rules';
import type { Told } from './told.js';

/** An agenda that is to be published, by the last day the clear days allow. */
export function agendaWaits({ about, part, reference, since }: DueRow, calendar: Calendar): Told {
  const at = { href: paths.meeting(part, reference) };
  if (since === null) return { ...at, words: `Publish the agenda of the ${about}`, due: null };
  return {
    ...at,
    words: `Publish the agenda of the ${about}, ${shortDate(since)}`,
    due: publicationDeadline(since, calendar).due,
    why: `Five clear days before the meeting on ${dateInWords(since)}.`,
  };
}

/** A pack that was not built, or not whole; its reference is the job, its last column for whom it is. */
export const packWaits = ({ about, reference, since, person }: DueRow): Told => ({
  words: `The ${person === 'members' ? 'members’' : 'public'} pack of the ${about}${since === null ? '' : `, ${shortDate(since)}`}`,
  href: paths.job(reference),
  due: null,
  why: 'Its page says what is wrong.',
});

/** A member's question that is to be passed on before the meeting. */
export const questionWaits = ({ about, part, reference, due, person }: DueRow): Told => ({
  words: `Pass on the question of ${about}${person === null ? '' : ` to ${person}`}`,
  href: paths.preparing(part, reference),
  due,
  why: 'The meeting is on this day.',
});

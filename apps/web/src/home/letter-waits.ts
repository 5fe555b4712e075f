import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { dateInWords, sendWithin, WORKING_DAYS_TO_SEND, type Calendar } from '#rules';
import type { Told } from './told.js';

/** A letter to an authority that still goes, as its officer finds it. */
export function letterWaits(row: DueRow, calendar: Calendar): Told {
  const { about, person } = row;
  if (person === 'approved') return told(row, `Send the letter to ${about}`, calendar);
  if (person === 'drafted') return told(row, `Put the letter to ${about} to the chair`, calendar);
  return told(row, `The letter to ${about} waits for the chair`, calendar);
}

/** The same as its chair finds it. */
export const letterToApproveWaits = (row: DueRow, calendar: Calendar): Told =>
  told(row, `Approve the letter to ${row.about}`, calendar);

function told({ part, reference, since }: DueRow, words: string, calendar: Calendar): Told {
  const [heldOn = '', letter = ''] = reference.split('/');
  const href = paths.authorityLetter(part, heldOn, letter);
  if (since === null) return { words, href, due: null };
  return {
    words,
    href,
    due: sendWithin(since, calendar),
    why: `Policy: sent within ${WORKING_DAYS_TO_SEND} working days of the meeting on ${dateInWords(since)}.`,
  };
}

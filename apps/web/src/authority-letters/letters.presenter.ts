import { letterSlug, type LetterView } from '#records/authority-letters';
import { paths } from '#records/paths';
import { dateInWords, may, shortDate, type Actor, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import type { LettersOfMeeting } from './letter-desk.js';
import { letterBadge } from './letter-badge.js';

/** The letters of a meeting as their page lists them, and what still waits for one. */
export function lettersPresenter(
  found: LettersOfMeeting,
  { actor, today }: { readonly actor: Actor; readonly today: LocalDate },
) {
  const { meeting, letters, waiting, sendBy } = found;
  const isOpen =
    waiting.length > 0 || letters.some(({ state }) => state !== 'sent' && state !== 'withdrawn');
  return {
    meeting: {
      name: `${meeting.committee}, ${dateInWords(meeting.heldOn)}`,
      href: paths.meeting(meeting.committeeSlug, meeting.heldOn),
    },
    action: paths.meetingLetters(meeting.committeeSlug, meeting.heldOn),
    due: isOpen ? duePresenter(sendBy, { today }) : null,
    waiting: waiting.map(({ authority, references }) => `${authority}: ${references.join(', ')}`),
    mayPrepare: waiting.length > 0 && may(actor, 'send recommendation', meeting),
    letters: letters.map(letterLine),
  };
}

function letterLine(letter: LetterView) {
  const { authority, state, recommendations, committeeSlug, heldOn, number } = letter;
  return {
    name: number === 1 ? authority : `${authority}, letter ${number}`,
    href: paths.authorityLetter(committeeSlug, heldOn, letterSlug(letter)),
    badge: letterBadge(state),
    references: recommendations.map(({ reference }) => reference).join(', '),
    when: whenInWords(letter),
  };
}

function whenInWords({
  sentOn,
  sentHow,
  approvedOn,
  approvedBy,
  chairsRemark,
}: LetterView): string {
  if (sentOn !== null) return `Sent on ${shortDate(sentOn)} by ${sentHow ?? 'letter'}`;
  if (approvedOn !== null)
    return `Approved on ${shortDate(approvedOn)} by ${approvedBy ?? 'the chair'}`;
  return chairsRemark === null ? '' : `The chair says: ${chairsRemark}`;
}

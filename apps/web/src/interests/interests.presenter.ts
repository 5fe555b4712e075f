import type { InterestView } from '#records/interests';
import { paths } from '#records/paths';
import { INTEREST, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { buttonsFor } from '../transitions/buttons.js';
import { INTEREST_TRANSITIONS } from './interest-transitions.js';
import {
  aboutInWords,
  interestBadge,
  kindInWords,
  natureInWords,
  roomInWords,
} from './interest-words.js';
import { interestSubject, type InterestsSubject } from './interest.subject.js';
import { mustGo } from './must-go.js';

/** The interests of a meeting as their page shows them. */
export function interestsPresenter(subject: InterestsSubject, today: LocalDate) {
  const { meeting, page, caption, interests, declarers, matches, mayDeclare } = subject;
  const { committeeSlug, heldOn } = meeting;
  return {
    caption,
    page,
    meeting: paths.meeting(committeeSlug, heldOn),
    registers: paths.registers,
    interests: interests.map((one) => linePresenter(subject, one, today)),
    matches: matches.map(({ personId, name, entryId, nature, itemNumber, itemTitle }) => ({
      item: `Item ${itemNumber}, ${itemTitle}`,
      name,
      why: nature,
      href: `${page}?about=${itemNumber}&entry=${entryId}&member=${personId}#declare`,
    })),
    mayDeclare: mayDeclare && declarers.length > 0,
  };
}

/** One declared interest, with what may be done with it. */
export function linePresenter(subject: InterestsSubject, interest: InterestView, today: LocalDate) {
  const { page, mayRun, meeting } = subject;
  const { number, name, registerBy, state } = interest;
  const one = interestSubject(subject, interest);
  return {
    number,
    name,
    kind: kindInWords(interest),
    about: aboutInWords(interest),
    nature: natureInWords(interest),
    room: state === 'withdrawn' ? `This is ${INTEREST.states[state].is}.` : roomInWords(interest),
    badge: interestBadge(interest),
    due: registerBy === null ? null : duePresenter(registerBy, { today }),
    buttons: buttonsFor(INTEREST_TRANSITIONS, one),
    leaving:
      mayRun && meeting.state === 'in session' && mustGo(interest)
        ? `${page}/${number}/leaving`
        : null,
  };
}

import { letterSlug, type LetterView } from '#records/authority-letters';
import { LETTER, REGIMES } from '#rules';
import { meetingAddress } from '../meetings/meeting.resource.js';
import { actionsFor } from '../transitions/buttons.js';
import { LETTER_TRANSITIONS } from './letter-transitions.js';
import type { LetterSubject } from './letter.subject.js';

/** Where a letter is in the API. */
export const letterAddress = (letter: LetterView): string =>
  `${meetingAddress(letter.committeeSlug, letter.heldOn)}/letters/${encodeURIComponent(letterSlug(letter))}`;

/** A letter of a list as JSON. Dates are local dates of Europe/London. */
export function letterLineResource(letter: LetterView) {
  const { state, number, authority, authoritySlug, recommendations, sentOn, sentHow } = letter;
  return {
    href: letterAddress(letter),
    authority: { slug: authoritySlug, name: authority },
    number,
    state,
    stateInWords: LETTER.states[state].is,
    recommendations: recommendations.map(({ reference }) => reference),
    sentOn,
    sentHow,
  };
}

/** A letter in full as JSON; `due` is as counted, or as it would be were the letter sent today. */
export function letterResource(subject: LetterSubject) {
  const { letter, dues, version, isInside, sendBy } = subject;
  return {
    ...letterLineResource(letter),
    version,
    opening: letter.opening,
    recommendations: letter.recommendations.map((one) => ({
      recommendation: one.reference,
      wording: one.wording,
      correction: one.correction,
      minute: one.minute,
      paragraph: one.sourceParagraph,
      due: dues.get(one.addresseeId) ?? null,
      legalBasis: { regime: one.regime, citation: REGIMES[one.regime].citation.text },
    })),
    closing: letter.closing,
    ...(isInside
      ? {
          sendBy,
          chairsRemark: letter.chairsRemark,
          approved:
            letter.approvedOn === null
              ? null
              : { on: letter.approvedOn, by: letter.approvedBy, how: letter.approvedHow },
          copies: letter.copies.map(({ authority }) => authority),
        }
      : {}),
    actions: actionsFor(LETTER_TRANSITIONS, subject, letterAddress(letter)),
  };
}

/** A letter as the documentation shows it. */
export const LETTER_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/letters/police',
  authority: { slug: 'police', name: 'Marchfield Police' },
  number: 1,
  state: 'drafted',
  stateInWords: 'drafted',
  recommendations: ['CDC-2023-1'],
  sentOn: null,
  sentHow: null,
};

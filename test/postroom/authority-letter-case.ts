import { localDate } from '#rules';
import type { AuthorityLetterCase } from '#records/letters';

/** The letter to the police after the meeting of 19 July 2023, with two recommendations, sent on 21 July. */
export function anAuthorityLetterCase(
  more: Partial<AuthorityLetterCase> = {},
): AuthorityLetterCase {
  const recommendation = {
    addresseeId: 'addressee-1',
    reference: 'CDC-2023-1',
    isKept: false,
    wording: 'That a joint plan for road safety outside schools be published by December.',
    minute: '14',
    sourceParagraph: '4.1',
    madeOn: localDate('2023-07-19'),
    regime: 'CD_S19',
    localRule: null,
    state: 'sent',
    sentOn: localDate('2023-07-21'),
    dueOn: localDate('2023-08-18'),
    correction: null,
  } as const;
  const second = {
    ...recommendation,
    addresseeId: 'addressee-2',
    reference: 'CDC-2023-2',
    wording: 'That patrols outside schools be doubled.',
    sourceParagraph: null,
  };
  return {
    about: 'authority letter',
    id: 'letter',
    version: 4,
    state: 'sent',
    number: 1,
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    committeeSlug: 'crime-and-disorder',
    meetingId: 'meeting',
    heldOn: localDate('2023-07-19'),
    authorityId: 'police',
    authority: 'Marchfield Police',
    authoritySlug: 'police',
    opening: 'At its meeting the committee made 2 recommendations to you.',
    closing:
      'Under section 19 of the Police and Justice Act 2006 an answer is due.\n\nAnswers are published.',
    chairsRemark: null,
    chair: 'Councillor Ann Dale',
    approvedOn: localDate('2023-07-20'),
    approvedBy: 'Councillor Ann Dale',
    approvedHow: 'online',
    sentOn: localDate('2023-07-21'),
    sentHow: 'email',
    recommendations: [recommendation, second],
    readers: [{ name: 'Ines Okoro', post: 'Partnership inspector' }],
    askedAll: ['police'],
    copies: [{ authority: 'Marchfield Fire and Rescue', asked: [], people: [] }],
    ...more,
  };
}

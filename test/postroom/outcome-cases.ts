import type { OutcomeCase } from '#records/letters';
import { localDate } from '#rules';

const dueOn = localDate('2023-08-16');

/** A request for information to the police, sent on 19 July 2023 for 16 August. */
export function anOutcomeCase(more: Partial<OutcomeCase> = {}): OutcomeCase {
  return {
    about: 'outcome',
    id: 'outcome',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    committeeSlug: 'crime-and-disorder',
    authorityId: 'police',
    authority: 'Marchfield Police',
    to: 'Marchfield Police',
    reference: 'CDC-2023-I1',
    kind: 'information request',
    authorityKind: 'responsible',
    constitutedAs: 'crime and disorder committee',
    called: 'request for information',
    state: 'sent',
    isKept: false,
    wording:
      'That the number of collisions outside schools in each of the last five years be given.',
    minute: '14',
    madeOn: localDate('2023-07-19'),
    sentHow: 'email',
    dueOn,
    answer: null,
    answeredOn: null,
    answeredBy: null,
    answeredHow: null,
    wanted: null,
    outcome: {
      kind: 'outcome',
      startedOn: localDate('2023-07-19'),
      dueOn,
      originalDueOn: dueOn,
      isRunning: true,
      citation: 'SI 2009/942, regulation 5',
    },
    ...more,
  };
}

/** A comment to the police that asks for an answer by no date. */
export function aCommentCase(more: Partial<OutcomeCase> = {}): OutcomeCase {
  return anOutcomeCase({
    reference: 'CDC-2023-C1',
    kind: 'comment',
    called: 'comment',
    wording: 'That paragraph 4 of the plan say who is to do what by when.',
    dueOn: null,
    outcome: null,
    ...more,
  });
}

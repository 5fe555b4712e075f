import type { OutcomeView } from '#records/outcomes';
import { actionsFor } from '../transitions/buttons.js';
import { isOverdue } from './outcome-badge.js';
import { OUTCOME_ROWS } from './outcome-transitions.js';
import type { OutcomeSubject } from './outcome.subject.js';

/** One outcome as JSON and as a line of the download. Dates are local dates. */
export function outcomeLineResource(outcome: OutcomeView, today: string) {
  return {
    outcome: outcome.reference,
    kind: outcome.kind,
    state: outcome.state,
    committee: outcome.committeeSlug,
    committeeName: outcome.committee,
    to: outcome.to,
    authority: outcome.authoritySlug,
    wording: outcome.wording,
    minute: outcome.minute,
    madeOn: outcome.heldOn,
    sentOn: outcome.sentOn,
    due: outcome.dueOn,
    isOverdue: isOverdue(outcome, today),
    answer: outcome.answer,
    answeredOn: outcome.answeredOn,
    answeredBy: outcome.answeredBy,
    settledAs: outcome.settledAs,
    settledBecause: outcome.settledBecause,
    settledOn: outcome.settledOn,
  };
}

/** The same with what its reader may do now. */
export function outcomeResource(subject: OutcomeSubject) {
  const { outcome, today } = subject;
  const href = `/api/v1/outcomes/${encodeURIComponent(outcome.reference)}`;
  return {
    href,
    ...outcomeLineResource(outcome, today),
    wanted: outcome.wanted,
    topic: outcome.topic,
    comesBack: outcome.comesBack,
    actions: actionsFor(OUTCOME_ROWS, subject, href),
  };
}

export const OUTCOME_EXAMPLE = {
  href: '/api/v1/outcomes/CDC-2023-C1',
  outcome: 'CDC-2023-C1',
  kind: 'comment',
  state: 'answered',
  committee: 'crime-and-disorder',
  committeeName: 'Crime and Disorder Committee',
  to: 'Marchfield Police',
  authority: 'police',
  wording: 'That paragraph 4 of the plan say who is to do what by when.',
  minute: '14',
  madeOn: '2023-07-19',
  sentOn: '2023-07-20',
  due: null,
  isOverdue: false,
  answer: 'Paragraph 4 now names the owner.',
  answeredOn: '2023-08-01',
  answeredBy: 'The police contact',
  settledAs: null,
  settledBecause: null,
  settledOn: null,
  wanted: null,
  topic: null,
  comesBack: null,
  actions: [
    { action: 'settlement', label: 'Settle', href: '/api/v1/outcomes/CDC-2023-C1/settlement' },
  ],
};

import { actionsFor } from '../transitions/buttons.js';
import { DATA_REQUEST_ROWS } from './data-request-transitions.js';
import { mayAnswer, type DataRequestSubject } from './data-request.subject.js';

/** One request for data as JSON, every answer as it came, and what its reader may do now. Dates are local dates. */
export function dataRequestResource(subject: DataRequestSubject) {
  const { request, version } = subject;
  const href = `/api/v1/data-requests/${encodeURIComponent(request.reference)}`;
  const answer = { action: 'answer', label: 'Answer it', href: `${href}/answer` };
  return {
    href,
    version,
    request: request.reference,
    state: request.state,
    partnership: request.partnershipSlug,
    assessment: request.assessmentSlug,
    dataSetAsAt: request.asAt,
    authority: request.authority,
    person: request.person,
    asked: request.asked,
    note: request.note,
    askedOn: request.askedOn,
    dueOn: request.dueOn,
    isOverdue: request.isOverdue,
    wanted: request.wanted,
    reason: request.endedBecause,
    answers: request.answers,
    moreTime: request.times,
    actions: [
      ...(mayAnswer(subject) ? [answer] : []),
      ...actionsFor(DATA_REQUEST_ROWS, subject, href),
    ],
  };
}

export const DATA_REQUEST_EXAMPLE = {
  href: '/api/v1/data-requests/SA-2027-28-1',
  version: 2,
  request: 'SA-2027-28-1',
  state: 'asked',
  partnership: 'community-safety',
  assessment: '2027-28',
  dataSetAsAt: null,
  authority: 'Marchfield Police',
  person: null,
  asked: [{ what: 'Reported burglary', period: '2025/26', form: 'a table by month' }],
  note: '',
  askedOn: '2026-09-04',
  dueOn: '2026-10-02',
  isOverdue: false,
  wanted: null,
  reason: null,
  answers: [],
  moreTime: [],
  actions: [],
};

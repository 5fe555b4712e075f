import type { AttendanceRequestView } from '#records/attendance-requests';
import { lawOfAttendance } from '#rules';
import { actionsFor } from '../transitions/buttons.js';
import { REQUEST_ROWS } from './request-transitions.js';
import type { RequestSubject } from './request.subject.js';

/** One request to attend as a line of JSON. Dates are local dates. */
export function requestLineResource(request: AttendanceRequestView) {
  return {
    request: request.reference,
    state: request.state,
    committee: request.committeeSlug,
    authority: { slug: request.authoritySlug, name: request.authority },
    meeting: request.heldOn,
    item: request.item === null ? null : { number: request.item.number, title: request.item.title },
    recommendation: request.recommendation,
    about: request.about,
    askedOn: request.askedOn,
    reasonableFrom: request.earliestOn,
    shorterBecause: request.shorterBecause,
    shorterAgreedBy: request.shorterAgreedBy,
    law: lawOfAttendance(request).text,
    who: request.who,
    post: request.post,
    answeredOn: request.answeredOn,
    declinedBecause: request.declinedBecause,
    found: request.found,
  };
}

/** The same with what its reader may do now. */
export function requestResource(subject: RequestSubject) {
  const { request, version } = subject;
  const href = `/api/v1/attendance-requests/${encodeURIComponent(request.reference)}`;
  return {
    href,
    version,
    ...requestLineResource(request),
    actions: actionsFor(REQUEST_ROWS, subject, href),
  };
}

export const REQUEST_LINE_EXAMPLE = {
  request: 'CDC-2023-A1',
  state: 'will come',
  committee: 'crime-and-disorder',
  authority: { slug: 'police', name: 'Marchfield Police' },
  meeting: '2023-10-11',
  item: null,
  recommendation: 'CDC-2023-1',
  about: 'How the plan for crossings goes.',
  askedOn: '2023-07-19',
  reasonableFrom: '2023-08-02',
  shorterBecause: null,
  shorterAgreedBy: null,
  law: 'Police and Justice Act 2006, section 20; SI 2009/942, regulation 6',
  who: 'Sam Ward',
  post: 'Head of Roads Policing',
  answeredOn: '2023-07-26',
  declinedBecause: null,
  found: null,
};

export const REQUEST_EXAMPLE = {
  href: '/api/v1/attendance-requests/CDC-2023-A1',
  version: 3,
  ...REQUEST_LINE_EXAMPLE,
  actions: [
    {
      action: 'withdrawal',
      label: 'Withdraw it',
      href: '/api/v1/attendance-requests/CDC-2023-A1/withdrawal',
    },
  ],
};

import type { AttendanceRequestView } from '#records/attendance-requests';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { dateInWords, lawOfAttendance, may, type AttendanceRequestState } from '#rules';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { requestBadge } from './request-badge.js';
import { REQUEST_ROWS } from './request-transitions.js';
import type { RequestSubject } from './request.subject.js';

interface Fact {
  readonly key: string;
  readonly value: string;
  readonly href?: string;
}

/** One request as its page shows it: what is asked, for when, what was said, and what can be done. */
export function requestPresenter(
  subject: RequestSubject,
  { told, done }: { readonly told: readonly Told[]; readonly done: unknown },
) {
  const { request, actor } = subject;
  const isInside = may(actor, 'read committee work', request.place);
  return {
    title: `Request to attend ${request.reference}`,
    committee: request.committee,
    notice: noticeOf(told, { id: request.id, done }),
    badge: requestBadge(request.state),
    about: request.about,
    warning: warningOf(request),
    facts: [...askedRows(request, isInside), ...answerRows(request)],
    buttons: buttonsFor(REQUEST_ROWS, subject),
    history: isInside ? told : [],
  };
}

/** What is asked, of whom, for which meeting, and by what law. */
export function askedRows(request: AttendanceRequestView, isInside: boolean): readonly Fact[] {
  const { committeeSlug, heldOn, startsAt, venue, item, recommendation, askedOn } = request;
  const meeting = { key: 'Meeting', value: `${dateInWords(heldOn)}, ${startsAt}, ${venue}` };
  return [
    { key: 'Asked', value: request.authority },
    isInside ? { ...meeting, href: paths.meeting(committeeSlug, heldOn) } : meeting,
    ...(item === null ? [] : [{ key: 'Item', value: `${item.number}. ${item.title}` }]),
    ...(recommendation === null
      ? []
      : [
          {
            key: 'Recommendation',
            value: recommendation,
            ...(isInside ? { href: paths.recommendation(recommendation) } : {}),
          },
        ]),
    ...(askedOn === null ? [] : [{ key: 'Asked on', value: dateInWords(askedOn) }]),
    { key: 'Notice', value: noticeOfRequest(request) },
    { key: 'By what law', value: lawOfAttendance(request).text },
  ];
}

function noticeOfRequest({
  earliestOn,
  heldOn,
  shorterBecause,
  shorterAgreedBy,
}: AttendanceRequestView) {
  if (earliestOn === null) return 'Not worked out';
  if (heldOn >= earliestOn) {
    return `Reasonable: asked in time for any meeting from ${dateInWords(earliestOn)}`;
  }
  return `Shorter than reasonable, agreed by ${shorterAgreedBy ?? 'nobody'}: ${shorterBecause ?? ''}`;
}

function answerRows(request: AttendanceRequestView): readonly Fact[] {
  const { who, post, declinedBecause, answeredOn, answeredBy, found } = request;
  return [
    ...(who === null ? [] : [{ key: 'Who comes', value: `${who}, ${post ?? ''}` }]),
    ...(declinedBecause === null ? [] : [{ key: 'Cannot come', value: declinedBecause }]),
    ...(answeredOn === null
      ? []
      : [{ key: 'Said', value: `${dateInWords(answeredOn)}, by ${answeredBy ?? ''}` }]),
    ...(found === null ? [] : [{ key: 'What came of it', value: found }]),
  ];
}

const OPEN: readonly AttendanceRequestState[] = ['asked', 'will come', 'cannot come'];

/** Why it has to be asked again: its meeting was called off, or moved since. */
function warningOf({ state, meetingState, heldOn, askedFor }: AttendanceRequestView) {
  if (!OPEN.includes(state)) return null;
  if (meetingState === 'cancelled' || meetingState === 'postponed') {
    return `The meeting is ${meetingState}: ask again for another one, or withdraw the request.`;
  }
  return askedFor === null || askedFor === heldOn
    ? null
    : `It was asked for ${dateInWords(askedFor)}, and the meeting was moved: ask again, so that it has notice of the new day.`;
}

/** One line of a list: who, to which meeting, and how it stands. */
export function requestLine(request: AttendanceRequestView) {
  const { reference, authority, heldOn, state, who, about, committee } = request;
  return {
    href: paths.attendanceRequest(reference),
    reference,
    authority,
    committee,
    about,
    heldOn: dateInWords(heldOn),
    badge: requestBadge(state),
    who,
  };
}

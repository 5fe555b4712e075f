import type { MeetingLine } from '#records/meetings';
import type { LocalDate } from '#rules';
import { courseOfMeeting, itemResource } from '../agenda/agenda.resource.js';
import { detailsResource } from '../resolutions/details.resource.js';
import { actionsFor } from '../transitions/buttons.js';
import { MEETING_TRANSITIONS } from './meeting-transitions.js';
import type { MeetingSubject } from './meeting.subject.js';

/** Where a meeting is in the API. */
export const meetingAddress = (committee: string, heldOn: LocalDate | string): string =>
  `/api/v1/committees/${encodeURIComponent(committee)}/meetings/${encodeURIComponent(heldOn)}`;

/** A meeting of a list as JSON. Dates are local dates of Europe/London, times of day London's. */
export function meetingLineResource(meeting: MeetingLine) {
  const { committee, committeeSlug, heldOn, startsAt, venue, constitutedAs, state, items } =
    meeting;
  const { startsAfter } = meeting;
  return {
    href: meetingAddress(committeeSlug, heldOn),
    committee: { slug: committeeSlug, name: committee },
    heldOn,
    startsAt,
    startsAfter,
    venue,
    constitutedAs,
    state,
    items,
  };
}

/** A meeting with its agenda and motions as JSON, and what the caller may do with it now. */
export function meetingResource(subject: MeetingSubject) {
  const { meeting, deadline, isLate } = subject;
  const { members, items, quorum, quorate, agendaPublishedOn, urgencyReason, version } = meeting;
  const href = meetingAddress(meeting.committeeSlug, meeting.heldOn);
  const course = courseOfMeeting(meeting);
  return {
    ...meetingLineResource({ ...meeting, items: items.length }),
    version,
    quorum,
    quorate,
    agenda: {
      publishedOn: agendaPublishedOn,
      lastDayToPublish: deadline.due,
      isLate: agendaPublishedOn === null && isLate,
      urgencyReason,
      minutes: course.total,
      ends: course.ends,
      items: items.map((item, index) => ({
        href: `${href}/items/${item.number}`,
        ...itemResource(item, course.items[index]),
        motions: item.motions.map(({ id: _, ...motion }) => ({
          href: `${href}/items/${item.number}/motions/${motion.number}`,
          ...motion,
          details: detailsResource(motion.details, items),
        })),
      })),
    },
    members: members.map(({ personId, name, kind, isVoting, present }) => ({
      id: personId,
      name,
      kind,
      isVoting,
      present,
    })),
    actions: actionsFor(MEETING_TRANSITIONS, subject, href),
  };
}

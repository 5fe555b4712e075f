import type { AttendanceCase } from '#records/letters';
import { localDate } from '#rules';

const heldOn = localDate('2023-10-11');

/** The police, asked on 19 July 2023 to come to the meeting of 11 October. */
export function anAttendanceCase(more: Partial<AttendanceCase> = {}): AttendanceCase {
  return {
    about: 'attendance request',
    id: 'request',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    committeeSlug: 'crime-and-disorder',
    authorityId: 'police',
    authority: 'Marchfield Police',
    authorityKind: 'responsible',
    constitutedAs: 'crime and disorder committee',
    reference: 'CDC-2023-A1',
    state: 'asked',
    isKept: false,
    asks: 'How the plan for crossings goes.',
    heldOn,
    startsAt: '10:00',
    venue: 'Council Chamber',
    meetingState: 'convened',
    item: null,
    recommendation: 'CDC-2023-1',
    shorterBecause: null,
    shorterAgreedBy: null,
    who: null,
    post: null,
    answeredBy: null,
    declinedBecause: null,
    attendance: {
      kind: 'attendance',
      startedOn: localDate('2023-07-19'),
      dueOn: heldOn,
      originalDueOn: heldOn,
      isRunning: true,
      citation: 'Police and Justice Act 2006, section 20; SI 2009/942, regulation 6',
    },
    ...more,
  };
}

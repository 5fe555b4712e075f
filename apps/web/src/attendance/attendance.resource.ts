import type { ApologyLine, AttendanceLine, AwayLine } from '#records/attendance';
import type { AttendanceSubject } from './attendance-desk.js';

/** The attendance of a meeting as JSON: everybody by capacity, with movements in order, and who is away. */
export function attendanceResource({ meeting, lists }: AttendanceSubject) {
  const { quorum, voting, publicCount, constitutedAs } = lists;
  return {
    version: meeting.version,
    state: meeting.state,
    constitutedAs,
    quorum,
    voting,
    isQuorate: voting >= quorum,
    members: lists.members.map(personResource),
    substitutes: lists.substitutes.map(personResource),
    coOptees: lists.coOptees.map(personResource),
    councillors: lists.councillors.map(personResource),
    officers: lists.officers.map(personResource),
    partners: lists.partners.map(personResource),
    public: lists.public.map(personResource),
    publicCount,
    apologies: lists.apologies.map((one: ApologyLine) => ({
      ...awayResource(one),
      reason: one.reason,
      sentHow: one.sentHow,
      suggested: one.suggested,
    })),
    absent: lists.absent.map(awayResource),
  };
}

const personResource = (one: AttendanceLine) => ({
  id: one.attendanceId,
  person: one.personId,
  name: one.name,
  post: one.post,
  seat: one.seat,
  isVoting: one.isVoting,
  isPresent: one.isPresent,
  authority: one.authority,
  insteadOf: one.insteadOf,
  movements: one.movements.map(({ kind, item, because, at }) => ({
    kind,
    item: item?.number ?? null,
    because,
    at,
  })),
});

const awayResource = ({ personId, name, seat, isVoting, substitute }: AwayLine) => ({
  person: personId,
  name,
  seat,
  isVoting,
  substitute,
});

/** An attendance as it really looks, for the documentation. */
export const ATTENDANCE_EXAMPLE = {
  version: 9,
  state: 'in session',
  constitutedAs: 'crime and disorder committee',
  quorum: 3,
  voting: 3,
  isQuorate: true,
  members: [
    {
      id: '0198a2b0-5a7c-7c3e-9f51-2d1b7f0a4c11',
      person: '0198a2b0-5a7c-7c3e-9f51-2d1b7f0a4c12',
      name: 'The chair of the committee',
      post: null,
      seat: 'chair',
      isVoting: true,
      isPresent: true,
      authority: null,
      insteadOf: null,
      movements: [{ kind: 'arrived', item: null, because: null, at: '2023-07-19T09:00:00.000Z' }],
    },
  ],
  substitutes: [],
  coOptees: [],
  councillors: [],
  officers: [],
  partners: [],
  public: [],
  publicCount: 14,
  apologies: [],
  absent: [],
};

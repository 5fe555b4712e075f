import type { SeatOnRecord, Sitting } from '#records/committees';
import type { LocalDate } from '#rules';
import { actionsFor } from '../transitions/buttons.js';
import type { MembersSubject } from './members-desk.js';
import { MEMBERS_ROWS } from './members-transitions.js';
import { committeeAddress } from './settings.resource.js';

/** Who sits on a committee on a day as JSON, and who sat on it when; `to` is the last day, null while it goes on. */
export function membersResource(subject: MembersSubject, on: LocalDate | null = null) {
  const { committee, version } = subject;
  const href = `${committeeAddress(committee.slug)}/members`;
  const day = on ?? subject.today;
  const covers = ({ from, to }: Sitting) => from <= day && (to === null || to >= day);
  return {
    href,
    version,
    on: day,
    members: committee.seats.filter(covers).map(seat),
    substitutes: committee.substitutes.filter(covers).map(sitting),
    record: committee.seats.map(seat),
    actions: actionsFor(MEMBERS_ROWS, subject, href),
  };
}

const sitting = ({ id, name, post, from, to }: Sitting) => ({ id, name, post, from, to });
const seat = (one: SeatOnRecord) => ({
  ...sitting(one),
  kind: one.kind,
  isVoting: one.isVoting,
});

/** Members as the API documentation shows them. */
export const MEMBERS_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/members',
  version: 4,
  on: '2023-07-19',
  members: [
    {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      name: 'The chair',
      post: 'Councillor',
      from: '2021-05-20',
      to: null,
      kind: 'chair',
      isVoting: true,
    },
  ],
  substitutes: [],
  record: [],
};

import { TO_COME } from '#records/attendance';
import type { MeetingLine } from '#records/meetings';
import { paths } from '#records/paths';
import { STATE_GROUPS, type ListCounts } from '#records/recommendations';
import type { Actor } from '#rules';
import { meetingLinePresenter } from '../meetings/meeting.presenter.js';

/** Whether Home begins with the meeting: for members and chairs, whose work it is, not for the officer who prepares it. */
export const isMember = ({ grants }: Actor): boolean =>
  grants.some(({ role }) => role === 'member' || role === 'chair') &&
  !grants.some(({ role }) => role === 'officer');

export const isChair = ({ grants }: Actor): boolean => grants.some(({ role }) => role === 'chair');

/** What a member of a committee is shown first: the next meeting with its papers, and what became of their recommendations. */
export function memberPresenter({
  next,
  counts,
}: {
  readonly next: readonly MeetingLine[];
  readonly counts: ListCounts;
}) {
  const [meeting] = next;
  const counted = new Map<string, number>(Object.entries(counts));
  return {
    meeting:
      meeting === undefined ? null : { ...meetingLinePresenter(meeting), links: linksOf(meeting) },
    recommendations: Object.entries(STATE_GROUPS).flatMap(([group, { label }]) => {
      const count = counted.get(group) ?? 0;
      return count === 0 ? [] : [{ label, count, href: `${paths.recommendations}?group=${group}` }];
    }),
  };
}

function linksOf({ committeeSlug, heldOn, agendaPublishedOn, state }: MeetingLine) {
  const prepare = {
    text: 'Prepare: your notes and questions',
    href: paths.preparing(committeeSlug, heldOn),
  };
  const excuse = TO_COME.some((one) => one === state)
    ? [{ text: 'Send your apologies', href: paths.apologies(committeeSlug, heldOn) }]
    : [];
  const declare = { text: 'Declare an interest', href: paths.interests(committeeSlug, heldOn) };
  return agendaPublishedOn === null
    ? [prepare, declare, ...excuse]
    : [
        { text: 'Read the papers', href: paths.staffPapers(committeeSlug, heldOn) },
        { text: 'The pack', href: paths.staffPack(committeeSlug, heldOn) },
        prepare,
        declare,
        ...excuse,
      ];
}

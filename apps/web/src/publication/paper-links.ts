import type { MeetingView } from '#records/meetings';
import { paths } from '#records/paths';
import { HELD, may, type Actor, type MeetingState } from '#rules';

const WAS_HELD: readonly MeetingState[] = HELD;
const BEFORE: readonly MeetingState[] = ['planned', 'convened'];

/** Where somebody goes from a meeting to its papers: to check them before they are out, and to read them afterwards. */
export function paperLinks(meeting: MeetingView, actor: Actor) {
  const { committeeSlug, heldOn, state, agendaPublishedOn } = meeting;
  const here = paths.meeting(committeeSlug, heldOn);
  if (BEFORE.includes(state)) {
    const text = 'Check the papers before publication';
    return may(actor, 'publish agenda', meeting)
      ? [{ text, href: paths.check(committeeSlug, heldOn) }]
      : [];
  }
  if (agendaPublishedOn === null) return [];
  return [
    ...(WAS_HELD.includes(state) && may(actor, 'read committee work', meeting)
      ? [{ text: 'Letters to authorities', href: paths.meetingLetters(committeeSlug, heldOn) }]
      : []),
    ...(may(actor, 'read exempt papers', meeting)
      ? [
          { text: 'Papers of the members', href: paths.staffPapers(committeeSlug, heldOn) },
          { text: 'Members’ pack', href: paths.staffPack(committeeSlug, heldOn) },
          {
            text: 'Your notes, questions in advance',
            href: paths.preparing(committeeSlug, heldOn),
          },
        ]
      : []),
    ...(WAS_HELD.includes(state) && may(actor, 'publish decisions', meeting)
      ? [{ text: 'Publish the decisions', href: paths.decisionsDesk(committeeSlug, heldOn) }]
      : []),
    { text: 'Public page', href: paths.publicMeeting(committeeSlug, heldOn) },
    ...(may(actor, 'withdraw paper', meeting)
      ? [{ text: 'Withdraw a paper', href: `${here}/withdrawal` }]
      : []),
  ];
}

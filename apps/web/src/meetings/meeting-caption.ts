import type { MeetingView } from '#records/meetings';
import { dateInWords } from '#rules';

/** What a page of a meeting stands under; while it is in session, also as what the committee sits. */
export function meetingCaption(
  meeting: Pick<MeetingView, 'committee' | 'heldOn' | 'state' | 'constitutedAs'>,
): string {
  const { committee, heldOn } = meeting;
  return `${committee}${sittingAs(meeting)}, ${dateInWords(heldOn)}`;
}

/** ", sitting as the crime and disorder committee" while it is; nothing for a committee that sits as itself. */
export const sittingAs = ({
  state,
  constitutedAs,
}: Pick<MeetingView, 'state' | 'constitutedAs'>): string =>
  constitutedAs !== null && (state === 'in session' || state === 'adjourned')
    ? `, sitting as the ${constitutedAs}`
    : '';

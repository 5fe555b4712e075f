import type { ComingMeeting } from '#records/partnership-meetings';
import { paths } from '#records/paths';
import { dateInWords } from '#rules';

/** A meeting of a partnership or working group as a line of Home. */
export function comingMeetingPresenter(meeting: ComingMeeting) {
  const { body, partnershipSlug, groupSlug, heldOn, startsAt, place, items } = meeting;
  return {
    body,
    date: heldOn,
    words: `${dateInWords(heldOn)}, ${startsAt}`,
    href: paths.partnershipMeeting(partnershipSlug, groupSlug, heldOn),
    where: `${place}, ${items === 1 ? '1 item' : `${items} items`}`,
  };
}

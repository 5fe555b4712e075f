import { localDate } from '#rules';
import type { PartnershipMeetingCase } from '#records/letters';

/** A meeting of the partnership on 5 December 2023, whose agenda is sent on 28 November. */
export function aPartnershipMeetingCase(
  more: Partial<PartnershipMeetingCase> = {},
): PartnershipMeetingCase {
  return {
    about: 'partnership meeting',
    id: 'meeting',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: null,
    partnershipId: 'partnership',
    partnership: 'Marchfield Community Safety Partnership',
    partnershipSlug: 'community-safety',
    workingGroupId: null,
    group: null,
    groupSlug: null,
    heldOn: localDate('2023-12-05'),
    startsAt: '10:00',
    place: 'County Hall',
    state: 'planned',
    agendaSentOn: localDate('2023-11-28'),
    cancelledBecause: null,
    calendarSequence: 1,
    wasSentBefore: false,
    changed: null,
    items: [
      { title: 'Concern about Youth violence, October 2023', words: 'Nothing moved for a year.' },
      { title: 'The year ahead', words: '' },
    ],
    due: [],
    ...more,
  };
}

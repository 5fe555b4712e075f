import type { PartnershipMeetingView } from '#records/partnership-meetings';
import { dateInWords, PARTNERSHIP_OUTCOMES } from '#rules';
import { meetingBadge } from './meeting-badges.js';

/** A meeting's agenda for whoever reads it by a link: its words and what came of it, with nothing to press. */
export function agendaPresenter(meeting: PartnershipMeetingView) {
  const { heldOn, startsAt, place, state, cancelledBecause, items } = meeting;
  return {
    title: dateInWords(heldOn),
    body: meeting.group ?? meeting.partnership,
    badge: meetingBadge(state),
    cancelledBecause,
    facts: [
      { key: 'Time', value: startsAt },
      { key: 'Place', value: place },
    ],
    items: items.map(({ title, words, outcome, text, minute }) => ({
      title,
      words,
      outcome: outcome === null ? null : `${PARTNERSHIP_OUTCOMES[outcome]}: ${text ?? ''}`,
      minute,
    })),
  };
}

import { shortDate } from '#rules';
import { noticeAbout } from '../notice.js';
import { meetingNotNeeded } from '../partnership-meeting-to-come.js';

/** To the members of a partnership or a working group: the agenda, whole, and what is due to a working group. */
export const partnershipAgendaSent = noticeAbout('partnership meeting', {
  name: 'partnership-agenda-sent',
  triggers: [{ event: 'partnership-meeting.agenda-sent', to: ['partnership member'] }],
  ladder: null,
  invites: 'REQUEST',
  isUrgent: () => true,
  notNeeded: meetingNotNeeded,
  words: ({ case: { due } }) => ({
    due: due.map(({ priority, cycle, what, dueOn }) => {
      const how = {
        returned: 'returned, to be read',
        concern: 'a concern is raised',
        late: `late, it was due on ${shortDate(dueOn)}`,
      }[what];
      return `${priority}, ${cycle}: ${how}`;
    }),
  }),
});

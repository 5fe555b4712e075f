import { noticeAbout } from '../notice.js';

/** To those asked to the workshop of an assessment: it is cancelled, and why; the entry goes out of their calendars. */
export const workshopCancelled = noticeAbout('assessment', {
  name: 'workshop-cancelled',
  triggers: [{ event: 'assessment.workshop-cancelled', to: ['workshop invitee'] }],
  ladder: null,
  invites: 'CANCEL',
  isUrgent: () => true,
  notNeeded: ({ case: { workshop }, today }) => {
    if (workshop === null || workshop.cancelledBecause === null) return 'It was called anew.';
    return workshop.on < today ? 'The day of the workshop has passed.' : null;
  },
});

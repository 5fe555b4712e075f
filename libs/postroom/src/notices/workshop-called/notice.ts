import { noticeAbout } from '../notice.js';

/** To those asked to the workshop of an assessment: when, where and what about, with an invitation for their calendars. */
export const workshopCalled = noticeAbout('assessment', {
  name: 'workshop-called',
  triggers: [{ event: 'assessment.workshop-called', to: ['workshop invitee'] }],
  ladder: null,
  invites: 'REQUEST',
  notNeeded: ({ case: { state, workshop }, today }) => {
    if (workshop === null || state !== 'gathering') return 'The workshop is over.';
    if (workshop.cancelledBecause !== null) return 'The workshop is cancelled.';
    return workshop.on < today ? 'The day of the workshop has passed.' : null;
  },
});

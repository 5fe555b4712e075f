import type { MeetingState } from '#rules';
import { noticeAbout } from '../notice.js';

const PUBLIC: readonly MeetingState[] = ['agenda published', 'supplemented'];
const SAYS = {
  'meeting.changed': 'changed',
  'meeting.postponed': 'postponed',
  'meeting.cancelled': 'cancelled',
} as const;

/** To whoever subscribed: a meeting whose agenda is public is changed, postponed or cancelled. */
export const publishedMeetingChanged = noticeAbout('meeting', {
  name: 'published-meeting-changed',
  triggers: [
    { event: 'meeting.changed', to: ['subscriber'] },
    { event: 'meeting.postponed', to: ['subscriber'] },
    { event: 'meeting.cancelled', to: ['subscriber'] },
  ],
  ladder: null,
  notNeeded: ({ case: found, message }) => {
    const stood = message.event === 'meeting.changed' ? found.state : message.payload['from'];
    return PUBLIC.some((state) => state === stood) ? null : 'Its agenda was not public.';
  },
  words: ({ case: found }) => ({
    is: found.change === null ? 'changed' : SAYS[found.change.event],
    change: found.change,
  }),
});

import { meetingAddress } from '../meetings/meeting.resource.js';
import { actionsFor } from '../transitions/buttons.js';
import { MOTION_TRANSITIONS } from './motion-transitions.js';
import { detailsResource } from './details.resource.js';
import type { MotionSubject } from './motion.subject.js';

/** A motion as JSON, and what the caller may do with it now. */
export function motionResource(subject: MotionSubject) {
  const { meeting, item, motion } = subject;
  const { id: _, ...told } = motion;
  const at = meetingAddress(meeting.committeeSlug, meeting.heldOn);
  const href = `${at}/items/${item.number}/motions/${motion.number}`;
  return {
    href,
    item: item.number,
    ...told,
    details: detailsResource(motion.details, meeting.items),
    eligible: meeting.voters.length,
    voters: meeting.voters.map(({ name }) => name),
    actions: actionsFor(MOTION_TRANSITIONS, subject, href),
  };
}

export const MOTION_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/items/1/motions/1',
  item: 1,
  number: 1,
  kind: 'recommend',
  wording: 'That the partners be asked to act.',
  mover: 'The chair',
  seconder: 'The vice-chair',
  details: null,
  votes: null,
  voteMethod: null,
  byName: [],
  amendments: [],
  minute: null,
  state: 'seconded',
  version: 3,
  amendment: null,
  recommendations: [],
  eligible: 3,
  voters: ['The chair', 'The member', 'The vice-chair'],
  actions: [
    {
      action: 'putting',
      label: 'Put to the vote',
      href: '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/items/1/motions/1/putting',
    },
  ],
};

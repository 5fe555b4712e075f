import type { LinkPurpose } from '#records/links';
import type { AddresseeRow } from '../recommendations/transitions/addressee-row.js';
import { completion } from '../recommendations/transitions/completion.js';
import { laterDate } from '../recommendations/transitions/later-date.js';
import { noChange } from '../recommendations/transitions/no-change.js';
import { progress } from '../recommendations/transitions/progress.js';

/** The few things each kind of link lets its holder do to the one addressee it was made for. */
export const LINK_TRANSITIONS: Readonly<Record<LinkPurpose, readonly AddresseeRow[]>> = {
  answer: [],
  reply: [],
  progress: [progress, noChange, laterDate, completion],
  review: [],
  contribution: [],
  report: [],
  clearance: [],
  apologies: [],
  outcome: [],
  attendance: [],
  data: [],
  'hand-over': [],
  agenda: [],
  action: [],
};

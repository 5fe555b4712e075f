import type { LinkPurpose } from '#records/links';
import type { AddresseeRow } from '../recommendations/transitions/addressee-row.js';
import { acknowledgement } from '../recommendations/transitions/acknowledgement.js';
import { completion } from '../recommendations/transitions/completion.js';
import { extension } from '../recommendations/transitions/extension.js';
import { progress } from '../recommendations/transitions/progress.js';
import { response } from '../recommendations/transitions/response.js';

/** The few things each kind of link lets its holder do to the one addressee it was made for. */
export const LINK_TRANSITIONS: Readonly<Record<LinkPurpose, readonly AddresseeRow[]>> = {
  answer: [acknowledgement, response, extension],
  progress: [progress, completion],
  review: [],
  report: [],
  clearance: [],
  apologies: [],
  outcome: [],
  attendance: [],
  'hand-over': [],
};

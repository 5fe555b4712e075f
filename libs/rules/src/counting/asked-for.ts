import { unread, type Citation } from './citation.js';

/** Behind a date that the committee alone asks for. */
export const ASKED_FOR: Citation = unread('Asked for by the committee; no duty in law');

/** Behind the date of information asked for by a crime and disorder committee. */
export const DUTY_TO_INFORM: Citation = unread('SI 2009/942, regulation 5');

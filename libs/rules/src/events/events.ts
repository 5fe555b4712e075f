import type { Facts } from '../facts/index.js';
import { ACTION_EVENTS } from './action-events.js';
import { ANNUAL_REPORT_EVENTS } from './annual-report-events.js';
import { ASSESSMENT_EVENTS } from './assessment-events.js';
import { CLOCK_EVENTS } from './clock-events.js';
import { EDITION_EVENTS } from './edition-events.js';
import { IMPORT_EVENTS } from './import-events.js';
import { MEASURE_EVENTS } from './measure-events.js';
import { MEETING_EVENTS } from './meeting-events.js';
import { PAPER_EVENTS } from './paper-events.js';
import { PARTNERSHIP_BODY_EVENTS } from './partnership-body-events.js';
import { PARTNERSHIP_EVENTS } from './partnership-events.js';
import { PROJECT_EVENTS } from './project-events.js';
import { RECOMMENDATION_EVENTS } from './recommendation-events.js';
import { REPORT_EVENTS } from './report-events.js';
import { RESOLUTION_EVENTS } from './resolution-events.js';
import { REVIEW_EVENTS } from './review-events.js';
import { STANDING_EVENTS } from './standing-events.js';

/** Every event of the product, past tense and noun first, with the sentence history tells of it. */
export const EVENTS = {
  ...ANNUAL_REPORT_EVENTS,
  ...MEETING_EVENTS,
  ...PAPER_EVENTS,
  ...STANDING_EVENTS,
  ...REPORT_EVENTS,
  ...RESOLUTION_EVENTS,
  ...RECOMMENDATION_EVENTS,
  ...PARTNERSHIP_BODY_EVENTS,
  ...PARTNERSHIP_EVENTS,
  ...REVIEW_EVENTS,
  ...MEASURE_EVENTS,
  ...EDITION_EVENTS,
  ...IMPORT_EVENTS,
  ...ACTION_EVENTS,
  ...PROJECT_EVENTS,
  ...CLOCK_EVENTS,
  ...ASSESSMENT_EVENTS,
} as const;

export type EventName = keyof typeof EVENTS;

/** The sentence history tells of an event. Worked example: `sentenceOf('meeting.cancelled', { reason: 'no quorum' })` is "Meeting cancelled: no quorum." */
export function sentenceOf(event: EventName, facts: Facts): string {
  return EVENTS[event](facts).replace(/([.?!])\.$/, '$1');
}

import type { DueKind } from './due-kind.js';
import { ACTION_DUE_KINDS } from './action-due-kinds.js';
import { ADDRESSEE_DUE_KINDS } from './addressee-due-kinds.js';
import { BOUNCE_DUE_KINDS } from './bounce-due-kinds.js';
import { CONCERN_DUE_KINDS } from './concern-due-kinds.js';
import { DUE_AFTER_MEETINGS } from './due-after-meetings.js';
import { DUE_BEFORE_MEETINGS } from './due-before-meetings.js';
import { DUTY_DUE_KINDS } from './duty-due-kinds.js';
import { EDITION_DUE_KINDS } from './edition-due-kinds.js';
import { EVIDENCE_DUE_KINDS } from './evidence-due-kinds.js';
import { EXEMPTION_DUE_KINDS } from './exemption-due-kinds.js';
import { FAILED_DUE_KINDS } from './failed-due-kinds.js';
import { FOLLOWING_DUE_KINDS } from './following-due-kinds.js';
import { HAND_OVER_DUE_KINDS } from './hand-over-due-kinds.js';
import { LETTER_DUE_KINDS } from './letter-due-kinds.js';
import { OUTCOME_DUE_KINDS } from './outcome-due-kinds.js';
import { REPLY_DUE_KINDS } from './reply-due-kinds.js';
import { REPORT_DUE_KINDS } from './report-due-kinds.js';
import { REVIEW_DUE_KINDS } from './review-due-kinds.js';
import { TOPIC_DUE_KINDS } from './topic-due-kinds.js';

/** Everything that can wait for a person: whose it is, and where it is found. One more duty is one more row in the table of its noun. */
export const DUE_KINDS = {
  ...ADDRESSEE_DUE_KINDS,
  ...DUE_BEFORE_MEETINGS,
  ...REVIEW_DUE_KINDS,
  ...REPORT_DUE_KINDS,
  ...EXEMPTION_DUE_KINDS,
  ...TOPIC_DUE_KINDS,
  ...ACTION_DUE_KINDS,
  ...CONCERN_DUE_KINDS,
  ...EDITION_DUE_KINDS,
  ...HAND_OVER_DUE_KINDS,
  ...OUTCOME_DUE_KINDS,
  ...FOLLOWING_DUE_KINDS,
  ...DUE_AFTER_MEETINGS,
  ...LETTER_DUE_KINDS,
  ...BOUNCE_DUE_KINDS,
  ...FAILED_DUE_KINDS,
  ...REPLY_DUE_KINDS,
  ...EVIDENCE_DUE_KINDS,
  ...DUTY_DUE_KINDS,
} as const satisfies Record<string, DueKind>;

export type DueKindName = keyof typeof DUE_KINDS;

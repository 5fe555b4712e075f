import { acceptance } from './acceptance.js';
import { acknowledgement } from './acknowledgement.js';
import type { AddresseeAct, AddresseeRow } from './addressee-row.js';
import { closure } from './closure.js';
import { committeeRating } from './committee-rating.js';
import { completion } from './completion.js';
import { consideration } from './consideration.js';
import { escalation } from './escalation.js';
import { extensionDecision } from './extension-decision.js';
import { extension } from './extension.js';
import { following } from './following.js';
import { furtherRequest } from './further-request.js';
import { laterDateDecision } from './later-date-decision.js';
import { laterDate } from './later-date.js';
import { noChange } from './no-change.js';
import { pause } from './pause.js';
import { progress } from './progress.js';
import { rating } from './rating.js';
import { recheck, recheckAgenda } from './recheck.js';
import { reopening } from './reopening.js';
import { response } from './response.js';
import { resumption } from './resumption.js';
import { returning } from './return.js';
import { sending } from './sending.js';

const AFTER_THE_ANSWER: readonly AddresseeRow[] = [
  extension,
  extensionDecision,
  consideration,
  furtherRequest,
  following,
  progress,
  noChange,
  rating,
  committeeRating,
  laterDate,
  laterDateDecision,
  completion,
  acceptance,
  returning,
  closure,
  recheckAgenda,
  recheck,
  reopening,
  escalation,
  pause,
  resumption,
];

/** Every transition of an addressee that a machine may ask for, in the order their buttons stand. */
export const ADDRESSEE_TRANSITIONS: readonly AddresseeAct[] = [
  sending,
  acknowledgement,
  response,
  ...AFTER_THE_ANSWER,
];

/** Those with a page of their own: all but the answer, which people give in the reply to everything its letter asked. */
export const ADDRESSEE_PAGES: readonly AddresseeRow[] = [
  sending,
  acknowledgement,
  ...AFTER_THE_ANSWER,
];

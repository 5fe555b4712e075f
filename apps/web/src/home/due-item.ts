import type { DueKindName, DueRow } from '#records/home';
import type { Calendar, LocalDate } from '#rules';
import {
  answerWaits,
  checkWaits,
  extensionWaits,
  progressWaits,
  sendingWaits,
} from './addressee-waits.js';
import {
  decisionsWait,
  minutesToApproveWait,
  minutesWait,
  printWaits,
} from './after-meeting-waits.js';
import { agendaWaits, packWaits, questionWaits } from './before-meeting-waits.js';
import { actionOverdue, actionsOverdue, actionToLookAt, actionToVerify } from './action-waits.js';
import { concernToSettle, concernWithoutMeeting, concernWithoutOutcome } from './concern-waits.js';
import { editionToApprove, editionToPublish } from './edition-waits.js';
import { handOverWaits, proposedClosuresWait, workWithNobody } from './hand-over-waits.js';
import { evidenceWaits } from './evidence-waits.js';
import { exemptionWaits } from './exemption-waits.js';
import {
  askedToCome,
  cannotCome,
  laterDateWaits,
  recheckWaits,
  whoCame,
} from './following-waits.js';
import {
  deferralWithoutPlace,
  outcomeAnswered,
  outcomeAwaited,
  outcomeToSend,
} from './outcome-waits.js';
import { registerWaits, registrationWaits } from './register-waits.js';
import { failedWaits, ownFailedWaits } from './failed-waits.js';
import { bounceWaits } from './bounce-waits.js';
import {
  clearanceWaits,
  finishedReport,
  moreTimeWaits,
  reportToSignOff,
  reportToWrite,
} from './report-waits.js';
import { reviewToRead, reviewToReturn } from './review-waits.js';
import { yearlyDuty } from './yearly-duty.js';
import { replyToApprove, replyToSubmit } from './reply-waits.js';
import { letterToApproveWaits, letterWaits } from './letter-waits.js';
import type { Told } from './told.js';
import { topicWaits } from './topic-waits.js';

/** One thing to do, with its day. `due` is null where nothing sets a day; `why` tells what set it. */
export interface DueItem {
  readonly kind: DueKindName;
  readonly words: string;
  readonly href: string;
  readonly about: string;
  readonly due: LocalDate | null;
  readonly why: string | null;
}

/** Every kind but the yearly duty, which is told apart: its day is worked out, and it is silent while there is time. */
type Dated = Exclude<DueKindName, 'duty'>;

/** What each kind of duty says, where it leads, and what sets its day. */
const TELLS: Readonly<Record<Dated, (row: DueRow, calendar: Calendar) => Told>> = {
  answer: answerWaits,
  progress: progressWaits,
  send: sendingWaits,
  check: checkWaits,
  extension: extensionWaits,
  letter: letterWaits,
  'letter to approve': letterToApproveWaits,
  agenda: agendaWaits,
  pack: packWaits,
  question: questionWaits,
  minutes: minutesWait,
  'minutes to approve': minutesToApproveWait,
  review: reviewToReturn,
  judge: reviewToRead,
  report: reportToWrite,
  'more time': moreTimeWaits,
  finished: finishedReport,
  clearance: clearanceWaits,
  'sign off': reportToSignOff,
  exemption: exemptionWaits,
  registration: registrationWaits,
  register: registerWaits,
  'register of another': registerWaits,
  topic: topicWaits,
  decisions: decisionsWait,
  print: printWaits,
  'concern to settle': concernToSettle,
  'concern without outcome': concernWithoutOutcome,
  'concern without meeting': concernWithoutMeeting,
  'edition to approve': editionToApprove,
  'edition to publish': editionToPublish,
  'left with nobody': workWithNobody,
  'hand-over to acknowledge': handOverWaits,
  'proposed closures': proposedClosuresWait,
  outcome: outcomeAwaited,
  'outcome to send': outcomeToSend,
  'outcome answered': outcomeAnswered,
  deferral: deferralWithoutPlace,
  'asked to come': askedToCome,
  'cannot come': cannotCome,
  'who came': whoCame,
  'later date for the chair': laterDateWaits,
  'later date for the officer': laterDateWaits,
  recheck: recheckWaits,
  'action to look at': actionToLookAt,
  'action overdue': actionOverdue,
  'actions overdue': actionsOverdue,
  'action to verify': actionToVerify,
  bounce: bounceWaits,
  'letter not sent': failedWaits,
  'own letter not sent': ownFailedWaits,
  'reply to approve': replyToApprove,
  'reply to submit': replyToSubmit,
  evidence: evidenceWaits,
};

/** Kinds whose words name what they are about. */
const NAMED_IN_WORDS: ReadonlySet<DueKindName> = new Set([
  'duty',
  'bounce',
  'letter not sent',
  'own letter not sent',
]);

/** A row as Home tells it; null when nothing waits after all, as a yearly duty that is far off. */
export function dueItem(
  row: DueRow,
  { calendar, today }: { readonly calendar: Calendar; readonly today: LocalDate },
): DueItem | null {
  if (row.kind === 'agenda' && row.since !== null && row.since < today) return null;
  const { kind } = row;
  if (kind === 'register of another' && (row.due ?? today) >= today) return null;
  const told = kind === 'duty' ? yearlyDuty(row, today) : TELLS[kind](row, calendar);
  if (told === null) return null;
  const { words, href, due, why = null } = told;
  const about = row.what === row.about || NAMED_IN_WORDS.has(kind) ? '' : row.what;
  return { kind, words, href, about, due, why };
}

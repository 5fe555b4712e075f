import type { DueKindName, DueRow } from '#records/home';
import { publicationDeadline } from '#records/meetings';
import { paths } from '#records/paths';
import {
  addWorkingDays,
  annualDuty,
  dateInWords,
  isLocalDate,
  shortDate,
  type Calendar,
  type LocalDate,
} from '#rules';
import {
  decisionsWait,
  minutesToApproveWait,
  minutesWait,
  printWaits,
} from './after-meeting-waits.js';
import { actionToLookAt, actionToVerify } from './action-waits.js';
import { concernToSettle, concernWithoutMeeting, concernWithoutOutcome } from './concern-waits.js';
import { editionToApprove, editionToPublish } from './edition-waits.js';
import { handOverWaits, proposedClosuresWait, workWithNobody } from './hand-over-waits.js';
import { clearancesAt } from '../clearances/clearance-address.js';
import { evidenceWaits } from './evidence-waits.js';
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

const WORKING_DAYS_TO_SEND = 5;
const WORKING_DAYS_TO_CHECK = 3;

/** Every kind but the yearly duty, which is told apart: its day is worked out, and it is silent while there is time. */
type Dated = Exclude<DueKindName, 'duty'>;

/** What each kind of duty says, where it leads, and what sets its day. */
const TELLS: Readonly<Record<Dated, (row: DueRow, calendar: Calendar) => Told>> = {
  answer: (row) => ({
    words: `Answer from ${row.about} to ${row.reference}`,
    href: addresseeOf(row),
    due: row.due,
  }),
  progress: (row) => ({
    words: `Progress report from ${row.about} on ${row.reference}`,
    href: addresseeOf(row),
    due: row.due,
  }),
  send: (row, calendar) => ({
    words: `Send ${row.reference} to ${row.about}`,
    href: addresseeOf(row),
    ...afterWorkingDays(row, calendar, { n: WORKING_DAYS_TO_SEND, event: 'it was made' }),
  }),
  minutes: minutesWait,
  'minutes to approve': minutesToApproveWait,
  letter: letterWaits,
  'letter to approve': letterToApproveWaits,
  check: (row, calendar) => ({
    words: `Check the answer of ${row.about} to ${row.reference}`,
    href: paths.replyCheck(row.reference, row.part),
    ...afterWorkingDays(row, calendar, { n: WORKING_DAYS_TO_CHECK, event: 'it came' }),
  }),
  extension: (row) => ({
    words: `Decide whether ${row.about} gets more time for ${row.reference}`,
    href: paths.moreTimeDecision(row.reference, row.part),
    due: row.due,
    why: `Asked by ${row.person ?? 'the authority'}; the answer is due on this day.`,
  }),
  agenda: (row, calendar) => {
    const { due } = row.since === null ? { due: null } : publicationDeadline(row.since, calendar);
    return {
      words: `Publish the agenda of the ${row.about}${row.since === null ? '' : `, ${shortDate(row.since)}`}`,
      href: paths.meeting(row.part, row.reference),
      due,
      why: `Five clear days before the meeting${row.since === null ? '' : ` on ${dateInWords(row.since)}`}.`,
    };
  },
  review: (row) => ({
    words: `Return the review of ${row.about} for ${row.reference}`,
    href: paths.review(row.part, row.reference),
    due: row.due,
  }),
  judge: (row) => ({
    words: `Read the review of ${row.about} for ${row.reference}`,
    href: paths.review(row.part, row.reference),
    due: null,
    why: `Returned${row.person === null ? '' : ` by ${row.person}`}${row.since === null ? '' : ` on ${shortDate(row.since)}`}.`,
  }),
  report: (row) => ({
    words: `The report “${row.about}”${row.person === null ? '' : ` by ${row.person}`}`,
    href: paths.report(row.part, row.reference),
    due: row.due,
  }),
  'more time': (row) => ({
    words: `Decide whether ${row.person ?? 'its author'} gets more time for “${row.about}”`,
    href: paths.report(row.part, row.reference),
    due: row.due,
    why: 'The report is due on this day.',
  }),
  finished: (row) => ({
    words: `Send the report “${row.about}” for clearance, or return it`,
    href: paths.report(row.part, row.reference),
    due: null,
    why: `Finished${row.person === null ? '' : ` by ${row.person}`}${row.since === null ? '' : ` on ${shortDate(row.since)}`}.`,
  }),
  clearance: (row) => ({
    words: `${capital(row.person ?? '')} clearance of “${row.about}”`,
    href: `${clearancesAt(row.part, row.reference)}/${(row.person ?? '').replace(' ', '-')}`,
    due: row.due,
  }),
  'sign off': (row) => ({
    words: `Sign off “${row.about}”`,
    href: paths.report(row.part, row.reference),
    due: null,
    why: `Every clearance is given${row.since === null ? '' : `, the last on ${shortDate(row.since)}`}.`,
  }),
  exemption: (row) => ({
    words: `Look again whether ${WHOLE[row.person ?? ''] ?? `the ${row.person ?? 'paper'}`} is still to be kept from the public`,
    href: `${keptAt(row)}#kept`,
    due: row.due,
    why: row.since === null ? '' : `Decided on ${dateInWords(row.since)}.`,
  }),
  pack: (row) => ({
    words: `The ${row.person === 'members' ? 'members’' : 'public'} pack of the ${row.about}${row.since === null ? '' : `, ${shortDate(row.since)}`}`,
    href: paths.job(row.reference),
    due: null,
    why: 'Its page says what is wrong.',
  }),
  question: (row) => ({
    words: `Pass on the question of ${row.about}${row.person === null ? '' : ` to ${row.person}`}`,
    href: paths.preparing(row.part, row.reference),
    due: row.due,
    why: 'The meeting is on this day.',
  }),
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
  'action to verify': actionToVerify,
  bounce: bounceWaits,
  'letter not sent': failedWaits,
  'own letter not sent': ownFailedWaits,
  'reply to approve': replyToApprove,
  'reply to submit': replyToSubmit,
  evidence: evidenceWaits,
};

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Kinds whose words name the letter themselves. */
const OF_LETTERS: ReadonlySet<DueKindName> = new Set([
  'bounce',
  'letter not sent',
  'own letter not sent',
]);

/** What is kept, where its own kind would not tell which. */
const WHOLE: Readonly<Record<string, string>> = {
  'agenda item': 'the item',
  paragraph: 'a paragraph',
  document: 'a paper',
  appendix: 'an appendix',
};

/** The page of the item, named by its day and number, or of the report of which something is kept. */
function keptAt({ part, reference }: DueRow): string {
  const [heldOn = '', number] = reference.split('/');
  return number === undefined
    ? paths.report(part, reference)
    : paths.agendaItem(part, heldOn, Number(number));
}

/** The authority's part of the recommendation's page. */
const addresseeOf = ({ reference, part }: DueRow): string =>
  `${paths.recommendation(reference)}#${part}`;

/** A row as Home tells it; null when nothing waits after all, as a yearly duty that is far off. */
export function dueItem(
  row: DueRow,
  { calendar, today }: { readonly calendar: Calendar; readonly today: LocalDate },
): DueItem | null {
  if (row.kind === 'agenda' && row.since !== null && row.since < today) return null;
  const { kind } = row;
  if (kind === 'register of another' && (row.due ?? today) >= today) return null;
  if (kind === 'duty') return yearlyDuty(row, today);
  const { words, href, due, why = null } = TELLS[kind](row, calendar);
  const about = row.what === row.about || OF_LETTERS.has(kind) ? '' : row.what;
  return { kind, words, href, about, due, why };
}

function afterWorkingDays(
  { since }: DueRow,
  calendar: Calendar,
  { n, event }: { readonly n: number; readonly event: string },
): Pick<Told, 'due' | 'why'> {
  if (since === null) return { due: null };
  const why = `Policy: within ${n} working days after ${event}, on ${shortDate(since)}.`;
  return { due: addWorkingDays(calendar, since, n), why };
}

/** The yearly duty, from its first warning on, or from the day the meeting that would have met it is lost. */
function yearlyDuty(row: DueRow, today: LocalDate): DueItem | null {
  if (row.since === null) return null;
  const { warning, explanation, citation, due } = annualDuty({ lastHeld: row.since, today });
  const isAtRisk = isLocalDate(row.reference);
  if (warning === null && !isAtRisk) return null;
  const lost = isAtRisk
    ? ` The meeting of ${dateInWords(row.reference)} is lost, and no other is planned in time.`
    : '';
  return {
    kind: 'duty',
    words: `The ${row.about} must meet as the crime and disorder committee${isAtRisk ? ': at risk' : ''}`,
    href: paths.committee(row.part),
    about: '',
    due,
    why: `${explanation}${lost} ${citation.text}.`,
  };
}

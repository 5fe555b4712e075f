import {
  dateInWords,
  LADDERS,
  slipOf,
  type Calendar,
  type CouncilLadders,
  type LadderName,
  type Move,
  type Rung,
} from '#rules';
import type { AudienceMember, CaseClock, LetterCase, Standing } from '#records/letters';
import { audiencesOf } from '../addressing/audiences-of.js';
import { recipientsOf, type Recipient } from '../addressing/recipients.js';
import type { Notice, Occasion } from '../notices/notice.js';
import { alsoAsked } from './also-asked.js';
import { dueWords, type DueWords } from './due-words.js';
import { insteadOfKept } from './instead-of-kept.js';
import { nextLetter } from './next-letter.js';
import { sideOf, whyTo } from './reader.js';

/** Who a letter may name: the officer to turn to, and those who can submit an answer. */
interface Named {
  readonly name: string;
  readonly post: string;
  readonly email: string;
}

/** What every template is filled with; a notice adds its own. */
export type Words = Readonly<Record<string, unknown>> & {
  readonly link: string | null;
  /** Buttons of a letter with more than one: the whole address of each, by the id of what it leads to. */
  readonly links: Readonly<Record<string, string>>;
  readonly why: string;
  readonly next: string;
  readonly officer: Named | null;
};

/** One letter to be worded. `link` is the whole address of its button; null where it has none. */
export interface Wording {
  readonly notice: Notice;
  readonly occasion: Occasion;
  readonly recipient: Recipient;
  readonly members: readonly AudienceMember[];
  readonly calendar: Calendar;
  /** The ladders of the council; the default ones when left out. */
  readonly ladders?: CouncilLadders;
  readonly link: string | null;
  /** Of a letter with more than one button, by the id of what each leads to. */
  readonly links?: Readonly<Record<string, string>>;
  /** The digits a letter brings; left out where it brings none. */
  readonly code?: string | null;
  /** Where a subscriber ends it; left out for anybody else. */
  readonly unsubscribe?: string | null;
}

/** What each ladder waits for, as the announcement of its next letter says. */
const AWAITED: Readonly<Record<LadderName, string>> = {
  response: 'the answer has come',
  progress: 'the report has come',
  review: 'the review has come',
  contribution: 'the contribution has come',
  report: 'the report is finished',
  clearance: 'the clearance is given',
  registration: 'the interest is registered',
  outcome: 'the answer has come',
  attendance: 'you have said who will come',
  recheck: 'the committee has looked at it again',
  data: 'what was asked for has come',
  action: 'an update has come',
};

/** The words of one letter to one person. */
export function wordsOf(wording: Wording): Words {
  const { notice, occasion, recipient, members } = wording;
  const found = occasion.case;
  const side = sideOf(recipient);
  const [officer] = members.filter(({ audience }) => audience === 'officer');
  return {
    subject: '',
    link: wording.link,
    links: wording.links ?? {},
    unsubscribe: wording.unsubscribe ?? null,
    code: wording.code ?? null,
    inDigest: false,
    why: whyTo(recipient, audiencesOf(notice, occasion), found),
    next: nextOf(wording),
    insteadOfKept: insteadOfKept(side),
    due: dueOf(wording),
    slip: slipOf(movesOf(found)),
    officer: officer ?? null,
    signatories: namesOf(members, 'signatory'),
    leads: namesOf(members, 'priority lead') || namesOf(members, 'deputy'),
    toAuthority: side === 'authority',
    toSeniorOfficer: side === 'senior officer',
    toLead: side === 'lead',
    toContributor: side === 'contributor',
    toAuthor: side === 'author',
    toClearing: side === 'clearing officer',
    toPublic: side === 'public',
    toCopied: side === 'copied authority',
    toReceiver: side === 'receiver',
    toCouncil: side === 'council',
    isSignatory: recipient.parts.includes('signatory'),
    isDeclaring: recipient.parts.includes('declaring member'),
    isOfficer: recipient.parts.includes('officer'),
    today: occasion.today,
    ...(found.about === 'recommendation' ? { recommendation: found } : {}),
    ...(found.about === 'review' ? { review: found } : {}),
    ...(found.about === 'contribution' ? { contribution: found } : {}),
    ...(found.about === 'action' ? { action: found } : {}),
    ...(found.about === 'annual duty' ? { duty: found } : {}),
    ...(found.about === 'report' ? { report: found } : {}),
    ...(found.about === 'clearance' ? { clearance: found } : {}),
    ...(found.about === 'outcome' ? { outcome: found } : {}),
    ...(found.about === 'attendance request' ? { request: found } : {}),
    ...(found.about === 'data request' ? { request: found } : {}),
    ...(found.about === 'assessment' ? { assessment: found } : {}),
    ...(found.about === 'partnership meeting' ? { meeting: found } : {}),
    ...(found.about === 'interest' ? { interest: found } : {}),
    ...(found.about === 'register' ? { register: found } : {}),
    ...(found.about === 'meeting' ? { meeting: found } : {}),
    ...(found.about === 'subscription' ? { subscription: found } : {}),
    ...(found.about === 'question' ? { question: found } : {}),
    ...(found.about === 'topic' ? { topic: found } : {}),
    ...(found.about === 'reply' ? { reply: found } : {}),
    ...(found.about === 'hand-over' ? { handOver: found } : {}),
    ...(found.about === 'edition' ? { edition: found } : {}),
    ...(found.about === 'lead' ? { lead: found } : {}),
    ...(found.about === 'mail outage' ? { outage: found } : {}),
    ...(found.about === 'left work' ? { leftWork: found } : {}),
    ...(found.about === 'authority letter'
      ? { letter: found, alsoAsked: alsoAsked(found, recipient) }
      : {}),
    ...notice.words(occasion, wording.calendar),
  };
}

function namesOf(members: readonly AudienceMember[], audience: Standing): string {
  const found = members.filter((member) => member.audience === audience);
  return found.map(({ name }) => name).join(' or ');
}

/** The clock a letter speaks of: that of its ladder, else the one its kind of subject has. */
export function clockOf(found: LetterCase, ladder: LadderName | null): CaseClock | null {
  switch (found.about) {
    case 'recommendation':
      if (ladder === 'recheck') return found.recheck;
      return ladder === 'progress' ? found.progress : found.response;
    case 'review':
      return found.review;
    case 'contribution':
      return found.contribution;
    case 'action':
      return found.action;
    case 'report':
      return found.report;
    case 'clearance':
      return found.clearance;
    case 'interest':
      return found.registration;
    case 'outcome':
      return found.outcome;
    case 'attendance request':
      return found.attendance;
    case 'data request':
      return found.data;
    case 'annual duty':
    case 'partnership meeting':
    case 'assessment':
    case 'hand-over':
    case 'edition':
    case 'lead':
    case 'left work':
    case 'mail outage':
    case 'register':
    case 'meeting':
    case 'subscription':
    case 'question':
    case 'topic':
    case 'authority letter':
    case 'reply':
      return null;
  }
}

function movesOf(found: LetterCase): readonly Move[] {
  if (found.about === 'recommendation') return found.response?.moves ?? [];
  return found.about === 'report' ? (found.report?.moves ?? []) : [];
}

function dueOf({ notice, occasion, calendar }: Wording): DueWords | null {
  const clock = clockOf(occasion.case, notice.ladder);
  return clock === null ? null : dueWords(clock.dueOn, occasion.today, calendar);
}

function nextOf(wording: Wording): string {
  const { notice, occasion, recipient, members, calendar } = wording;
  const { case: found, today } = occasion;
  const { ladder } = notice;
  const clock = clockOf(found, ladder);
  if (ladder === null || clock === null || !clock.isRunning) return 'none is planned.';
  const isAcknowledged = found.about === 'recommendation' && found.acknowledgedOn !== null;
  const isFor = (rung: Rung) =>
    recipientsOf(rung.to, members).some(({ personId }) => personId === recipient.personId);
  const rungs = (wording.ladders ?? LADDERS)[ladder];
  const next = nextLetter({ ladder: rungs, clock, today, isAcknowledged, calendar, isFor });
  if (next === null) return 'no more are planned for you.';
  const isDated = found.about === 'action' && !found.isOngoing;
  const stops = isDated ? 'it is claimed complete' : AWAITED[ladder];
  const awaited = next.unlessAcknowledged ? 'receipt is acknowledged' : stops;
  return `on ${dateInWords(next.on)}, unless ${awaited} by then.`;
}

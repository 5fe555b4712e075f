import type { Place } from '#rules';
import { MEETS } from './meetings-of-partnership.js';
import { actionOf } from './a-plan.js';

/** The words by which addresses name one meeting, one recommendation, one review and what stands under them. */
export interface Family {
  readonly name: string;
  readonly committee: string;
  readonly date: string;
  readonly number: string;
  readonly motion: string;
  readonly reference: string;
  readonly authority: string;
  /** A question asked in advance of its meeting, and a letter sent in its council. */
  readonly question: string;
  readonly delivery: string;
  /** A drafted letter of its meeting, by its authority. */
  readonly letter: string;
  /** Somebody recorded at its meeting, and somebody with a seat on its committee. */
  readonly attendance: string;
  readonly seat: string;
  /** The partnership its priority is of. */
  readonly partnership: string;
  readonly priority: string;
  readonly cycle: string;
  readonly review: string;
  readonly plan: string;
  /** Slugs of a report to its committee and of a topic of its work programme. */
  readonly report: string;
  readonly topic: string;
  /** A member's register of interests, with one entry. */
  readonly register: string;
  /** A job that is done, for a pack of its meeting. */
  readonly job: string;
  /** Where its meeting and its recommendation stand. */
  readonly place: Place & { readonly committeeId: string; readonly authorityId: string };
  readonly reportId: string;
  readonly priorityId: string;
  readonly priorityCouncilId: string;
  /** The council of every committee and every priority there is, by id. */
  readonly councils: ReadonlyMap<string, string>;
  /** Every authority its recommendation is addressed to. */
  readonly authoritiesAsked: readonly string[];
  readonly hasMotion: boolean;
  /** An authority sees only what was sent to it. */
  readonly isSent: boolean;
  /** Whether the papers of its meeting are out. */
  readonly isPublished: boolean;
  readonly isThere: boolean;
}

const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** What nobody ever made, to hold beside what one may not see. */
export const ABSENT: Family = {
  name: 'what does not exist',
  committee: 'no-such-committee',
  date: '2023-02-01',
  number: '1',
  motion: '1',
  reference: 'NONE-2023-1',
  authority: 'nobody',
  question: '1',
  delivery: NOWHERE,
  letter: 'nobody',
  attendance: NOWHERE,
  seat: NOWHERE,
  partnership: 'no-partnership',
  priority: 'nothing',
  cycle: 'January 2001',
  review: NOWHERE,
  plan: 'no-plan',
  report: 'no-report',
  job: NOWHERE,
  topic: 'no-topic',
  register: 'nobody',
  place: { councilId: NOWHERE, committeeId: NOWHERE, authorityId: NOWHERE },
  reportId: NOWHERE,
  priorityId: NOWHERE,
  priorityCouncilId: NOWHERE,
  councils: new Map(),
  authoritiesAsked: [],
  hasMotion: false,
  isSent: false,
  isPublished: false,
  isThere: false,
};

/** The address of a route with its parameters filled in from a family, as a whole path. */
export function addressOf(path: string, family: Family): string {
  const words: Readonly<Record<string, string>> = {
    // Editions of an agreement are of a partnership, and have priorities of their own.
    edition: '1',
    agreement: 'no-agreement',
    chapter: NOWHERE,
    priority: NOWHERE,
    criterion: NOWHERE,
    theme: NOWHERE,
    decision: NOWHERE,
    slug:
      path.includes('/priorities/') && !path.includes('/agreement/')
        ? family.priority
        : path.includes('plans/:')
          ? family.plan
          : path.includes('/partnerships/')
            ? family.partnership
            : path.includes('/register-of-interests/')
              ? family.register
              : family.committee,
    partnership: family.partnership,
    group: MEETS.group,
    heldOn: MEETS.heldOn,
    date: family.date,
    number: family.number,
    motion: family.motion,
    reference: family.reference,
    authority: family.authority,
    question: family.question,
    delivery: family.delivery,
    revision: '1',
    ladder: family.isThere ? 'response' : 'no-such-ladder',
    rung: '1',
    year: '2023-24',
    letter: family.letter,
    cycle: family.cycle,
    id: idIn(path, family),
    report: family.report,
    kind: path.includes('/measures/') ? 'same-period' : 'finance',
    measure: 'nothing-measured',
    project: 'no-project',
    step: path.includes('/pattern/') ? NOWHERE : 'standing',
    action: NOWHERE,
    contribution: NOWHERE,
    event: 'no-event',
    document: 'paper-1',
    part: path.includes('/reports/') ? 'report' : 'item',
    topic: family.topic,
    name: 'no-such-file.css',
    line: '12',
  };
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`${path}: no family has a word for ":${name}"`);
    return encodeURIComponent(word);
  });
}

/** What `:id` stands for in an address. */
function idIn(path: string, family: Family): string {
  if (path.includes('/jobs/')) return family.job;
  if (path.includes('/actions/')) return family.isThere ? actionOf(family.plan) : family.review;
  if (path.includes('/attendance/people/')) return family.attendance;
  return path.includes('/attendance/members/') ? family.seat : family.review;
}

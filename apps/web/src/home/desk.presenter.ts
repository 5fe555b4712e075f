import type { Changed } from '#records/home';
import type { MeetingLine } from '#records/meetings';
import { paths } from '#records/paths';
import {
  addDays,
  dateInWords,
  PERMISSIONS,
  ROLES,
  shortDate,
  type Action,
  type Actor,
  type LocalDate,
} from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { meetingLinePresenter } from '../meetings/meeting.presenter.js';
import type { DueItem } from './due-item.js';

const FOUR_WEEKS = 28;
const MOST_CHANGED = 10;
/** What cannot wait for its day to come near: a meeting to plan, a letter that never arrived. */
const LONG_AHEAD: readonly string[] = ['duty', 'bounce'];

interface Shown {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly items: readonly DueItem[];
  readonly changed: readonly Changed[];
  readonly next: readonly MeetingLine[];
  readonly plannable: readonly { readonly slug: string; readonly name: string }[];
  /** The instant of the visit before this one; null for the first. */
  readonly since: string | null;
}

/** Home as its page shows it: what is due, what has changed, when the next meeting is. */
export function deskPresenter(given: Shown) {
  const { actor, today, items, changed, next, plannable, since } = given;
  const until = addDays(today, FOUR_WEEKS);
  const dated = items.filter(({ due }) => due !== null).toSorted(byDue);
  const isOverdue = ({ due }: DueItem) => (due ?? today) < today;
  const isLater = ({ due }: DueItem) => (due ?? until) > until;
  return {
    roles: rolesOf(actor),
    overdue: dated.filter(isOverdue).map((item) => shown(item, today)),
    coming: dated
      .filter((item) => !isOverdue(item) && !isLater(item))
      .map((item) => shown(item, today)),
    later: dated
      .filter((item) => isLater(item) && LONG_AHEAD.includes(item.kind))
      .map((item) => shown(item, today)),
    waiting: items.filter((item) => item.due === null).map((item) => shown(item, today)),
    nothing: nothingInWords(dated, until, items.length - dated.length),
    since,
    changed: latestOfEach(changed).map((entry) => ({
      ...entry,
      isNew: since !== null && new Date(entry.at) > new Date(since),
    })),
    next: next.map(meetingLinePresenter),
    plan: plannable.map(({ slug, name }) => ({ name, href: paths.planning(slug) })),
    topics: holds(actor, 'suggest topic')
      ? { suggest: paths.newTopic, own: paths.ownTopics }
      : null,
    registers: holds(actor, 'register interest') ? paths.registers : null,
    letters: holds(actor, 'see deliveries') ? paths.letters : null,
    asked: holds(actor, 'read own requests') ? paths.asked : null,
    authorities: holds(actor, 'keep authority') ? paths.authorities : null,
    pruning: holds(actor, 'propose closure') ? paths.pruning : null,
  };
}

const holds = ({ grants }: Actor, action: Action): boolean => {
  const permitted: readonly string[] = PERMISSIONS[action];
  return grants.some(({ role }) => permitted.includes(role));
};

const byDue = (a: DueItem, b: DueItem): number =>
  (a.due ?? '') === (b.due ?? '') ? 0 : (a.due ?? '') < (b.due ?? '') ? -1 : 1;

function shown({ words, href, about, due, why }: DueItem, today: LocalDate) {
  return { words, href, about, why, due: due === null ? null : duePresenter(due, { today }) };
}

/** What is true when nothing is due, and what is next. */
function nothingInWords(dated: readonly DueItem[], until: LocalDate, waiting: number): string {
  const later = dated.find((item) => (item.due ?? until) > until);
  const nothing = 'Nothing is due in the next 4 weeks.';
  if (later === undefined || later.due === null) {
    return waiting === 0 ? nothing : `${nothing} What waits for you below has no date.`;
  }
  return `${nothing} The next date is ${dateInWords(later.due)}: ${later.words}.`;
}

/** One entry for each thing that changed, with its latest sentence: an import of fifty actions is one change of one plan. */
function latestOfEach(changed: readonly Changed[]) {
  const entries = changed.map((entry) => ({ ...entry, ...leadsTo(entry) }));
  const isLatest = (entry: (typeof entries)[number], index: number) =>
    entries.findIndex(({ href }) => href === entry.href) === index;
  return entries
    .filter(isLatest)
    .slice(0, MOST_CHANGED)
    .map((entry) => {
      const earlier = entries.filter(({ href }) => href === entry.href).length - 1;
      return { ...entry, more: earlier === 0 ? null : `and ${earlier} earlier` };
    });
}

/** Where a sentence of the history leads, and what it is about. */
function leadsTo(entry: Changed): { readonly href: string | null; readonly about: string } {
  const { reference, committee, committeeSlug, heldOn, priority, prioritySlug, cycle } = entry;
  if (reference !== null) return { href: paths.recommendation(reference), about: reference };
  if (committeeSlug !== null && heldOn !== null) {
    const about = `${committee ?? ''}, ${shortDate(heldOn)}`;
    return { href: paths.meeting(committeeSlug, heldOn), about };
  }
  if (committeeSlug !== null) return leadsToCommittee(entry, committeeSlug);
  if (prioritySlug !== null && cycle !== null) {
    return { href: paths.review(prioritySlug, cycle), about: `${priority ?? ''}, ${cycle}` };
  }
  const { plan, planSlug } = entry;
  return planSlug === null
    ? { href: null, about: '' }
    : { href: paths.plan(planSlug), about: plan ?? '' };
}

function leadsToCommittee(changed: Changed, slug: string) {
  const { committee, topic, topicSlug, report, reportSlug } = changed;
  if (reportSlug !== null) return { href: paths.report(slug, reportSlug), about: report ?? '' };
  return topicSlug === null
    ? { href: paths.committee(slug), about: committee ?? '' }
    : { href: paths.topic(slug, topicSlug), about: topic ?? '' };
}

const rolesOf = ({ grants }: Actor): readonly string[] => [
  ...new Set(grants.flatMap(({ role }) => (role === 'contributor' ? [] : [ROLES[role].label]))),
];

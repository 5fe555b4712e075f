import type { Told } from '#records/history';
import type { ActionView, OtherAction } from '#records/plans';
import { paths } from '#records/paths';
import { ACTION_RATINGS, dueSlip, isActionOverdue, shortDate, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { actionBadge } from '../priorities/badges.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import type { ActionSubject } from './action.subject.js';
import { ACTION_TRANSITIONS } from './action-transitions.js';
import { claimRows } from './action-rows.js';
import { dueReading } from './due-reading.js';
import { agencyInWords } from '../priorities/agency-in-words.js';

/** Facts with, where it leads somewhere, an address. */
interface Fact {
  readonly key: string;
  readonly value: string;
  readonly href?: string;
}

/** An action as its page shows it. */
export function actionPagePresenter(
  subject: ActionSubject,
  { told, done }: { readonly told: readonly Told[]; readonly done: unknown },
) {
  const { action, today, id } = subject;
  const [first, ...others] = buttonsFor(ACTION_TRANSITIONS, subject);
  return {
    ...actionShown(action, today),
    title: action.reference === '' ? 'Action' : `Action ${action.reference}`,
    claim: claimRows(action),
    plan: { text: action.plan, href: paths.plan(action.planSlug) },
    notice: noticeOf(told, { id, done }),
    first: first ?? null,
    others,
    history: told,
  };
}

/** What an action says and what was said of it, for its page and for the signed link alike. */
export function actionShown(action: ActionView, today: LocalDate) {
  const { wording, state, lookDue, updates, moves } = action;
  return {
    wording,
    badge: actionBadge(state),
    overdue: isActionOverdue(action, today) ? { text: 'Overdue', tone: 'late' } : null,
    look: lookDue === null ? null : duePresenter(lookDue, { today }),
    facts: factsOf(action),
    updates: updates.map(({ text, rating, on, by }) => ({
      text,
      rating: ratingInWords(rating),
      words: `${by}, ${shortDate(on)}`,
    })),
    moves: moves.map(({ fromRaw, toRaw, reason, agreedBy, on }) => ({
      words: `${fromRaw === '' ? 'None printed' : fromRaw} to ${toRaw}, on ${shortDate(on)}, agreed by ${agreedBy}`,
      reason,
    })),
  };
}

const RATING_WORDS: Readonly<Record<string, string>> = { ...ACTION_RATINGS, complete: 'Complete' };

const ratingInWords = (rating: string | null): string | null =>
  rating === null ? null : (RATING_WORDS[rating] ?? rating);

function factsOf(action: ActionView): readonly Fact[] {
  const { group, dueRaw, moves, agencies, funds, priorities, recommendations } = action;
  const leads = agencies.filter(({ part }) => part === 'lead');
  const accountable = leads.find(({ isAccountable }) => isAccountable);
  const partners = agencies.filter(({ part }) => part === 'partner');
  const slip = dueSlip(moves);
  const [firstMove] = moves;
  return [
    { key: 'Group', value: group === '' ? 'None' : group },
    { key: 'Due', value: dueRaw === '' ? 'Not printed' : dueRaw },
    { key: 'How it is read', value: dueReading(action) },
    ...(slip === null || firstMove === undefined
      ? []
      : [{ key: 'First due', value: `${firstMove.fromRaw || 'Not printed'}; ${slip}` }]),
    { key: 'Leads', value: listed(leads.map(agencyInWords)) },
    { key: 'Accountable', value: accountable?.name ?? 'Nobody said which yet' },
    ...(partners.length === 0
      ? []
      : [{ key: 'Partners', value: listed(partners.map(agencyInWords)) }]),
    { key: 'Funding', value: funds.length === 0 ? action.funding || 'None' : listed(funds) },
    ...priorities.map(({ name, slug }) => ({
      key: 'Priority',
      value: name,
      href: paths.priority(slug),
    })),
    ...recommendations.map((reference) => ({
      key: 'Recommendation',
      value: reference,
      href: paths.recommendation(reference),
    })),
    ...action.measures.map(({ name, slug }) => ({
      key: 'Measure',
      value: name,
      href: paths.measure(slug),
    })),
    ...otherFact('Carried forward from', action.carriedFrom),
    ...otherFact(
      action.state === 'superseded' ? 'Superseded by' : 'Carried forward to',
      action.successor,
    ),
  ];
}

const listed = (names: readonly string[]): string =>
  names.length === 0 ? 'Nobody yet' : names.join(', ');

function otherFact(key: string, other: OtherAction | null): readonly Fact[] {
  if (other === null) return [];
  const { id, reference, plan, planSlug } = other;
  return [{ key, value: `${reference} ${plan}`.trim(), href: paths.action(planSlug, id) }];
}

import {
  OUTCOME_GROUPS,
  type OutcomeChoice,
  type OutcomeFilter,
  type OutcomeView,
} from '#records/outcomes';
import { paths } from '#records/paths';
import { OUTCOME_KINDS, shortDate, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { OVERDUE } from '../recommendations/state-badge.js';
import { isOverdue, outcomeBadge } from './outcome-badge.js';

interface Found {
  readonly rows: readonly OutcomeView[];
  readonly filter: OutcomeFilter;
  readonly today: LocalDate;
  readonly committees: readonly OutcomeChoice[];
  readonly authorities: readonly OutcomeChoice[];
}

const EXCERPT = 200;

/** The list of outcomes as its page shows it. */
export function outcomesListPresenter({ rows, filter, today, committees, authorities }: Found) {
  const { group, ...narrowed } = filter;
  return {
    groups: [
      { text: 'All', href: address(narrowed), active: group === undefined },
      ...Object.entries(OUTCOME_GROUPS).map(([slug, text]) => ({
        text,
        href: address({ ...narrowed, group: slug }),
        active: group === slug,
      })),
    ],
    rows: rows.map((row) => outcomeLine(row, today)),
    kinds: choices(
      'All kinds',
      Object.entries(OUTCOME_KINDS).map(([slug, { label }]) => ({ slug, name: label })),
    ),
    committees: choices('All committees', committees),
    authorities: choices('All authorities', authorities),
    empty:
      Object.keys(filter).length > 0
        ? 'Nothing matches. Try fewer filters.'
        : 'There is nothing here yet. A comment, a request, a referral or a deferral appears when its motion is carried.',
    isNarrowed: Object.keys(filter).length > 0,
    csv: address(filter, '.csv'),
    json: address(filter, '.json'),
  };
}

/** One outcome as a line of a list. */
export function outcomeLine(row: OutcomeView, today: LocalDate) {
  const { reference, kind, to, committee, heldOn, wording, state, dueOn } = row;
  return {
    reference,
    href: paths.outcome(reference),
    kind: OUTCOME_KINDS[kind].label,
    to: to ?? 'Nobody named',
    committee,
    made: shortDate(heldOn),
    wording: wording.length <= EXCERPT ? wording : `${wording.slice(0, EXCERPT - 1)}…`,
    badge: outcomeBadge(row),
    overdue: isOverdue(row, today) ? OVERDUE : null,
    due: dueOn === null || state !== 'sent' ? null : duePresenter(dueOn, { today }),
  };
}

const choices = (all: string, from: readonly OutcomeChoice[]) => [
  { value: '', text: all },
  ...from.map(({ slug, name }) => ({ value: slug, text: name })),
];

function address(
  filter: Omit<OutcomeFilter, 'group'> & { readonly group?: string },
  suffix = '',
): string {
  const query = new URLSearchParams(Object.entries(filter)).toString();
  return `${paths.outcomes}${suffix}${query === '' ? '' : `?${query}`}`;
}

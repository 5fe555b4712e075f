import { paths } from '#records/paths';
import {
  COUNTED_UP_TO,
  STATE_GROUPS,
  type ListChoices,
  type ListedAddressee,
  type ListFilter,
} from '#records/recommendations';
import { shortDate, type AddresseeState, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { correctedPresenter } from './corrected.presenter.js';
import type { FoundList } from './recommendation-list.js';
import { OVERDUE, stateBadge } from './state-badge.js';

const EXCERPT = 160;

/** What stands where the date would, while no clock runs. */
const OTHERWISE: Partial<Record<AddresseeState, string>> = {
  drafted: 'Not made yet',
  made: 'Not sent yet',
  responded: 'Answer received',
  'completion claimed': 'For the committee to judge',
};

/** A page of the list as its template shows it. */
export function listPresenter(found: FoundList, { authorities, committees }: ListChoices) {
  const { rows, filter, counts, next, isFirst, today } = found;
  const { group, ...narrowed } = filter;
  const counted = new Map<string, number>(Object.entries(counts));
  const groups = Object.entries(STATE_GROUPS).map(([slug, { label }]) => ({
    text: `${label} (${countInWords(counted.get(slug) ?? 0)})`,
    href: address({ ...narrowed, group: slug }),
    active: group === slug,
  }));
  return {
    groups: [
      {
        text: `All (${countInWords(counts.all)})`,
        href: address(narrowed),
        active: group === undefined,
      },
      ...groups,
    ],
    rows: rows.map((row) => rowPresenter(row, today)),
    authorities: choicesOf('All authorities', authorities),
    committees: choicesOf('All committees', committees),
    empty: rows.length > 0 ? null : emptyWords(found),
    isNarrowed: Object.keys(filter).length > 0,
    next: next === null ? null : address({ ...filter, after: next }),
    first: isFirst ? null : address(filter),
    csv: address(filter, '.csv'),
    json: address(filter, '.json'),
  };
}

function rowPresenter(row: ListedAddressee, today: LocalDate) {
  const { reference, authority, committee, wording, state, clock, dueOn, madeOn } = row;
  const isOverdue = dueOn !== null && dueOn < today;
  return {
    reference,
    authority,
    committee,
    href: `${paths.recommendation(reference)}#${row.authoritySlug}`,
    wording: wording.length <= EXCERPT ? wording : `${wording.slice(0, EXCERPT - 1)}…`,
    corrected: correctedPresenter(row.correction),
    made: madeOn === null ? null : shortDate(madeOn),
    badge: stateBadge(state),
    overdue: isOverdue ? OVERDUE : null,
    awaited: clock === 'progress' ? 'Progress report' : 'Answer',
    due: dueOn === null ? null : duePresenter(dueOn, { today }),
    otherwise: OTHERWISE[state] ?? 'Nothing is waited for',
  };
}

const choicesOf = (
  all: string,
  choices: readonly { readonly slug: string; readonly name: string }[],
) => [{ value: '', text: all }, ...choices.map(({ slug, name }) => ({ value: slug, text: name }))];

/** Counting stops at a thousand: who has more needs a filter, not a figure. */
const countInWords = (count: number): string =>
  count < COUNTED_UP_TO ? `${count}` : `${COUNTED_UP_TO.toLocaleString('en-GB')} or more`;

/** Says what is true and what is next, not only that there is nothing. */
function emptyWords({ filter, counts }: FoundList): string {
  if (filter.group === 'overdue' && counts.all > 0) return 'Nothing is overdue.';
  if (Object.keys(filter).length > 0) return 'No recommendation matches. Try fewer filters.';
  return 'There are no recommendations yet. The first appears here when a motion to recommend is drafted at a meeting.';
}

function address(
  narrowed: Omit<ListFilter, 'group'> & { readonly group?: string; readonly after?: string },
  suffix = '',
): string {
  const query = new URLSearchParams(Object.entries(narrowed)).toString();
  return `${paths.recommendations}${suffix}${query === '' ? '' : `?${query}`}`;
}

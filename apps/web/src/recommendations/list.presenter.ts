import { paths } from '#records/paths';
import { COUNTED_UP_TO, STATE_GROUPS, type ListedAddressee } from '#records/recommendations';
import {
  dateInWords,
  DECISIONS,
  shortDate,
  type AddresseeState,
  type LocalDate,
  OVERALL,
  overallOf,
} from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { correctedPresenter } from './corrected.presenter.js';
import { filterPresenter } from './filter.presenter.js';
import { listAddress } from './list-address.js';
import type { FoundList, FoundWithChoices } from './recommendation-list.js';
import { OVERDUE, stateBadge } from './state-badge.js';

const EXCERPT = 160;

/** What stands where the date would, while no clock runs. */
const OTHERWISE: Partial<Record<AddresseeState, string>> = {
  drafted: 'Not made yet',
  made: 'Not sent yet',
  responded: 'Answer received',
  'completion claimed': 'For the committee to judge',
};

/** What the running clock waits for. */
const AWAITED = {
  response: 'Answer',
  progress: 'Progress report',
} as const satisfies Record<NonNullable<ListedAddressee['clock']>, string>;

/** A page of the list as its template shows it. */
export function listPresenter(found: FoundWithChoices) {
  const { rows, filter, counts, choices, next, isFirst, today, isPast } = found;
  const then = isPast ? { on: today } : {};
  const { group, ...narrowed } = filter;
  const counted = new Map<string, number>(Object.entries(counts));
  const groups = Object.entries(STATE_GROUPS).map(([slug, { label }]) => ({
    text: `${label} (${countInWords(counted.get(slug) ?? 0)})`,
    href: listAddress({ ...narrowed, ...then, group: slug }),
    active: group === slug,
  }));
  return {
    groups: [
      {
        text: `All (${countInWords(counts.all)})`,
        href: listAddress({ ...narrowed, ...then }),
        active: group === undefined,
      },
      ...groups,
    ],
    rows: rows.map((row) => rowPresenter(row, { today, isPast })),
    ...filterPresenter(filter, choices, then),
    past: isPast ? { day: dateInWords(today), now: listAddress(filter) } : null,
    isPast,
    empty: rows.length > 0 ? null : emptyWords(found),
    isNarrowed: Object.keys(filter).length > 0,
    next: next === null ? null : listAddress({ ...filter, ...then, after: next }),
    first: isFirst ? null : listAddress({ ...filter, ...then }),
    csv: listAddress({ ...filter, ...then }, '.csv'),
    xlsx: listAddress({ ...filter, ...then }, '.xlsx'),
    json: listAddress({ ...filter, ...then }, '.json'),
  };
}

function rowPresenter(
  row: ListedAddressee,
  { today, isPast }: { readonly today: LocalDate; readonly isPast: boolean },
) {
  const { reference, authority, committee, wording, state, clock, dueOn, madeOn } = row;
  const isOverdue = dueOn !== null && dueOn < today;
  return {
    reference,
    authority,
    committee,
    box: `${reference}:${row.authoritySlug}`,
    href: `${paths.recommendation(reference)}${isPast ? `?on=${today}` : ''}#${row.authoritySlug}`,
    wording: wording.length <= EXCERPT ? wording : `${wording.slice(0, EXCERPT - 1)}…`,
    corrected: correctedPresenter(row.correction),
    made: madeOn === null ? null : shortDate(madeOn),
    badge: stateBadge(state),
    overdue: isOverdue ? OVERDUE : null,
    awaited: AWAITED[clock ?? 'response'],
    overall: overallOfRow(row, today),
    answer: row.decision === null ? null : DECISIONS[row.decision].label,
    tags: row.tags,
    priorities: row.priorities ?? [],
    officer: row.officer,
    due: dueOn === null ? null : duePresenter(dueOn, { today }),
    otherwise: OTHERWISE[state] ?? 'Nothing is waited for',
  };
}

/** How it stands over all, where more than one authority was asked. */
function overallOfRow({ over }: ListedAddressee, today: LocalDate): string | null {
  if (!over || over.length < 2) return null;
  const { answered, accepted } = overallOf(over, today);
  const words = `${OVERALL[answered.is].answered}, ${OVERALL[accepted.is].accepted.toLowerCase()}`;
  return `Over all: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Counting stops at a thousand: who has more needs a filter, not a figure. */
const countInWords = (count: number): string =>
  count < COUNTED_UP_TO ? `${count}` : `${COUNTED_UP_TO.toLocaleString('en-GB')} or more`;

/** Says what is true and what is next, not only that there is nothing. */
function emptyWords({ filter, counts }: FoundList): string {
  if (filter.group === 'overdue' && counts.all > 0) return 'Nothing is overdue.';
  if (Object.keys(filter).length > 0) return 'No recommendation matches. Try fewer filters.';
  return 'There are no recommendations yet. The first appears here when a motion to recommend is drafted at a meeting.';
}

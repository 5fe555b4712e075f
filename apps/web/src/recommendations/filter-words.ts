import {
  NOBODY,
  RATERS,
  STATE_GROUPS,
  type ListChoices,
  type ListFilter,
} from '#records/recommendations';
import { OVERALL, RATINGS, shortDate } from '#rules';
import { stateBadge } from './state-badge.js';

/** One part of a filter in words: what it is a filter of, what it is narrowed to, and the fields that say so. */
export interface FilterWord {
  readonly of: string;
  readonly is: string;
  readonly fields: readonly (keyof ListFilter)[];
}

/** What narrows a list, in the words of its page. A name that is no choice any more is told as it was asked. */
export function filterWords(filter: ListFilter, choices: ListChoices): readonly FilterWord[] {
  const { group, authority, committee, state, topic, rating, rater, year, meeting, tag } = filter;
  const { officer, overall, accepted, priority, text } = filter;
  const word = (of: string, is: string | undefined, ...fields: readonly (keyof ListFilter)[]) =>
    is === undefined ? [] : [{ of, is, fields }];
  const by = rater === undefined ? '' : `, by ${RATERS[rater].label.toLowerCase()}`;
  return [
    ...word('Words', text, 'text'),
    ...word('Authority', nameOf(choices.authorities, authority), 'authority'),
    ...word('Committee', nameOf(choices.committees, committee), 'committee'),
    ...word('Group', group === undefined ? undefined : STATE_GROUPS[group].label, 'group'),
    ...word('State', state === undefined ? undefined : stateBadge(state).text, 'state'),
    ...word(
      'All authorities',
      overall === undefined ? undefined : OVERALL[overall].answered,
      'overall',
    ),
    ...word(
      'What they accepted',
      accepted === undefined ? undefined : OVERALL[accepted].accepted,
      'accepted',
    ),
    ...word('Priority', nameOf(choices.priorities, priority), 'priority'),
    ...word(
      'Rated',
      rating === undefined ? undefined : `${RATINGS[rating]}${by}`,
      'rating',
      'rater',
    ),
    ...word('Made in', year, 'year'),
    ...word('Meeting', meeting === undefined ? undefined : shortDate(meeting), 'meeting'),
    ...word('Topic', nameOf(choices.topics, topic), 'topic'),
    ...word('Tag', nameOf(choices.tags, tag), 'tag'),
    ...word('Looked after by', officer === NOBODY ? 'Nobody' : officer, 'officer'),
  ];
}

const nameOf = (
  choices: readonly { readonly slug: string; readonly name: string }[],
  slug: string | undefined,
): string | undefined =>
  slug === undefined ? undefined : (choices.find((one) => one.slug === slug)?.name ?? slug);

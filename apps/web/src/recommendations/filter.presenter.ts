import { NOBODY, RATERS, type ListChoices, type ListFilter } from '#records/recommendations';
import { OVERALL, RATINGS } from '#rules';
import { filterWords } from './filter-words.js';
import { listAddress } from './list-address.js';
import { LISTED_STATES, stateBadge } from './state-badge.js';

/** The filter beside the list: its menus, and what narrows the list with a way to take each away. */
export function filterPresenter(
  filter: ListFilter,
  choices: ListChoices,
  then: { readonly on?: string } = {},
) {
  const { authorities, committees, topics, tags, priorities, officers } = choices;
  const chosen = filterWords(filter, choices).filter(({ fields }) => !fields.includes('group'));
  return {
    menus: {
      authorities: named('All authorities', authorities),
      committees: named('All committees', committees),
      topics: named('Any topic', topics),
      tags: named('Any tag', tags),
      priorities: named('Any priority', priorities),
      states: menu('Any state', STATES),
      overall: menu('Any', OVERALL_WORDS),
      accepted: menu('Any', ACCEPTED_WORDS),
      ratings: menu('Any rating', RATINGS),
      raters: menu('Anybody', RATER_WORDS),
      officers: menu('Anybody or nobody', {
        [NOBODY]: 'Nobody',
        ...Object.fromEntries(officers.map((name) => [name, name])),
      }),
    },
    isDesk: topics.length + tags.length + priorities.length + officers.length > 0,
    hasMore: chosen.some(({ fields }) => fields.some((field) => !FIRST.includes(field))),
    chosen: chosen.map(({ of, is, fields }) => ({
      heading: { text: of },
      items: [{ text: is, href: listAddress({ ...without(filter, fields), ...then }) }],
    })),
    clear: listAddress({ ...then, ...(filter.group === undefined ? {} : { group: filter.group }) }),
  };
}

/** The filters that are always in view; the others unfold. */
const FIRST: readonly (keyof ListFilter)[] = ['text', 'authority', 'committee', 'state'];

/** What fell with its motion was never made, and is in no list. */
const STATES = Object.fromEntries(LISTED_STATES.map((state) => [state, stateBadge(state).text]));
const OVERALL_WORDS = labels(OVERALL, ({ answered }) => answered);
const ACCEPTED_WORDS = labels(OVERALL, ({ accepted }) => accepted);
const RATER_WORDS = labels(RATERS, ({ label }) => label);

function labels<Row>(table: Readonly<Record<string, Row>>, of: (row: Row) => string) {
  return Object.fromEntries(Object.entries(table).map(([key, row]) => [key, of(row)]));
}

const named = (
  all: string,
  choices: readonly { readonly slug: string; readonly name: string }[],
) => [{ value: '', text: all }, ...choices.map(({ slug, name }) => ({ value: slug, text: name }))];

const menu = (all: string, words: Readonly<Record<string, string>>) => [
  { value: '', text: all },
  ...Object.entries(words).map(([value, text]) => ({ value, text })),
];

const without = (filter: ListFilter, fields: readonly (keyof ListFilter)[]): ListFilter =>
  Object.fromEntries(
    Object.entries(filter).filter(([field]) => !fields.some((one) => one === field)),
  );

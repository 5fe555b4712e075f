import type { TopicLine } from '#records/programme';
import { paths } from '#records/paths';
import { shortDate, TOPIC, type TopicState } from '#rules';
import { topicBadge } from './topic-badge.js';
import { scoreInWords } from './topic-transitions.js';

/** So many of a column are shown; the list has them all. */
const FEW: Partial<Readonly<Record<TopicState, number>>> = { considered: 8, 'not taken up': 5 };
const STATES = Object.keys(TOPIC.states) as TopicState[];

/** A topic as the board and the list show it. */
export function topicLinePresenter(topic: TopicLine) {
  const { title, slug, committeeSlug, state, heldOn, suggestedBy, suggestedOn } = topic;
  return {
    title,
    href: paths.topic(committeeSlug, slug),
    badge: topicBadge(state),
    score: scoreInWords(topic),
    meeting: heldOn === null ? null : shortDate(heldOn),
    lost: topic.meetingState === 'cancelled' || topic.meetingState === 'postponed',
    suggested: `${shortDate(suggestedOn)}, by ${suggestedBy ?? 'somebody'}`,
  };
}

/** The programme as columns of what stands alike. */
export function boardPresenter(committee: string, topics: readonly TopicLine[]) {
  return STATES.map((state) => {
    const found = topics.filter((topic) => topic.state === state);
    const shown = found.slice(0, FEW[state] ?? found.length);
    return {
      id: state.replaceAll(' ', '-'),
      heading: topicBadge(state).text,
      count: found.length,
      topics: shown.map(topicLinePresenter),
      all:
        shown.length === found.length
          ? null
          : `${paths.topics(committee)}?state=${encodeURIComponent(state)}`,
    };
  });
}

/** The states as choices of a filter. */
export const stateChoices = () => [
  { value: '', text: 'All' },
  ...STATES.map((state) => ({ value: state, text: topicBadge(state).text })),
];

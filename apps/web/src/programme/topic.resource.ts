import type { TopicLine } from '#records/programme';
import { actionsFor } from '../transitions/buttons.js';
import { TOPIC_TRANSITIONS } from './topic-transitions.js';
import type { TopicSubject } from './topic.subject.js';

/** Where a topic is in the API. */
export const topicAddress = ({
  committeeSlug,
  slug,
}: Pick<TopicLine, 'committeeSlug' | 'slug'>): string =>
  `/api/v1/committees/${encodeURIComponent(committeeSlug)}/programme/${encodeURIComponent(slug)}`;

/** A topic of a list as JSON. `score` is the weighted average, 0 to 5; `meeting` a local date. */
export function topicLineResource(topic: TopicLine) {
  const { title, reason, state, suggestedBy, suggestedOn, heldOn, item, score, scorers } = topic;
  return {
    href: topicAddress(topic),
    title,
    reason,
    state,
    suggestedBy,
    suggestedOn,
    meeting: heldOn,
    item,
    score,
    scorers,
  };
}

/** A topic with its scores as JSON, and what the caller may do with it now. */
export function topicResource(subject: TopicSubject) {
  const { topic, version } = subject;
  return {
    ...topicLineResource(topic),
    version,
    questions: topic.questions,
    reports: topic.reports,
    lastReason: topic.lastReason,
    actions: actionsFor(TOPIC_TRANSITIONS, subject, topicAddress(topic)),
  };
}

/** A topic as the API documentation shows it. */
export const TOPIC_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/programme/shop-theft',
  title: 'Shop theft',
  reason: 'Residents and shopkeepers ask about it.',
  state: 'placed',
  suggestedBy: 'The chair',
  suggestedOn: '2023-07-19',
  meeting: '2023-10-11',
  item: 4,
  score: 3.5,
  scorers: 2,
};

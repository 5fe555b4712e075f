import type { MeetingLine } from '#records/meetings';
import type { TopicView } from '#records/programme';
import { paths } from '#records/paths';
import { TOPIC, type Actor } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** A topic with what its transitions need to know beside it. */
export interface TopicSubject extends Subject {
  readonly topic: TopicView;
  /** Meetings of its committee still to be held, the nearest first. */
  readonly meetings: readonly MeetingLine[];
}

/** A topic as its transitions see it, for one person. */
export function topicSubject(
  actor: Actor,
  topic: TopicView,
  meetings: readonly MeetingLine[],
): TopicSubject {
  const { id, version, state, councilId, committeeId, committeeSlug, committee, slug } = topic;
  const page = paths.topic(committeeSlug, slug);
  return {
    id,
    version,
    topic,
    meetings,
    page,
    at: page,
    caption: `${committee}: ${topic.title}`,
    stance: stanceOf(TOPIC, { state, place: { councilId, committeeId } }, actor),
  };
}

import { TOPIC, type TopicState } from '#rules';

const TONES: Readonly<Record<TopicState, string>> = {
  suggested: 'calm',
  'in the work programme': 'calm',
  placed: 'soon',
  considered: 'done',
  'not taken up': 'quiet',
};

/** How a topic stands, as a badge. */
export const topicBadge = (state: TopicState) => {
  const { is } = TOPIC.states[state];
  return { text: `${is.charAt(0).toUpperCase()}${is.slice(1)}`, tone: TONES[state] };
};

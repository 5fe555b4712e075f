import { TOPIC, type TopicState } from '#rules';
import { noticeAbout } from '../notice.js';

/** What each event left the topic as: a letter about it is true only while it still is. */
const LEFT_AS: Readonly<Record<string, TopicState>> = {
  'topic.taken-up': 'in the work programme',
  'topic.placed': 'placed',
  'topic.declined': 'not taken up',
  'topic.carried-forward': 'in the work programme',
};

const to = ['topic suggester'] as const;

/** To whoever suggested a topic: what becomes of it. */
export const topicAnswered = noticeAbout('topic', {
  name: 'topic-answered',
  triggers: [
    { event: 'topic.taken-up', to },
    { event: 'topic.placed', to },
    { event: 'topic.declined', to },
    { event: 'topic.carried-forward', to },
  ],
  ladder: null,
  notNeeded: ({ case: found, message }) => {
    if (message.payload['actor'] === found.suggestedBy) return 'They did it themselves.';
    return LEFT_AS[message.event] === found.state
      ? null
      : `It is now ${TOPIC.states[found.state].is}.`;
  },
  words: ({ message }) => ({ became: message.event }),
});

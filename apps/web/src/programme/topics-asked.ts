import { TOPIC, type TopicState } from '#rules';

/** What a list of topics is narrowed to, as an address says it; what cannot be meant is left out. */
export interface TopicsNarrowed {
  readonly state?: TopicState;
  readonly text?: string;
}

const MOST = 200;

/** Reads `?state=…&text=…`. */
export function topicsAsked(query: Readonly<Record<string, unknown>>): TopicsNarrowed {
  const { state, text } = query;
  const words = typeof text === 'string' ? text.trim().slice(0, MOST) : '';
  return {
    ...(isState(state) ? { state } : {}),
    ...(words === '' ? {} : { text: words }),
  };
}

const isState = (value: unknown): value is TopicState =>
  typeof value === 'string' && Object.hasOwn(TOPIC.states, value);

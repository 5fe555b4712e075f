export { TOPIC } from './topic-machine.js';
export type { TopicCommand, TopicState } from './topic-machine.js';

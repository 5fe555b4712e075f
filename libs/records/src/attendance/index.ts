export { recordPresent } from './record-present.js';
export { quorumNow, whoMayVote } from './who-may-vote.queries.js';
export type { QuorumNow, Voter } from './who-may-vote.queries.js';

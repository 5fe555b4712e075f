export { voteResult, votesAddUp, votesCast } from './votes.js';
export type { VoteResult, Votes } from './votes.js';

export { VOTE_METHODS, VOTE_PARTS, voteResult, votesAddUp, votesCast } from './votes.js';
export type { VoteMethod, VotePart, VoteResult, Votes } from './votes.js';

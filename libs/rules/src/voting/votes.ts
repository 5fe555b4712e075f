/** The count of one vote. Everyone who could vote is in exactly one of the four; `eligible` is who was present and might vote. */
export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly notVoting: number;
  readonly eligible: number;
  readonly castingVote?: 'for' | 'against';
}

export type VoteResult = 'carried' | 'lost' | 'tied';

/** The four counts added up. Worked example: 5 for, 2 against, 1 abstained, 1 not voting is 9. */
export function votesCast(votes: Votes): number {
  return votes.for + votes.against + votes.abstained + votes.notVoting;
}

/** Whether the counts are whole, none negative, and add up to those eligible. */
export function votesAddUp(votes: Votes): boolean {
  const counts = [votes.for, votes.against, votes.abstained, votes.notVoting, votes.eligible];
  return counts.every((n) => Number.isInteger(n) && n >= 0) && votesCast(votes) === votes.eligible;
}

/** Simple majority of those voting for or against; a casting vote settles a tie. */
export function voteResult(votes: Votes): VoteResult {
  if (votes.for > votes.against) return 'carried';
  if (votes.for < votes.against) return 'lost';
  if (votes.castingVote === 'for') return 'carried';
  if (votes.castingVote === 'against') return 'lost';
  return 'tied';
}

/** How a vote is taken. By affirmation nobody dissents; a named vote has everybody's on the record. */
export const VOTE_METHODS = {
  'show of hands': 'By show of hands',
  affirmation: 'By affirmation',
  named: 'By name',
} as const;
export type VoteMethod = keyof typeof VOTE_METHODS;

/** What one voter does in a vote, as a record of it says. */
export const VOTE_PARTS = {
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
  'not voting': 'Did not vote',
} as const;
export type VotePart = keyof typeof VOTE_PARTS;

import {
  refuse,
  Refused,
  voteResult,
  type VoteMethod,
  type VotePart,
  type VoteResult,
  type Votes,
} from '#rules';
import { quorumNow, whoMayVote, type Voter, type VotedAt } from '../attendance/index.js';
import type { Tx } from '../transaction/index.js';

export type Counts = Omit<Votes, 'eligible'>;

/**
 * A vote as it was taken: counted by show of hands, affirmed with nobody against, or each voter by attendance id or
 * by name. Who might vote is taken from the room.
 */
export type VoteTaken =
  | { readonly method?: 'show of hands'; readonly votes: Counts }
  | { readonly method: 'affirmation' }
  | {
      readonly method: 'named';
      readonly named: Readonly<Record<string, VotePart>>;
      readonly castingVote?: 'for' | 'against';
    };

/** One voter's part in a named vote. */
export interface Cast {
  readonly attendanceId: string;
  readonly name: string;
  readonly vote: VotePart;
}

/** A vote held against the room: its counts, who might vote, and each by name when it was a named one. */
export interface CountedVote {
  readonly method: VoteMethod;
  readonly votes: Votes;
  readonly cast: readonly Cast[];
  readonly facts: {
    readonly votes: Votes;
    readonly voters: readonly string[];
    readonly quorate: boolean;
    readonly quorum: number;
    readonly how?: string;
  };
}

/**
 * Holds a vote against those who may vote at this moment; the meeting is locked. The rules judge the sum.
 * @throws Refused when a named vote leaves somebody out, or names somebody who may not vote
 */
export async function countedVote(tx: Tx, at: VotedAt, taken: VoteTaken): Promise<CountedVote> {
  const voters = await whoMayVote(tx, at);
  const { quorum, isQuorate } = await quorumNow(tx, at);
  const method = taken.method ?? 'show of hands';
  const cast = taken.method === 'named' ? castBy(voters, taken.named) : [];
  const counts = taken.method === 'affirmation' ? { ...NONE, for: voters.length } : countsOf(taken);
  const votes = { ...counts, eligible: voters.length };
  const facts = { votes, quorum, quorate: isQuorate, voters: voters.map(({ name }) => name) };
  return { method, votes, cast, facts: { ...facts, ...HOW[method] } };
}

/** What came of a vote, by its counts alone: one by affirmation is carried. */
export function resultOf(taken: VoteTaken): VoteResult {
  if (taken.method === 'affirmation') return 'carried';
  return voteResult({ ...countsOf(taken), eligible: 0 });
}

const NONE = { for: 0, against: 0, abstained: 0, notVoting: 0 };
const HOW = {
  'show of hands': {},
  affirmation: { how: 'by affirmation' },
  named: { how: 'by name' },
};

function countsOf(taken: Exclude<VoteTaken, { method: 'affirmation' }>): Counts {
  if (taken.method !== 'named') return taken.votes;
  const said = Object.values(taken.named);
  const of = (part: VotePart) => said.filter((one) => one === part).length;
  return {
    for: of('for'),
    against: of('against'),
    abstained: of('abstained'),
    notVoting: of('not voting'),
    ...(taken.castingVote === undefined ? {} : { castingVote: taken.castingVote }),
  };
}

function castBy(
  voters: readonly Voter[],
  named: Readonly<Record<string, VotePart>>,
): readonly Cast[] {
  const known = new Set(voters.flatMap(({ attendanceId, name }) => [attendanceId, name]));
  if (Object.keys(named).some((who) => !known.has(who))) {
    const names = voters.map(({ name }) => name).join(', ');
    refuse('field-wrong', `Somebody named may not vote now. Those who may: ${names}.`, 'named');
  }
  const cast = voters.map(({ attendanceId, name }) => {
    return { attendanceId, name, vote: named[attendanceId] ?? named[name] };
  });
  const silent = cast.filter(({ vote }) => vote === undefined);
  if (silent.length > 0) {
    throw new Refused(
      silent.map(({ attendanceId, name }) => ({
        code: 'field-missing',
        field: `named-${attendanceId}`,
        sentence: `Choose how ${name} voted, or that they did not.`,
      })),
    );
  }
  return cast.flatMap(({ vote, ...voter }) => (vote === undefined ? [] : [{ ...voter, vote }]));
}

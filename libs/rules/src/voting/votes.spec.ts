import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NEEDS } from '../machine/index.js';
import { voteResult, votesAddUp, votesCast, type Votes } from './index.js';

type Part = 'for' | 'against' | 'abstained' | 'not voting';
const aRollCall = fc.array(fc.constantFrom<Part>('for', 'against', 'abstained', 'not voting'), {
  maxLength: 30,
});
const counted = (called: readonly Part[]): Votes => {
  const of = (part: Part) => called.filter((said) => said === part).length;
  return {
    for: of('for'),
    against: of('against'),
    abstained: of('abstained'),
    notVoting: of('not voting'),
    eligible: called.length,
  };
};
const balance = (called: readonly Part[]) =>
  called.reduce((sum, said) => sum + (said === 'for' ? 1 : said === 'against' ? -1 : 0), 0);

describe('However the members present vote', () => {
  it('the four counts add up to those who may vote', () => {
    fc.assert(
      fc.property(aRollCall, (called) => {
        expect(votesCast(counted(called))).toBe(called.length);
        expect(votesAddUp(counted(called))).toBe(true);
      }),
    );
  });

  it('one more or one fewer than those who may vote is noticed, and the sum is told', () => {
    fc.assert(
      fc.property(aRollCall, fc.constantFrom(-1, 1), (called, slip) => {
        const votes = { ...counted(called), eligible: called.length + slip };
        const [refusal] = NEEDS['votes that add up']({ votes });
        expect(refusal?.sentence).toContain(`= ${called.length}, but ${votes.eligible} members`);
      }),
    );
  });

  it('the result is the majority of those for and against; abstentions and the casting vote change nothing', () => {
    fc.assert(
      fc.property(aRollCall, fc.constantFrom('for', 'against'), (called, castingVote) => {
        fc.pre(balance(called) !== 0);
        const result = balance(called) > 0 ? 'carried' : 'lost';
        expect(voteResult(counted(called))).toBe(result);
        expect(voteResult({ ...counted(called), castingVote })).toBe(result);
      }),
    );
  });

  it('a tie is settled by the casting vote alone', () => {
    fc.assert(
      fc.property(aRollCall, (called) => {
        const mirrored = called.map((said) =>
          said === 'for' ? 'against' : said === 'against' ? 'for' : said,
        );
        const tie = counted([...called, ...mirrored]);
        expect(voteResult(tie)).toBe('tied');
        expect(voteResult({ ...tie, castingVote: 'for' })).toBe('carried');
        expect(voteResult({ ...tie, castingVote: 'against' })).toBe('lost');
      }),
    );
  });

  it('fractions and negative counts are not votes', () => {
    const votes = { for: 2, against: 0, abstained: 0, notVoting: 0, eligible: 2 };
    expect(votesAddUp({ ...votes, for: 2.5, against: -0.5 })).toBe(false);
    expect(votesAddUp({ ...votes, for: 3, against: -1 })).toBe(false);
    expect(votesAddUp({ ...votes, for: Number.NaN })).toBe(false);
  });
});

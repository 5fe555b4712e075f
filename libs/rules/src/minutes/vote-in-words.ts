import { voteResult, type VotePart, type Votes } from '../voting/index.js';
import type { NamedVote, RecordedVote } from './recorded-motion.js';

/** `5 for, 2 against, 1 abstention, 1 not voting`: those for and against always, the others where there are any. */
export function countsInWords({ for: ayes, against, abstained, notVoting }: Votes): string {
  return [
    `${ayes} for`,
    `${against} against`,
    ...(abstained === 0 ? [] : [`${abstained} ${abstained === 1 ? 'abstention' : 'abstentions'}`]),
    ...(notVoting === 0 ? [] : [`${notVoting} not voting`]),
  ].join(', ');
}

/**
 * How a motion, or an amendment, was voted on, as the minutes say it: the result in capitals with the counts, a casting
 * vote, the names of a named vote, and votes recorded at a member's own request. Paragraphs are parted by a blank line.
 * @param castBy who gave a casting vote; null where that is not known
 */
export function voteInWords(
  what: 'motion' | 'amendment',
  vote: RecordedVote,
  castBy: 'The Chair' | null = null,
): string {
  const { votes, named } = vote;
  if (votes === null) return '';
  const roll = named.filter(({ atOwnRequest }) => !atOwnRequest);
  const asked = named.filter(({ atOwnRequest }) => atOwnRequest);
  return [
    resultInWords(what, { ...vote, votes }, castBy),
    ...(roll.length === 0 ? [] : ['A named vote was taken:', ...rollInWords(roll)]),
    ...asked.map((one) => `At the member’s request it was recorded that ${ownVote(what, one)}.`),
  ].join('\n\n');
}

function resultInWords(
  what: string,
  { votes, method }: Pick<RecordedVote, 'method'> & { readonly votes: Votes },
  castBy: 'The Chair' | null,
): string {
  const counts = countsInWords(votes);
  const isTie = votes.for === votes.against;
  if (isTie && votes.castingVote === undefined) {
    return `On being put to the vote there was an equality of votes (${counts}). No casting vote was given and the ${what} was LOST.`;
  }
  const result = voteResult(votes) === 'carried' ? 'CARRIED' : 'LOST';
  if (isTie) {
    return `On being put to the vote there was an equality of votes (${counts}). ${castBy === null ? 'The casting vote was given' : `${castBy} gave the casting vote`} ${votes.castingVote ?? ''} the ${what}, which was ${result}.`;
  }
  if (method === 'affirmation') return `The ${what} was ${result} by affirmation.`;
  return `On being put to the vote the ${what} was ${result} (${counts}).`;
}

const ROLL = {
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
  'not voting': 'Not voting',
} as const satisfies Record<VotePart, string>;

function rollInWords(roll: readonly NamedVote[]): readonly string[] {
  return (['for', 'against', 'abstained', 'not voting'] as const).flatMap((part) => {
    const names = roll.filter(({ vote }) => vote === part).map(({ name }) => name);
    return names.length === 0 ? [] : [`${ROLL[part]} (${names.length}): ${names.join(', ')}`];
  });
}

function ownVote(what: string, { name, vote }: NamedVote): string {
  if (vote === 'abstained') return `${name} abstained from voting on the ${what}`;
  if (vote === 'not voting') return `${name} did not vote on the ${what}`;
  return `${name} voted ${vote} the ${what}`;
}

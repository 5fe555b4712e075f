import type { MotionView } from '#records/meetings';
import { countsInWords, voteInWords } from '#rules';

/** A vote on a motion or an amendment as the record has it. */
interface Voted extends Pick<MotionView, 'votes' | 'voteMethod' | 'byName'> {
  readonly state: string | null;
}

/** How it was voted on, paragraph by paragraph, as the minutes would say it; a tie that waits for the casting vote as its counts. */
export function voteShown(what: 'motion' | 'amendment', voted: Voted): readonly string[] {
  const { votes, voteMethod: method, byName: named, state } = voted;
  if (votes === null) return [];
  if (state === 'tied') return [`The votes are equal: ${countsInWords(votes)}.`];
  return voteInWords(what, { votes, method, named }).split('\n\n');
}

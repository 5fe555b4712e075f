import type { MeetingView } from '#records/meetings';

/** What a page says while a meeting in session is not quorate, and what to do; null while it is. */
export function quorumLost(
  meeting: Pick<MeetingView, 'state' | 'quorate' | 'quorum' | 'members' | 'substitutes'>,
): string | null {
  const { state, quorate, quorum, members, substitutes } = meeting;
  if (state !== 'in session' || quorate !== false) return null;
  const here = [...members, ...substitutes].filter((one) => one.present && one.isVoting).length;
  return `The meeting is not quorate: ${here} of the ${quorum} with a vote who are needed ${here === 1 ? 'is' : 'are'} in the room. Nothing can be put to the vote. Adjourn the meeting until enough of them return.`;
}

import { Injectable } from '@nestjs/common';
import { refuse, VOTE_PARTS, type VotePart, type Votes } from '#rules';
import type { Voter } from '../attendance/index.js';
import { Recorder, type Act, type Done, type LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { holdMeetingOf, motionInSession } from './hold-meeting.js';
import { voterNamed } from './voter-named.js';
import { writeVotes } from './write-votes.js';

/** Whose vote, by attendance id or by name, and how they voted. */
export interface OwnVote {
  readonly voter: string;
  readonly vote: 'for' | 'against' | 'abstained';
}

/**
 * Votes that their own voters want on the record. Any member may require it immediately after a vote that was not taken
 * by name (Local Authorities (Standing Orders) Regulations 1993, SI 1993/202, Schedule 2, paragraph 1).
 */
@Injectable()
export class OwnVotesService {
  constructor(private readonly recorder: Recorder) {}

  /** Records how a member voted, once, at their own request. Refuses more of a kind than were counted. */
  record(act: Act, form: OwnVote): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'record-own-vote',
      before: (tx) => holdMeetingOf(tx, act.id),
      prepare: async (row, { tx }) => {
        const at = await motionInSession(tx, row);
        const named = { ...at, typed: form.voter, field: 'voter' };
        const { name, attendanceId } = await voterNamed(tx, named);
        refuseNotCounted(row, form.vote, await recorded(tx, row.id, { name, attendanceId }));
        const cast = [{ attendanceId, name, vote: form.vote }];
        const written = { resolutionId: row.id, amendmentId: null, cast };
        await writeVotes(tx, { ...written, atOwnRequest: 'at own request' });
        return { facts: { owner: name, text: VOTE_PARTS[form.vote].toLowerCase() } };
      },
    });
  }
}

/** The votes on the motion that are on the record by name. Refuses a second one of the same voter. */
async function recorded(
  tx: Tx,
  resolutionId: string,
  { name, attendanceId }: Pick<Voter, 'name' | 'attendanceId'>,
): Promise<readonly VotePart[]> {
  const rows = await tx.query<{ voter: string; vote: VotePart }[]>(
    'SELECT attendance_id AS voter, vote FROM votes_cast WHERE resolution_id = $1 AND amendment_id IS NULL',
    [resolutionId],
  );
  if (rows.some(({ voter }) => voter === attendanceId)) {
    refuse('field-wrong', `The vote of ${name} is on the record already.`, 'voter');
  }
  return rows.map(({ vote }) => vote);
}

function refuseNotCounted(
  row: LockedRow<'resolution'>,
  vote: OwnVote['vote'],
  before: readonly VotePart[],
): void {
  const votes = row.columns['votes'] as Votes | null;
  const counted = votes?.[vote] ?? 0;
  if (before.filter((one) => one === vote).length < counted) return;
  const word = VOTE_PARTS[vote].toLowerCase();
  const sentence =
    counted === 0
      ? `Nobody was counted as ${word}.`
      : `All ${counted} counted as ${word} are on the record by name already.`;
  refuse('field-wrong', sentence, 'vote');
}

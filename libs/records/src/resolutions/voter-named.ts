import { refuse } from '#rules';
import { whoMayVote, type Voter } from '../attendance/index.js';
import type { Tx } from '../transaction/index.js';

/** Somebody as a form names them, by attendance or by name, and the field it was typed in. */
interface Named {
  readonly meetingId: string;
  /** The item of the motion. */
  readonly itemId: string;
  readonly typed: string;
  readonly field: string;
}

/**
 * The voting member in the room whom a form names by attendance id or by name. Refuses at the field, in a sentence, who
 * has no vote at the meeting, who is not in the room, and who is not at the meeting at all.
 */
export async function voterNamed(
  tx: Tx,
  { meetingId, itemId, typed, field }: Named,
): Promise<Voter> {
  const voters = await whoMayVote(tx, { meetingId, itemId });
  const found = voters.find((voter) => isNamed(voter, typed));
  if (found !== undefined) return found;
  if (typed.trim() === '') return refuse('field-missing', `Name the ${field}.`, field);
  const reason = await whyNot(tx, meetingId, typed);
  const names = voters.map(({ name }) => name).join(', ');
  return refuse('field-wrong', `${reason} Those who may: ${names}.`, field);
}

const isNamed = ({ attendanceId, name }: Pick<Voter, 'attendanceId' | 'name'>, typed: string) =>
  attendanceId === typed.trim() || name.toLowerCase() === typed.trim().toLowerCase();

async function whyNot(tx: Tx, meetingId: string, typed: string): Promise<string> {
  const [known] = await tx.query<{ name: string; isVoting: boolean }[]>(
    `SELECT coalesce(p.name, t.name) AS name, t.is_voting AS "isVoting"
     FROM attendances t LEFT JOIN people p ON p.id = t.person_id
     WHERE t.meeting_id = $1 AND (t.id::text = $2 OR lower(coalesce(p.name, t.name)) = lower($2))
     LIMIT 1`,
    [meetingId, typed.trim()],
  );
  if (known === undefined) return 'Nobody of that name is in the room.';
  return known.isVoting
    ? `${known.name} is not in the room.`
    : `${known.name} has no vote at this meeting.`;
}

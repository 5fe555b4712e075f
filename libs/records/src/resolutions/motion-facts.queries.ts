import { refuse, type Votes } from '#rules';
import type { LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** Where an agenda item stands. */
export interface ItemPlace {
  readonly council_id: string;
  readonly committee_id: string;
  readonly meeting_id: string;
  readonly meeting_state: string;
}

/** An agenda item with its meeting, held as it stands until the transaction ends; `not-found` when there is none. */
export async function itemPlace(tx: Tx, agendaItemId: string): Promise<ItemPlace> {
  const [at] = await tx.query<ItemPlace[]>(
    `SELECT m.council_id, m.committee_id, m.id AS meeting_id, m.state AS meeting_state
     FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id WHERE i.id = $1
     FOR SHARE OF m`,
    [agendaItemId],
  );
  return at ?? refuse('not-found', 'There is no such item on the agenda.');
}

/** The counts with the number of voting members recorded as present. */
export async function withEligible(
  tx: Tx,
  meetingId: string,
  votes: Omit<Votes, 'eligible'>,
): Promise<Votes> {
  const [row] = await tx.query<{ eligible: number }[]>(
    'SELECT count(*)::int AS eligible FROM attendances WHERE meeting_id = $1 AND is_voting AND is_present',
    [meetingId],
  );
  return { ...votes, eligible: row?.eligible ?? 0 };
}

/** The words of the amendment before the committee, as the history of the motion has them. */
export async function amendmentOf(tx: Tx, motion: LockedRow<'resolution'>): Promise<string> {
  const [row] = await tx.query<{ text: string }[]>(
    `SELECT facts ->> 'text' AS text FROM history
     WHERE subject_kind = 'resolution' AND subject_id = $1 AND version = $2 AND event = 'amendment.moved'`,
    [motion.id, motion.version],
  );
  return row?.text ?? refuse('not-ready', 'No amendment is before the committee.');
}

/** Refuses a motion while its meeting does not sit: nothing is moved before it starts or after it has ended. */
export async function refuseOutOfSession(tx: Tx, meetingId: string): Promise<void> {
  const [meeting] = await tx.query<{ state: string }[]>(
    'SELECT state FROM meetings WHERE id = $1 FOR SHARE',
    [meetingId],
  );
  if (meeting?.state === 'in session') return;
  refuse(
    'state-moved-on',
    `The meeting is ${meeting?.state ?? 'not there'}: a motion is moved only while it is in session.`,
  );
}

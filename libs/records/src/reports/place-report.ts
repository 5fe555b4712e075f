import {
  may,
  refuse,
  REPORT,
  sentenceOf,
  type Actor,
  type LocalDate,
  type ReportState,
} from '#rules';
import { revise, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lockReport } from './report-row.js';

interface Placing {
  readonly id: string;
  readonly actor: Actor;
  readonly now: string;
  readonly today: LocalDate;
  /** The version the person saw. */
  readonly version?: number | undefined;
}

const OVER: readonly ReportState[] = ['published', 'considered', 'withdrawn'];

/**
 * Says for which meeting of its committee a report is meant, or for none yet; its dates stay as they are. Refuses a
 * meeting of another committee, one that is past or off, and a report that is published or withdrawn.
 */
export async function placeReport(
  tx: Tx,
  { id, actor, now, today, version }: Placing,
  meetingId: string | null,
): Promise<Done> {
  const row = await lockReport(tx, id);
  if (!may(actor, 'prepare report', row.place)) {
    refuse('not-permitted', 'You do not have the role that places a report on a meeting.');
  }
  if (OVER.includes(row.state)) {
    refuse(
      'state-moved-on',
      `This report is ${REPORT.states[row.state].is}: it stays where it is.`,
    );
  }
  if (version !== undefined && version !== row.version) {
    refuse('stale-version', 'This report changed while you were looking at it: look again.');
  }
  const heldOn = await heldOnOf(tx, { meetingId, committeeId: row.place.committeeId, today });
  const facts = heldOn === null ? {} : { heldOn };
  const columns = { meeting_id: meetingId };
  await revise(tx, { kind: 'report', id, actor, now, columns, event: 'report.placed', facts });
  const sentence = sentenceOf('report.placed', facts);
  return { id, state: row.state, version: row.version + 1, sentence };
}

async function heldOnOf(
  tx: Tx,
  asked: {
    readonly meetingId: string | null;
    readonly committeeId: string | undefined;
    readonly today: LocalDate;
  },
): Promise<LocalDate | null> {
  const { meetingId, committeeId, today } = asked;
  if (meetingId === null) return null;
  const [meeting] = await tx.query<{ held_on: LocalDate }[]>(
    `SELECT held_on FROM meetings
     WHERE id = $1 AND committee_id = $2 AND held_on >= $3 AND state NOT IN ('postponed','cancelled')`,
    [meetingId, committeeId, today],
  );
  if (meeting !== undefined) return meeting.held_on;
  return refuse(
    'field-wrong',
    'Choose a meeting of this committee that is still to come.',
    'meetingId',
  );
}

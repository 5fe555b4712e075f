import { shortDate, type LocalDate } from '#rules';
import { newId } from '#platform';
import { revise, transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { UnderMotion } from './draft-outcomes.js';
import type { MotionBehind } from './motion-behind.queries.js';
import { suggestTo } from './suggest-topic.js';

/**
 * Gives a deferred item its place: on the agenda of the meeting it was deferred to while that is not public, else in the
 * committee's work programme, where it waits to be placed. Returns the columns of the outcome that say where.
 */
export async function whereItComesBack(
  tx: Tx,
  under: UnderMotion,
  motion: MotionBehind,
): Promise<Readonly<Record<string, string>>> {
  const toMeeting = motion.kind === 'defer' ? (motion.details?.toMeeting ?? null) : null;
  const meetingId = toMeeting === null ? null : await openMeetingOn(tx, motion, toMeeting);
  if (meetingId !== null) {
    return { agenda_item_id: await addToAgenda(tx, under, { motion, meetingId }) };
  }
  const topicId = await suggestTo(tx, under, { motion, committeeId: motion.committeeId });
  const { actor, now } = under;
  const prepare = () => ({ facts: {} });
  await transition(tx, { kind: 'topic', id: topicId, actor, now, command: 'take-up', prepare });
  return { topic_id: topicId };
}

async function openMeetingOn(
  tx: Tx,
  { committeeId }: MotionBehind,
  heldOn: LocalDate,
): Promise<string | null> {
  const [meeting] = await tx.query<{ id: string }[]>(
    `SELECT id FROM meetings
     WHERE committee_id = $1 AND held_on = $2 AND state IN ('planned','convened') FOR UPDATE`,
    [committeeId, heldOn],
  );
  return meeting?.id ?? null;
}

async function addToAgenda(
  tx: Tx,
  { actor, now }: UnderMotion,
  { motion, meetingId }: { readonly motion: MotionBehind; readonly meetingId: string },
): Promise<string> {
  const id = newId();
  const from = `deferred on ${shortDate(motion.heldOn)}, minute ${motion.minute ?? ''}`;
  await tx.query(
    `INSERT INTO agenda_items (id, meeting_id, number, title, purpose, report_by, summary, kind)
     SELECT $1, $2, 1 + (SELECT coalesce(max(n.number), 0) FROM agenda_items n
         WHERE n.meeting_id = $2 AND n.removed_on IS NULL),
       i.title, i.purpose, i.report_by, $4, 'ordinary'
     FROM agenda_items i WHERE i.id = $3`,
    [id, meetingId, motion.itemId, `${from.charAt(0).toUpperCase()}${from.slice(1)}.`],
  );
  const facts = { title: motion.itemTitle, reason: from };
  const event = 'item.added';
  await revise(tx, { kind: 'meeting', id: meetingId, actor, now, event, facts, columns: {} });
  return id;
}

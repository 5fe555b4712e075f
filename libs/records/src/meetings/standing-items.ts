import type { Actor } from '#rules';
import { newId } from '#platform';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { orderOf, renumber } from './agenda-order.js';

interface Standing {
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number | null;
}

/** The meeting that was convened, by whom and when. */
interface Convened {
  readonly meetingId: string;
  readonly committeeId: string;
  readonly actor: Actor;
  readonly now: string;
}

/**
 * Puts what stands on every agenda of the committee first on this one, in its order: what is on it already, or was
 * taken off it, is left as it is, so that convening again adds nothing twice.
 */
export async function putStandingItems(tx: Tx, at: Convened): Promise<void> {
  const { meetingId, committeeId, actor, now } = at;
  const standing = await tx.query<Standing[]>(
    `SELECT s.title, s.purpose, s.minutes FROM standing_items s
     WHERE s.committee_id = $2 AND NOT EXISTS (
       SELECT 1 FROM agenda_items i WHERE i.meeting_id = $1 AND i.kind = 'standing' AND i.title = s.title)
     ORDER BY s.position, s.id`,
    [meetingId, committeeId],
  );
  if (standing.length === 0) return;
  const before = await orderOf(tx, meetingId);
  const ids = standing.map(() => newId());
  await tx.query(
    `INSERT INTO agenda_items (id, meeting_id, number, title, purpose, minutes, kind)
     SELECT g.id, $1, $2::integer + g.place, g.title, g.purpose, g.minutes, 'standing'
     FROM jsonb_to_recordset($3) AS g(id uuid, place integer, title text, purpose text, minutes integer)`,
    [
      meetingId,
      before.length,
      JSON.stringify(
        standing.map((item, index) => ({ ...item, id: ids[index], place: index + 1 })),
      ),
    ],
  );
  await renumber(tx, [...ids, ...before]);
  const facts = { title: standing.map(({ title }) => title).join('; ') };
  const told = { event: 'item.added', facts, now, columns: {} } as const;
  await revise(tx, { kind: 'meeting', id: meetingId, actor, ...told });
}

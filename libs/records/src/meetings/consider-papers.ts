import type { Actor, LocalDate } from '#rules';
import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

interface Considering {
  readonly meetingId: string;
  readonly heldOn: LocalDate;
  readonly actor: Actor;
  readonly now: string;
}

/**
 * Records, of a meeting that is locked and over, that its published reports and the topics placed on it were considered:
 * those that stand on its agenda. The rest of its topics are carried forward, or considered by hand. Rows of one kind
 * are locked in the order of their ids.
 */
export async function considerPapers(tx: Tx, considering: Considering): Promise<void> {
  const { meetingId, heldOn, actor, now } = considering;
  const prepare = () => ({ facts: { heldOn } });
  const papers = await tx.query<{ id: string; kind: 'report' | 'topic' }[]>(
    `SELECT r.id, 'report' AS kind FROM reports r WHERE r.state = 'published'
       AND EXISTS (SELECT FROM agenda_items i WHERE i.meeting_id = $1 AND i.report_id = r.id AND i.removed_on IS NULL)
     UNION ALL
     SELECT t.id, 'topic' FROM topics t WHERE t.state = 'placed' AND t.meeting_id = $1
       AND EXISTS (SELECT FROM agenda_items i WHERE i.meeting_id = $1 AND i.topic_id = t.id AND i.removed_on IS NULL)
     ORDER BY kind, id`,
    [meetingId],
  );
  for (const { id, kind } of papers) {
    await transition(tx, { kind, id, actor, command: 'consider', now, prepare });
  }
}

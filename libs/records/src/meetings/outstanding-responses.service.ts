import { Injectable } from '@nestjs/common';
import { THE_SYSTEM } from '#rules';
import { Recorder } from '../record/index.js';
import { keepOutstandingItem } from './outstanding-item.js';

/** The item about overdue answers, on the next agenda of each committee that waits for some. */
@Injectable()
export class OutstandingResponsesService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Keeps the item on the next meeting to come of every committee, while its agenda is not public. Safe on any number
   * of workers at once, and any number of times: it writes only what differs. Returns how many agendas it changed.
   */
  async keep(): Promise<number> {
    const today = this.recorder.today();
    const next = await this.recorder.dataSource.query<{ id: string }[]>(NEXT, [today]);
    let changed = 0;
    for (const { id } of next) {
      const hasChanged = await this.recorder.write(async (tx) => {
        const [meeting] = await tx.query<{ committee_id: string }[]>(
          `SELECT committee_id FROM meetings
           WHERE id = $1 AND state IN ('planned','convened') FOR UPDATE`,
          [id],
        );
        if (meeting === undefined) return false;
        const place = { meetingId: id, committeeId: meeting.committee_id };
        const by = { actor: THE_SYSTEM, now: this.recorder.now(), today };
        return keepOutstandingItem(tx, { ...place, ...by });
      });
      changed += hasChanged ? 1 : 0;
    }
    return changed;
  }
}

/**
 * The next meeting of each committee, where its agenda is still open and something is overdue or was; and every later one
 * that has the item already.
 */
const NEXT = `
  SELECT m.id FROM (
    SELECT DISTINCT ON (committee_id) id, committee_id, state FROM meetings
    WHERE held_on >= $1 AND state IN ('planned','convened','agenda published','supplemented')
    ORDER BY committee_id, held_on) m
  WHERE m.state IN ('planned','convened') AND (
    EXISTS (SELECT 1 FROM agenda_items i WHERE i.meeting_id = m.id AND i.kind = 'outstanding responses')
    OR EXISTS (SELECT 1 FROM clocks k JOIN addressees a ON k.subject_kind = 'addressee' AND k.subject_id = a.id
      WHERE k.kind = 'response' AND k.state = 'running' AND k.due_on < $1 AND a.committee_id = m.committee_id))
  UNION
  SELECT m.id FROM meetings m JOIN agenda_items i ON i.meeting_id = m.id
  WHERE m.held_on >= $1 AND m.state IN ('planned','convened')
    AND i.kind = 'outstanding responses' AND i.removed_on IS NULL
  ORDER BY id`;

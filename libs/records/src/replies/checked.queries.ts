import { Injectable } from '@nestjs/common';
import { may, type Actor, type Move } from '#rules';
import { Recorder } from '../record/index.js';
import type { ReplyView } from './reply-views.js';

/** What an officer sees of one answer beside the reply itself. */
export interface BesideAnswer {
  readonly addresseeId: string;
  /** Every move of the date of its answer. */
  readonly moves: readonly Move[];
  /** Words that came with the answer and are not for publication, and why; null where there are none for this reader. */
  readonly kept: { readonly wording: string; readonly reason: string } | null;
}

/** What goes with a reply for those who check it. */
@Injectable()
export class CheckedQueries {
  constructor(private readonly recorder: Recorder) {}

  /** By the id of each addressee of a reply the actor was let in to; words kept back only for who may read such. One statement. */
  async beside(actor: Actor, reply: ReplyView): Promise<ReadonlyMap<string, BesideAnswer>> {
    const ids = reply.tasks.map(({ addresseeId }) => addresseeId);
    const rows = await this.recorder.dataSource.query<BesideAnswer[]>(
      `SELECT a.id AS "addresseeId",
         coalesce((SELECT jsonb_agg(jsonb_build_object('fromDue', v.from_due, 'toDue', v.to_due) ORDER BY v.moved_on, v.to_due)
           FROM clocks c JOIN clock_moves v ON v.clock_id = c.id
           WHERE c.subject_id = a.id AND c.kind = 'response'), '[]') AS moves,
         (SELECT CASE WHEN $2 AND e.wording <> '' THEN jsonb_build_object('wording', e.wording, 'reason', e.reason) END
          FROM responses w LEFT JOIN exempt_reply_texts e ON e.response_id = w.id
          WHERE w.addressee_id = a.id
          ORDER BY w.number DESC LIMIT 1) AS kept
       FROM addressees a WHERE a.id = ANY($1::uuid[])`,
      [ids, may(actor, 'read exempt papers', reply)],
    );
    return new Map(rows.map((row) => [row.addresseeId, row]));
  }
}

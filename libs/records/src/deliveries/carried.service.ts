import { Injectable } from '@nestjs/common';
import { Recorder } from '../record/index.js';
import type { ClaimedDelivery, DeliveryOrder, WaitingMessage } from './delivery-order.js';
import { placeDeliveries } from './place-deliveries.js';

/** One reminder in a mail of the day. */
export type CarriedReminder = Pick<ClaimedDelivery, 'id' | 'notice' | 'personId' | 'message'>;

/** What became of one reminder of a mail: it went, it was true no longer, or it is now for others. */
export interface CarriedOutcome {
  readonly id: string;
  readonly state: 'sent' | 'not needed';
  readonly why: string | null;
  /** To whom it goes instead. */
  readonly to: readonly DeliveryOrder[];
  readonly message: WaitingMessage;
}

/** What became of a mail of the day, as a whole and of each reminder in it. */
export interface MailOutcome {
  readonly state: 'sent' | 'not needed';
  readonly why: string | null;
  readonly carried: readonly CarriedOutcome[];
}

/** The reminders a mail of the day carries, and their settlement with it. */
@Injectable()
export class CarriedService {
  constructor(private readonly recorder: Recorder) {}

  /** Every reminder of a mail, in the order they came; of a mail sent again, those of the mail itself. One statement. */
  of(mail: ClaimedDelivery): Promise<CarriedReminder[]> {
    return this.recorder.dataSource.query<CarriedReminder[]>(
      `SELECT d.id, d.notice, d.person_id AS "personId",
         jsonb_build_object('id', o.id, 'councilId', o.council_id, 'event', o.event, 'subjectKind', o.subject_kind,
           'subjectId', o.subject_id, 'payload', o.payload, 'createdAt', o.created_at) AS message
       FROM deliveries m
       JOIN deliveries f ON f.outbox_id = m.outbox_id AND f.notice = m.notice AND f.person_id = m.person_id
         AND f.repeat = 0
       JOIN deliveries d ON d.carried_by = f.id AND (m.id <> f.id OR d.state = 'gathering')
       JOIN outbox o ON o.id = d.outbox_id
       WHERE m.id = $1
       ORDER BY d.id`,
      [mail.id],
    );
  }

  /**
   * Settles a claimed mail and every reminder in it in one transaction, and places what goes to others instead. Does
   * nothing when the mail was settled meanwhile.
   */
  settle(mail: ClaimedDelivery, outcome: MailOutcome): Promise<void> {
    return this.recorder.write(async (tx) => {
      const [, settled] = await tx.query<[unknown[], number]>(
        `UPDATE deliveries SET state = $2, why = $3, settled_at = now() WHERE id = $1 AND state = 'sending'`,
        [mail.id, outcome.state, outcome.why],
      );
      if (settled === 0) return;
      await tx.query(
        `UPDATE deliveries d SET state = g.state, why = g.why, settled_at = now()
         FROM jsonb_to_recordset($1) AS g(id uuid, state text, why text)
         WHERE d.id = g.id AND d.state = 'gathering'`,
        [JSON.stringify(outcome.carried.map(({ id, state, why }) => ({ id, state, why })))],
      );
      const at = { now: this.recorder.now(), today: this.recorder.today() };
      for (const { message, to: orders } of outcome.carried) {
        await placeDeliveries(tx, { message, orders }, at);
      }
    });
  }
}

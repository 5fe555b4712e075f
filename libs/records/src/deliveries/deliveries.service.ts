import { Injectable } from '@nestjs/common';
import { isSendingHour } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { ClaimedDelivery, DeliveryOrder, WaitingMessage } from './delivery-order.js';
import { placeDeliveries } from './place-deliveries.js';

/** How long a claim holds before another worker may take the delivery: longer than one sending can last. */
const CLAIM = '20 seconds';
/** While all mail is paused nothing can be claimed, in any process: the one gate every letter passes. */
const MAIL_LEAVES = 'NOT EXISTS (SELECT FROM mail_pauses WHERE resumed_at IS NULL)';

/** What waits for the end of quiet hours waits by the time source, for they are London's and not the machine's. */
const NOT_HELD = (delivery: string, now: string): string =>
  `(${delivery}.not_before IS NULL OR ${delivery}.not_before <= ${now}::timestamptz)`;

/**
 * The ledger of what is sent: the outbox is relayed into deliveries, each delivery is claimed, sent and settled
 * once. Times here are the machine's own (`now()` of the database), because they are about trying, not about law.
 */
@Injectable()
export class DeliveriesService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Takes up to `most` waiting messages, lets `address` name the deliveries of each, and marks them relayed, all in
   * one transaction. Several relays share the work (`SKIP LOCKED`). Returns the ids of the new deliveries, and how
   * many messages were taken.
   * @param after the id of a message: only later ones are taken
   */
  relay(
    { most, after = '0' }: { readonly most: number; readonly after?: string },
    address: (tx: Tx, message: WaitingMessage) => Promise<readonly DeliveryOrder[]>,
  ): Promise<{ taken: number; deliveries: readonly string[] }> {
    return this.recorder.write(async (tx) => {
      const messages = await tx.query<WaitingMessage[]>(
        `SELECT id, council_id AS "councilId", event, subject_kind AS "subjectKind", subject_id AS "subjectId",
           payload, created_at AS "createdAt"
         FROM outbox WHERE relayed_at IS NULL AND id > $2 ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [most, after],
      );
      const deliveries: string[] = [];
      for (const message of messages) {
        const orders = await address(tx, message);
        deliveries.push(...(await this.place(tx, message, orders)));
      }
      await tx.query('UPDATE outbox SET relayed_at = now() WHERE id = ANY($1)', [
        messages.map(({ id }) => id),
      ]);
      return { taken: messages.length, deliveries };
    });
  }

  /** Claims one delivery for sending; null when it is settled, claimed by another, not due for another try, or mail is paused. */
  async claim(id: string): Promise<ClaimedDelivery | null> {
    const [rows] = await this.recorder.dataSource.query<[ClaimedDelivery[], number]>(
      `UPDATE deliveries d SET state = 'sending', attempts = attempts + 1, next_attempt_at = now() + $2::interval
       FROM outbox o JOIN councils c ON c.id = o.council_id
       WHERE d.id = $1 AND o.id = d.outbox_id AND ${NOT_HELD('d', '$3')} AND d.state IN ('waiting','sending') AND d.next_attempt_at <= now()
         AND ${MAIL_LEAVES}
       RETURNING d.id, d.notice, d.person_id AS "personId", d.message_id AS "messageId", d.attempts,
         CASE WHEN c.quiet_from IS NOT NULL THEN jsonb_build_object(
           'from', c.quiet_from, 'to', c.quiet_to) END AS quiet,
         jsonb_build_object('id', o.id, 'councilId', o.council_id, 'event', o.event, 'subjectKind', o.subject_kind,
           'subjectId', o.subject_id, 'payload', o.payload, 'createdAt', o.created_at) AS message`,
      [id, CLAIM, this.recorder.now()],
    );
    return rows[0] ?? null;
  }

  /** Settles a claimed delivery for good, with all that it carries, saying why where it was not sent. */
  async settle(
    id: string,
    state: 'sent' | 'not needed' | 'failed',
    why: string | null,
  ): Promise<void> {
    await this.recorder.dataSource.query(
      `UPDATE deliveries SET state = $2, why = $3, settled_at = now()
       WHERE (id = $1 AND state = 'sending') OR (carried_by = $1 AND state = 'gathering')`,
      [id, state, why],
    );
  }

  /** Puts a claimed delivery back for another try after so many seconds. */
  async tryAgain(id: string, seconds: number, why: string): Promise<void> {
    await this.recorder.dataSource.query(
      `UPDATE deliveries SET state = 'waiting', why = $3, next_attempt_at = now() + make_interval(secs => $2)
       WHERE id = $1 AND state = 'sending'`,
      [id, seconds, why],
    );
  }

  /** Puts a claimed delivery back until an instant of the time source, as if it had not been tried. */
  async hold(id: string, until: string, why: string): Promise<void> {
    await this.recorder.dataSource.query(
      `UPDATE deliveries SET state = 'waiting', why = $3, not_before = $2, attempts = attempts - 1, next_attempt_at = now()
       WHERE id = $1 AND state = 'sending'`,
      [id, until, why],
    );
  }

  /**
   * Deliveries that are due for a try and were last offered to the queue over `seconds` ago, and at once those whose
   * claim has run out, for whoever held it is dead; marks them as offered now.
   */
  async unsettled(seconds: number, most: number): Promise<readonly string[]> {
    const [rows] = await this.recorder.dataSource.query<[{ id: string }[], number]>(
      `UPDATE deliveries SET offered_at = now() WHERE id IN (
         SELECT id FROM deliveries
         WHERE state IN ('waiting','sending') AND next_attempt_at <= now()
           AND (state = 'sending' OR offered_at < now() - make_interval(secs => $1)) AND ${NOT_HELD('deliveries', '$3')} AND ${MAIL_LEAVES}
         ORDER BY next_attempt_at LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [seconds, most, this.recorder.now()],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Settles a claimed delivery as not needed because others are now the ones to write to, and places theirs, in one
   * transaction. Doing it again places nothing twice. Returns the ids of the new deliveries.
   */
  readdress(
    claimed: ClaimedDelivery,
    orders: readonly DeliveryOrder[],
    why: string,
  ): Promise<readonly string[]> {
    return this.recorder.write(async (tx) => {
      const placed = await this.place(tx, claimed.message, orders);
      await tx.query(
        `UPDATE deliveries SET state = 'not needed', why = $2, settled_at = now()
         WHERE id = $1 AND state = 'sending'`,
        [claimed.id, why],
      );
      return placed;
    });
  }

  /**
   * How many messages are not relayed yet, and how many deliveries not settled, those that wait for the mail of another
   * day or for the end of quiet hours aside. One statement.
   */
  async waiting(): Promise<{ messages: number; deliveries: number }> {
    const [row] = await this.recorder.dataSource.query<{ messages: number; deliveries: number }[]>(
      `SELECT (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL) AS messages,
         (SELECT count(*)::int FROM deliveries WHERE state IN ('waiting','sending') AND ${NOT_HELD('deliveries', '$3')})
         + (SELECT count(*)::int FROM deliveries
            WHERE state = 'gathering' AND carried_by IS NULL AND mail_of <= $1 AND $2) AS deliveries`,
      [this.recorder.today(), isSendingHour(this.recorder.now()), this.recorder.now()],
    );
    return row ?? { messages: 0, deliveries: 0 };
  }

  /**
   * Marks every waiting message from before an instant as relayed without sending anything: what a restored backup or
   * a story told after the event needs, so that nobody gets old mail. Returns how many.
   */
  async holdBack(before: string): Promise<number> {
    const [rows] = await this.recorder.dataSource.query<[unknown[], number]>(
      'UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL AND created_at < $1 RETURNING id',
      [before],
    );
    return rows.length;
  }

  private place(tx: Tx, message: WaitingMessage, orders: readonly DeliveryOrder[]) {
    const { recorder } = this;
    const at = { now: recorder.now(), today: recorder.today() };
    return placeDeliveries(tx, { message, orders }, at);
  }
}

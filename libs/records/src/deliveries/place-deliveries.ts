import { newId } from '#platform';
import type { LocalDate } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { DeliveryOrder, WaitingMessage } from './delivery-order.js';

/** The event of a rung that has come: its letters are gathered into the reader's mail of the day. */
export const REMINDS = 'reminder.due';
const ASKS_FOR_REVIEW = 'review.requested';
/** What reminds: a rung, an officer who chases, and the sweep that asks for the reviews coming up. */
export const REMINDING: readonly string[] = [REMINDS, 'recommendation.chased', ASKS_FOR_REVIEW];

/** A review that a person asks for is a letter of its own, and does not wait for others. */
const isGathered = ({ event, payload }: WaitingMessage): boolean =>
  REMINDING.includes(event) && (event !== ASKS_FOR_REVIEW || payload['actor'] === null);

interface Placing {
  /** The instant they are ordered, from the time source, and its London date. */
  readonly now: string;
  readonly today: LocalDate;
}

/**
 * Places the deliveries a message asks for; one that is there already stays as it is. A reminder waits to be gathered
 * for the mail of the day; anything else is due at once. Returns the ids of those that are due.
 */
export async function placeDeliveries(
  tx: Tx,
  { message, orders }: { message: WaitingMessage; orders: readonly DeliveryOrder[] },
  { now, today }: Placing,
): Promise<readonly string[]> {
  if (orders.length === 0) return [];
  const given = orders.map((order) => {
    const id = newId();
    return {
      id,
      notice: order.notice,
      person: order.personId,
      message: `<${id}@critical-friend>`,
    };
  });
  const isReminder = isGathered(message);
  const rows = await tx.query<{ id: string }[]>(
    `INSERT INTO deliveries (id, council_id, outbox_id, notice, person_id, subject_kind, subject_id, state, mail_of,
       next_attempt_at, offered_at, message_id, created_at)
     SELECT g.id, $2, $3, g.notice, g.person, $4, $5, $7, $8::date, now(), now(), g.message, $6
     FROM jsonb_to_recordset($1) AS g(id uuid, notice text, person uuid, message text)
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      JSON.stringify(given),
      message.councilId,
      message.id,
      message.subjectKind,
      message.subjectId,
      now,
      isReminder ? 'gathering' : 'waiting',
      isReminder ? today : null,
    ],
  );
  return isReminder ? [] : rows.map(({ id }) => id);
}

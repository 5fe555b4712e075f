import { newId } from '#platform';
import { shortDate, type LocalDate } from '#rules';
import type { Tx } from '../transaction/index.js';
import { REMINDS } from './place-deliveries.js';

interface Closing {
  readonly personId: string;
  /** The local date whose mail is closed, and the working day after it. */
  readonly day: LocalDate;
  readonly next: LocalDate;
  readonly councils: readonly string[];
  /** The instant, from the time source. */
  readonly now: string;
}

interface Gathered {
  readonly id: string;
  readonly councilId: string;
  readonly dueOn: LocalDate | null;
}

/**
 * Closes one person's mail of one day. A reminder that comes after that waits for the next working day's, unless its
 * own date would pass meanwhile: then it goes by itself. Returns the ids of the deliveries that are now due.
 */
export async function closeMailOf(tx: Tx, closing: Closing): Promise<readonly string[]> {
  const { personId, day, councils } = closing;
  const gathered = await tx.query<Gathered[]>(
    `SELECT d.id, d.council_id AS "councilId", r.due_on AS "dueOn"
     FROM deliveries d
     JOIN outbox o ON o.id = d.outbox_id
     LEFT JOIN reminders r ON r.id = (o.payload ->> 'reminder')::uuid
     WHERE d.person_id = $1 AND d.state = 'gathering' AND d.carried_by IS NULL AND d.mail_of <= $2
       AND d.council_id = ANY($3)
     ORDER BY d.id
     FOR UPDATE OF d`,
    [personId, day, councils],
  );
  const [first, ...others] = gathered;
  if (first === undefined) return [];
  const [closed] = await tx.query<unknown[]>(
    'SELECT 1 FROM daily_mails WHERE person_id = $1 AND day = $2',
    [personId, day],
  );
  if (closed !== undefined) return afterTheMail(tx, gathered, closing);
  const mail = others.length === 0 ? first.id : await placeDigest(tx, first.councilId, closing);
  if (others.length === 0) await letGo(tx, [first.id]);
  else await carry(tx, gathered, mail);
  await tx.query('INSERT INTO daily_mails (person_id, day, delivery_id) VALUES ($1, $2, $3)', [
    personId,
    day,
    mail,
  ]);
  return [mail];
}

/** The mail's own delivery, with a message of its own that nobody else is told by. */
async function placeDigest(tx: Tx, councilId: string, closing: Closing): Promise<string> {
  const id = newId();
  const { personId, day, now } = closing;
  await tx.query(
    `WITH message AS (
       INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at, relayed_at)
       VALUES ($2, $3, 'person', $4, jsonb_build_object('day', $5::date), $6, now()) RETURNING id)
     INSERT INTO deliveries (id, council_id, outbox_id, notice, person_id, subject_kind, subject_id, state, mail_of,
       next_attempt_at, offered_at, message_id, created_at)
     SELECT $1, $2, m.id, 'digest', $4, 'person', $4, 'waiting', $5, now(), now(), $7, $6 FROM message m`,
    [id, councilId, REMINDS, personId, day, now, `<${id}@critical-friend>`],
  );
  return id;
}

async function carry(tx: Tx, gathered: readonly Gathered[], mail: string): Promise<void> {
  await tx.query('UPDATE deliveries SET carried_by = $2, why = NULL WHERE id = ANY($1)', [
    gathered.map(({ id }) => id),
    mail,
  ]);
}

async function letGo(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE deliveries SET state = 'waiting', why = NULL, next_attempt_at = now(), offered_at = now()
     WHERE id = ANY($1)`,
    [ids],
  );
}

async function afterTheMail(
  tx: Tx,
  gathered: readonly Gathered[],
  { day, next }: Closing,
): Promise<readonly string[]> {
  const cannotWait = ({ dueOn }: Gathered) => dueOn !== null && dueOn >= day && dueOn < next;
  const alone = gathered.filter(cannotWait).map(({ id }) => id);
  const wait = gathered.filter((one) => !cannotWait(one)).map(({ id }) => id);
  if (alone.length > 0) await letGo(tx, alone);
  if (wait.length > 0) {
    await tx.query('UPDATE deliveries SET mail_of = $2, why = $3 WHERE id = ANY($1)', [
      wait,
      next,
      `It waits for the mail of ${shortDate(next)}: that of ${shortDate(day)} has gone.`,
    ]);
  }
  return alone;
}

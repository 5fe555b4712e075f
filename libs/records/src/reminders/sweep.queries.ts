import type { LocalDate } from '#rules';
import { MEETINGS_OF_CLOCK } from '../clocks/index.js';
import type { Tx } from '../transaction/index.js';
import type { DueClock, Settled } from './settle-clock.js';

/**
 * At most so many running clocks of these councils whose next rung has come, locked for this sweep; found by the
 * partial index on `next_rung_on`.
 */
export function dueClocks(
  tx: Tx,
  open: { readonly today: LocalDate; readonly councils: readonly string[] },
  most: number,
): Promise<DueClock[]> {
  return tx.query<DueClock[]>(
    `SELECT c.id, c.council_id AS "councilId", c.kind, c.subject_kind AS "subjectKind",
       c.subject_id AS "subjectId", c.started_on AS start, c.due_on AS due,
       (c.subject_kind = 'addressee' AND EXISTS (
         SELECT 1 FROM addressees a WHERE a.id = c.subject_id AND a.acknowledged_on IS NOT NULL)) AS acknowledged,
       ARRAY(SELECT r.rung FROM reminders r
             WHERE r.clock_id = c.id AND (r.due_on = c.due_on OR r.rung LIKE 'acknowledge %')) AS settled,
       ${MEETINGS_OF_CLOCK} AS meetings
     FROM clocks c
     WHERE c.state = 'running' AND c.next_rung_on <= $1 AND c.council_id = ANY ($2)
     ORDER BY c.next_rung_on, c.id
     LIMIT $3
     FOR UPDATE OF c SKIP LOCKED`,
    [open.today, open.councils, most],
  );
}

/** Writes the reminders, one outbox message for each that is offered, and each clock's next day: three statements a batch. */
export async function saveSettled(
  tx: Tx,
  settled: readonly Settled[],
  at: { readonly today: LocalDate; readonly now: string },
): Promise<void> {
  if (settled.length === 0) return;
  const rows = settled.flatMap((one) => one.reminders);
  await tx.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($1) AS g(id uuid, clock uuid, due date, rung text, letter text, falls date,
         outcome text, why text, audiences jsonb, council uuid, subject_kind text, subject uuid)),
     kept AS (
       INSERT INTO reminders (id, clock_id, due_on, rung, letter, falls_on, settled_on, outcome, why, audiences)
       SELECT id, clock, due, rung, letter, falls, $2, outcome, why, audiences FROM given
       ON CONFLICT DO NOTHING
       RETURNING id, outcome)
     INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
     SELECT g.council, 'reminder.due', g.subject_kind, g.subject,
       jsonb_build_object('reminder', g.id, 'letter', g.letter, 'rung', g.rung), $3
     FROM kept k JOIN given g ON g.id = k.id
     WHERE k.outcome = 'offered'`,
    [
      JSON.stringify(
        rows.map((row) => ({
          id: row.id,
          clock: row.clock.id,
          due: row.clock.due,
          rung: row.rung,
          letter: row.letter,
          falls: row.fallsOn,
          outcome: row.outcome,
          why: row.why,
          audiences: row.audiences,
          council: row.clock.councilId,
          subject_kind: row.clock.subjectKind,
          subject: row.clock.subjectId,
        })),
      ),
      at.today,
      at.now,
    ],
  );
  await tx.query(
    `UPDATE clocks c SET next_rung_on = g.next
     FROM jsonb_to_recordset($1) AS g(id uuid, next date) WHERE c.id = g.id`,
    [JSON.stringify(settled.map(({ clock, next }) => ({ id: clock.id, next })))],
  );
}

/**
 * Has every overdue answer with a rung still to come looked at on the day, once, where its committee has met lately: a
 * rung may come sooner for a meeting that passed, whatever was known of it when the clock was last looked at. One statement.
 */
export async function lookAfterMeetings(tx: Tx, today: LocalDate): Promise<void> {
  await tx.query(
    `UPDATE clocks c SET next_rung_on = $1, looked_on = $1
     FROM meetings m
     WHERE m.committee_id = c.committee_id AND m.held_on > c.due_on AND m.held_on < $1 AND m.held_on > $1::date - 35
       AND m.state NOT IN ('cancelled','postponed')
       AND c.state = 'running' AND c.kind = 'response' AND c.due_on < $1
       AND c.next_rung_on > $1 AND c.looked_on IS DISTINCT FROM $1::date`,
    [today],
  );
}

import type { EntityManager } from 'typeorm';
import type { EventName, LocalDate } from '#rules';

/** One entry of an addressee's history. `at` is an instant. The version is 0 for a note of the desk, which moves nothing. */
export interface HistoryRecord {
  readonly addresseeId: string;
  readonly version: number;
  readonly at: string;
  /** The London day it happened on. */
  readonly onDay: LocalDate;
  readonly actor: string;
  readonly event: EventName;
  readonly sentence: string;
}

/** One letter to one person, or a reminder that was passed over. */
export interface LetterRecord {
  readonly addresseeId: string;
  readonly letter: string;
  readonly to: string | null;
  readonly became:
    'gathering' | 'waiting' | 'sending' | 'sent' | 'not needed' | 'failed' | 'passed over';
  readonly why: string | null;
  /** The London day it was caused, or the reminder fell on. */
  readonly on: LocalDate;
}

/** The history of addressees, newest first. */
export function historyOf(
  manager: EntityManager,
  addresseeIds: readonly string[],
): Promise<HistoryRecord[]> {
  return manager.query<HistoryRecord[]>(
    `SELECT h.subject_id AS "addresseeId", CASE h.subject_kind WHEN 'addressee' THEN h.version ELSE 0 END AS version, h.at, (h.at AT TIME ZONE 'Europe/London')::date AS "onDay", h.actor_name AS actor, h.event, h.sentence
     FROM history h
     WHERE h.subject_kind IN ('addressee','tracking') AND h.subject_id = ANY($1::uuid[])
     ORDER BY h.at DESC, h.id DESC`,
    [addresseeIds],
  );
}

/** The letters about addressees, those that carried them with others, and the reminders passed over, newest first. */
export function lettersOf(
  manager: EntityManager,
  addresseeIds: readonly string[],
): Promise<LetterRecord[]> {
  return manager.query<LetterRecord[]>(
    `SELECT d.subject_id AS "addresseeId", d.notice AS letter, p.name AS "to", d.state AS became, d.why,
       (d.created_at AT TIME ZONE 'Europe/London')::date AS "on"
     FROM deliveries d JOIN people p ON p.id = d.person_id
     WHERE d.subject_kind = 'addressee' AND d.subject_id = ANY($1::uuid[])
     UNION ALL
     SELECT g.addressee_id, d.notice, p.name, d.state, d.why, (d.created_at AT TIME ZONE 'Europe/London')::date
     FROM letter_addressees g
     JOIN deliveries d ON d.subject_kind = 'letter' AND d.subject_id = g.letter_id
       AND d.notice IN ('letter-sent','recommendations-copied')
     JOIN people p ON p.id = d.person_id
     WHERE g.addressee_id = ANY($1::uuid[])
     UNION ALL
     SELECT c.subject_id, m.letter, NULL, 'passed over', m.why, m.falls_on
     FROM reminders m JOIN clocks c ON c.id = m.clock_id
     WHERE c.subject_id = ANY($1::uuid[]) AND m.outcome = 'passed over'
     ORDER BY "on" DESC, letter, "to"`,
    [addresseeIds],
  );
}

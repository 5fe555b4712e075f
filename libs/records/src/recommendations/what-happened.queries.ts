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

/** What happened to addressees and which letters went out about them, each newest first. */
export interface HistoryAndLetters {
  readonly history: readonly HistoryRecord[];
  readonly letters: readonly LetterRecord[];
}

/** SQL of the history of the addressees $1. */
const HISTORY = `
     SELECT h.subject_id AS "addresseeId", CASE h.subject_kind WHEN 'addressee' THEN h.version ELSE 0 END AS version,
       to_char(h.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
       (h.at AT TIME ZONE 'Europe/London')::date AS "onDay", h.actor_name AS actor, h.event, h.sentence
     FROM history h
     WHERE h.subject_kind IN ('addressee','tracking') AND h.subject_id = ANY($1::uuid[])
     ORDER BY h.at DESC, h.id DESC`;

/** SQL of the letters about the addressees $1, those that carried them with others, and the reminders passed over. */
const LETTERS = `
     SELECT d.subject_id AS "addresseeId", d.notice AS letter, p.name AS "to", d.state AS became, d.why,
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
     ORDER BY "on" DESC, letter, "to"`;

/** The history of addressees, newest first. */
export function historyOf(
  manager: EntityManager,
  addresseeIds: readonly string[],
): Promise<HistoryRecord[]> {
  return manager.query<HistoryRecord[]>(HISTORY, [addresseeIds]);
}

/** The same with the letters. One statement. */
export async function historyAndLettersOf(
  manager: EntityManager,
  addresseeIds: readonly string[],
): Promise<HistoryAndLetters> {
  const [found] = await manager.query<HistoryAndLetters[]>(
    `WITH history_told AS (${HISTORY}), letters_told AS (${LETTERS})
     SELECT coalesce((SELECT json_agg(h) FROM history_told h), '[]') AS history,
       coalesce((SELECT json_agg(l) FROM letters_told l), '[]') AS letters`,
    [addresseeIds],
  );
  return found ?? { history: [], letters: [] };
}

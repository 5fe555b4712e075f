import { Injectable } from '@nestjs/common';
import type { EventName, Facts, LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { SUBJECT } from './subject-in-words.js';

/** One entry of a history, with what it is about in words. */
export interface LedgerEvent {
  readonly at: string;
  readonly subjectId: string;
  readonly subject: string;
  readonly event: EventName;
  readonly sentence: string;
  readonly by: string;
  readonly facts: Facts;
}

/** One rung of one clock as it was settled. */
export interface LedgerRung {
  readonly subjectId: string;
  readonly subject: string;
  readonly clock: string;
  readonly due: LocalDate;
  readonly rung: string;
  readonly fallsOn: LocalDate;
  readonly settledOn: LocalDate;
  readonly outcome: 'offered' | 'passed over';
  readonly why: string;
}

/** One notice to one person, with what made it, and how many messages with its Message-ID lie in the mailbox. */
export interface LedgerLetter {
  readonly at: string;
  readonly notice: string;
  readonly to: string;
  readonly name: string;
  readonly post: string;
  readonly event: EventName;
  readonly subjectId: string;
  readonly subject: string;
  /** The rung of its clock, or the months of the yearly duty; null for a letter about an event. */
  readonly rung: string | null;
  readonly state: string;
  readonly why: string | null;
  /** The Message-ID it left under: its own, or that of the mail of the day that carried it. */
  readonly messageId: string;
  readonly letter: string | null;
  /** How many mails with the Message-ID it left under lie in the mailbox. */
  readonly messages: number;
  /** Whether a mail of the day carried it, which is a letter of its own here. */
  readonly isCarried: boolean;
}

/** Everything that happened and everything that was sent, read back from the record: what a ledger is written from. */
@Injectable()
export class LedgerQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Every event of a council, in the order it was written. */
  events(councilId: string): Promise<LedgerEvent[]> {
    return this.ask<LedgerEvent>(
      `SELECT h.at, h.subject_id AS "subjectId", ${SUBJECT('h.subject_kind', 'h.subject_id')} AS subject,
         h.event, h.sentence, h.actor_name AS by, h.facts
       FROM history h WHERE h.council_id = $1 ORDER BY h.id`,
      councilId,
    );
  }

  /** Every rung of a council's clocks that was settled, by day. */
  rungs(councilId: string): Promise<LedgerRung[]> {
    return this.ask<LedgerRung>(
      `SELECT c.subject_id AS "subjectId", ${SUBJECT('c.subject_kind', 'c.subject_id')} AS subject, c.kind AS clock,
         r.due_on AS due, r.rung, r.falls_on AS "fallsOn", r.settled_on AS "settledOn", r.outcome, r.why
       FROM reminders r JOIN clocks c ON c.id = r.clock_id
       WHERE c.council_id = $1 ORDER BY r.settled_on, r.falls_on, r.rung`,
      councilId,
    );
  }

  /** Every letter of a council, ordered, sent or found not needed, in the order it was ordered. */
  letters(councilId: string): Promise<LedgerLetter[]> {
    return this.ask<LedgerLetter>(
      `SELECT d.created_at AS at, d.notice, p.email AS "to", p.name, p.post, o.event, o.subject_id AS "subjectId",
         ${SUBJECT('o.subject_kind', 'o.subject_id')} AS subject,
         coalesce(r.rung, o.payload->>'months' || ' months') AS rung, d.state, d.why,
         coalesce(c.message_id, d.message_id) AS "messageId",
         (SELECT m.subject FROM mailbox m WHERE m.message_id = coalesce(c.message_id, d.message_id)
          ORDER BY m.id LIMIT 1) AS letter,
         CASE WHEN c.id IS NOT NULL AND d.state <> 'sent' THEN 0 ELSE
           (SELECT count(*)::int FROM mailbox m WHERE m.message_id = coalesce(c.message_id, d.message_id)) END AS messages,
         c.id IS NOT NULL AS "isCarried"
       FROM deliveries d
       JOIN outbox o ON o.id = d.outbox_id
       JOIN people p ON p.id = d.person_id
       LEFT JOIN deliveries c ON c.id = d.carried_by
       LEFT JOIN reminders r ON r.id = (o.payload->>'reminder')::uuid
       WHERE d.council_id = $1
       ORDER BY d.created_at, o.id, p.post`,
      councilId,
    );
  }

  private ask<Row>(sql: string, councilId: string): Promise<Row[]> {
    return this.recorder.dataSource.query<Row[]>(sql, [councilId]);
  }
}

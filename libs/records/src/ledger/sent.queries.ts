import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { SentAsked, SentLetter } from './sent-letter.js';
import { SUBJECT } from './subject-in-words.js';

/** Every letter and reminder of the councils somebody may see deliveries of: to whom, why, and what became of it. */
@Injectable()
export class SentQueries {
  constructor(private readonly recorder: Recorder) {}

  /** A page of the ledger, latest first. One statement. */
  list(actor: Actor, { state, text, before, most }: SentAsked): Promise<SentLetter[]> {
    const words = text === null ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    return this.recorder.dataSource.query<SentLetter[]>(
      `${LETTER}
       WHERE d.council_id = ANY($1)
         AND ($2::text IS NULL OR d.state = $2)
         AND ($3::text IS NULL OR p.name ILIKE $3 OR p.email ILIKE $3 OR replace(d.notice, '-', ' ') ILIKE $3)
         AND ($4::timestamptz IS NULL OR (d.created_at, d.id) < ($4, $5::uuid))
       ORDER BY d.created_at DESC, d.id DESC LIMIT $6`,
      [this.councils(actor), state, words, before?.at ?? null, before?.id ?? null, most],
    );
  }

  /** One letter of the ledger. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, id: string): Promise<SentLetter> {
    const [letter] = await this.recorder.dataSource.query<SentLetter[]>(
      `${LETTER} WHERE d.council_id = ANY($1) AND d.id::text = $2`,
      [this.councils(actor), id],
    );
    return letter ?? refuse('not-found', 'There is no such letter.');
  }

  private councils(actor: Actor): readonly string[] {
    return scopeOf(actor, 'see deliveries').councils;
  }
}

const LETTER = `
  SELECT d.id, d.created_at AS at, d.notice, p.name, p.post, p.email,
    ${SUBJECT('d.subject_kind', 'd.subject_id')} AS subject, r.rung, d.state, d.why, d.attempts,
    d.message_id AS "messageId", d.settled_at AS "settledAt", d.repeated_because AS "repeatedBecause",
    (SELECT max(e.repeat) FROM deliveries e
     WHERE e.outbox_id = d.outbox_id AND e.notice = d.notice AND e.person_id = d.person_id) AS repeats
  FROM deliveries d
  JOIN outbox o ON o.id = d.outbox_id
  JOIN people p ON p.id = d.person_id
  LEFT JOIN reminders r ON r.id::text = o.payload ->> 'reminder'`;

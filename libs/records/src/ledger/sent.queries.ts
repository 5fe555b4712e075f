import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { AS_ID, Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { SentAsked, SentLetter } from './sent-letter.js';
import { SUBJECT } from './subject-in-words.js';

/** Every letter and reminder of the councils somebody may see deliveries of: to whom, why, and what became of it. */
@Injectable()
export class SentQueries {
  constructor(private readonly recorder: Recorder) {}

  /** A page of the ledger, latest first. One statement, put together from what is asked. */
  list(actor: Actor, { before, most, ...asked }: SentAsked): Promise<SentLetter[]> {
    const values: unknown[] = [this.councils(actor)];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const narrowed = narrowings(asked, bind);
    if (before !== null) {
      narrowed.push(
        `(d.created_at, d.id) < (${bind(before.at)}::timestamptz, ${bind(before.id)}::uuid)`,
      );
    }
    return this.recorder.dataSource.query<SentLetter[]>(
      `${LETTER}
       WHERE ${['d.council_id = ANY($1)', ...narrowed].join('\n AND ')}
       ORDER BY d.created_at DESC, d.id DESC LIMIT ${bind(most)}`,
      values,
    );
  }

  /** One letter of the ledger. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, id: string): Promise<SentLetter> {
    const [letter] = await this.recorder.dataSource.query<SentLetter[]>(
      `${LETTER} WHERE d.council_id = ANY($1) AND d.id = ${AS_ID('$2')}`,
      [this.councils(actor), id],
    );
    return letter ?? refuse('not-found', 'There is no such letter.');
  }

  private councils(actor: Actor): readonly string[] {
    return scopeOf(actor, 'see deliveries').councils;
  }
}

/** One condition for each thing the ledger is narrowed by. */
function narrowings(
  asked: Omit<SentAsked, 'before' | 'most'>,
  bind: (value: unknown) => string,
): string[] {
  const { state, text, rung, bounced, messageId, authority, carriedBy } = asked;
  const found: string[] = [];
  if (state !== null) found.push(`d.state = ${bind(state)}`);
  if (text !== null) {
    const words = bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
    found.push(
      `(p.name ILIKE ${words} OR p.email ILIKE ${words} OR replace(d.notice, '-', ' ') ILIKE ${words})`,
    );
  }
  if (rung !== null) found.push(`r.rung = ${bind(rung)}`);
  if (bounced !== null) found.push(bounced === 'open' ? `(${OPEN_BOUNCE})` : 'b.id IS NOT NULL');
  if (messageId !== null) found.push(`coalesce(m.message_id, d.message_id) = ${bind(messageId)}`);
  if (carriedBy !== null) found.push(`d.carried_by = ${AS_ID(bind(carriedBy))}`);
  if (authority !== null) found.push(OF_AUTHORITY(bind(authority)));
  return found;
}

const OPEN_BOUNCE = `b.kind = 'hard' AND b.settled_at IS NULL`;

const OF_AUTHORITY = (slug: string): string => `EXISTS (
  SELECT FROM authorities u WHERE u.slug = ${slug} AND u.council_id = d.council_id AND (
    EXISTS (SELECT FROM addressees a WHERE a.id = d.subject_id AND a.authority_id = u.id)
    OR EXISTS (SELECT FROM authority_letters t WHERE t.id = d.subject_id AND t.authority_id = u.id)
    OR EXISTS (SELECT FROM outcomes o WHERE o.id = d.subject_id AND o.authority_id = u.id)
    OR EXISTS (SELECT FROM contacts c WHERE c.person_id = d.person_id AND c.authority_id = u.id)))`;

const LETTER = `
  SELECT d.id, d.created_at AS at, d.notice, p.name, p.post, p.email,
    ${SUBJECT('d.subject_kind', 'd.subject_id')} AS subject, r.rung, k.kind AS ladder, k.rule, d.state, d.why, d.attempts,
    coalesce(m.message_id, d.message_id) AS "messageId", d.carried_by AS "carriedBy", d.settled_at AS "settledAt",
    d.repeated_because AS "repeatedBecause",
    (SELECT max(e.repeat) FROM deliveries e
     WHERE e.outbox_id = d.outbox_id AND e.notice = d.notice AND e.person_id = d.person_id) AS repeats,
    CASE WHEN b.id IS NOT NULL THEN jsonb_build_object('kind', b.kind, 'diagnostic', b.diagnostic,
      'receivedAt', b.received_at, 'settledHow', b.settled_how, 'settledBecause', b.settled_because,
      'settledBy', b.settled_by) END AS bounce
  FROM deliveries d
  JOIN outbox o ON o.id = d.outbox_id
  JOIN people p ON p.id = d.person_id
  LEFT JOIN deliveries m ON m.id = d.carried_by
  LEFT JOIN reminders r ON r.id = (o.payload ->> 'reminder')::uuid
  LEFT JOIN clocks k ON k.id = r.clock_id
  LEFT JOIN LATERAL (
    SELECT c.* FROM bounces c WHERE c.delivery_id = coalesce(d.carried_by, d.id)
    ORDER BY c.kind, c.received_at LIMIT 1) b ON true`;

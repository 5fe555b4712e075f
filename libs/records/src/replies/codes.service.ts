import { Inject, Injectable } from '@nestjs/common';
import { may, refuse } from '#rules';
import { CONFIG, type Config } from '#platform';
import { appendOutbox, Recorder, revise, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { codeHash, sixDigitCode } from './six-digit-code.js';
import { writtenFor } from './written-for.js';

/** How long a code is good for, how often it may be tried, and how many are sent in that time. */
export const CODE_MINUTES = 15;
const MOST_TRIES = 5;
const MOST_CODES = 3;

interface CodeRow {
  readonly replyId: string;
  readonly personId: string;
  readonly sentAt: string;
  readonly hash: string;
  readonly tries: number;
}

/**
 * The six digits a signatory needs beside their link to submit a reply that carries exempt matter: sent to their own
 * mail address, good for a quarter of an hour. `act.id` is the letter's id, or an addressee's.
 */
@Injectable()
export class CodesService {
  constructor(
    private readonly recorder: Recorder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends a code to whoever asks. Refuses whoever may not submit, and a fourth code within a quarter of an hour. */
  async send(act: Act): Promise<void> {
    await this.recorder.write(async (tx) => {
      const { actor } = act;
      const { bundle, reply, now } = await writtenFor(tx, act, this.recorder);
      if (!may(actor, 'submit reply', bundle.place)) {
        refuse('not-permitted', 'Only the signatory submits the reply.');
      }
      const recent = await this.recentTo(tx, { replyId: reply.id, personId: actor.id ?? '', now });
      if (recent.length >= MOST_CODES) {
        refuse(
          'not-ready',
          `${MOST_CODES} codes were sent already. Use the last one, or ask again in ${CODE_MINUTES} minutes.`,
          'code',
        );
      }
      const code = { replyId: reply.id, personId: actor.id ?? '', sentAt: now };
      const { appSecret } = this.config;
      await tx.query(
        `INSERT INTO reply_codes (reply_id, person_id, code_hash, sent_at, expires_at)
         VALUES ($1, $2, $3, $4, $4::timestamptz + make_interval(mins => $5))
         ON CONFLICT DO NOTHING`,
        [
          reply.id,
          actor.id,
          codeHash(appSecret, sixDigitCode(appSecret, code), code),
          now,
          CODE_MINUTES,
        ],
      );
      const facts = { authority: bundle.authority, to: actor.name };
      await revise(tx, {
        kind: 'reply',
        id: reply.id,
        actor,
        now,
        columns: {},
        event: 'reply.code-sent',
        facts,
      });
      const subject = {
        subjectKind: 'reply',
        subjectId: reply.id,
        councilId: bundle.place.councilId,
      };
      const payload = { to: actor.id, codeSentAt: now };
      await appendOutbox(tx, { ...subject, event: 'reply.code-sent', payload, at: now });
    });
  }

  /**
   * Tries a code. A wrong one counts, in a transaction of its own, and is refused at the field `code`; after five a new
   * one is wanted. A right one lets whoever typed it submit until it expires.
   */
  async confirm(act: Act, typed: string): Promise<void> {
    const wrong = await this.recorder.write(async (tx): Promise<string | null> => {
      const { reply, now } = await writtenFor(tx, act, this.recorder);
      const about = { replyId: reply.id, personId: act.actor.id ?? '', now };
      const [last] = await this.recentTo(tx, about);
      if (last === undefined) return NO_CODE;
      if (last.tries >= MOST_TRIES) return SPENT;
      const isRight =
        codeHash(this.config.appSecret, typed.replaceAll(/\s/g, ''), last) === last.hash;
      await tx.query(
        `UPDATE reply_codes SET tries = tries + 1, used_at = CASE WHEN $4 THEN $5::timestamptz END
         WHERE reply_id = $1 AND person_id = $2 AND sent_at = $3`,
        [reply.id, act.actor.id, last.sentAt, isRight, now],
      );
      if (isRight) return null;
      const left = MOST_TRIES - last.tries - 1;
      return left === 0
        ? SPENT
        : `That is not the code. ${left === 1 ? 'One try is' : `${left} tries are`} left.`;
    });
    if (wrong !== null) refuse('field-wrong', wrong, 'code');
  }

  /** The codes of the last quarter of an hour to one person for one reply, the latest first. */
  private recentTo(tx: Tx, about: CodeAsked): Promise<CodeRow[]> {
    return tx.query<CodeRow[]>(
      `SELECT reply_id AS "replyId", person_id AS "personId", code_hash AS hash, tries,
         to_char(sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "sentAt"
       FROM reply_codes WHERE reply_id = $1 AND person_id = $2 AND expires_at > $3::timestamptz
       ORDER BY sent_at DESC FOR UPDATE`,
      [about.replyId, about.personId, about.now],
    );
  }
}

interface CodeAsked {
  readonly replyId: string;
  readonly personId: string;
  readonly now: string;
}

const NO_CODE = 'That code is no longer good, or none was sent: ask for a new one.';
const SPENT = 'That is not the code, and it was tried too often: ask for a new one.';

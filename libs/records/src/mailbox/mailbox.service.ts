import { Injectable } from '@nestjs/common';
import { Recorder } from '../record/index.js';

/** A message as it would have left, kept instead of sent. */
export interface KeptMessage {
  readonly messageId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Every header, unfolded, by its name as written. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A kept message with its number and the instant it came. */
export interface MailboxMessage extends KeptMessage {
  readonly id: string;
  readonly receivedAt: string;
}

const COLUMNS = `id, message_id AS "messageId", sender, recipient, subject, body_text AS text,
  body_html AS html, headers, received_at AS "receivedAt"`;

/** The built-in mailbox: where letters go when no mail server is set. It keeps every message, repeats too. */
@Injectable()
export class MailboxService {
  constructor(private readonly recorder: Recorder) {}

  async keep(message: KeptMessage): Promise<void> {
    await this.recorder.dataSource.query(
      `INSERT INTO mailbox (message_id, sender, recipient, subject, body_text, body_html, headers, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        message.messageId,
        message.sender,
        message.recipient,
        message.subject,
        message.text,
        message.html,
        JSON.stringify(message.headers),
        this.recorder.now(),
      ],
    );
  }

  /** The latest messages, newest first, to one address or to all; at most `limit`. */
  list(asked: { readonly to?: string; readonly limit: number }): Promise<MailboxMessage[]> {
    return this.recorder.dataSource.query<MailboxMessage[]>(
      `SELECT ${COLUMNS} FROM mailbox
       WHERE $1::text IS NULL OR recipient = $1
       ORDER BY id DESC LIMIT $2`,
      [asked.to?.trim().toLowerCase() ?? null, asked.limit],
    );
  }

  /** One message by its number in the mailbox; null for a number that is not there. */
  async find(id: string): Promise<MailboxMessage | null> {
    if (!/^\d{1,18}$/.test(id)) return null;
    const [message] = await this.recorder.dataSource.query<MailboxMessage[]>(
      `SELECT ${COLUMNS} FROM mailbox WHERE id = $1`,
      [id],
    );
    return message ?? null;
  }
}

import nodemailer from 'nodemailer';
import type { MailboxService } from '#records/mailbox';
import { enveloped } from './envelope.js';
import { Mailer } from './mailer.js';
import type { OutgoingMail } from './outgoing-mail.js';

/** Keeps each letter in the built-in mailbox, composed as it would have left, so that its headers are the real ones. */
export class MailboxMailer extends Mailer {
  private readonly composer = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'unix',
  });

  constructor(
    private readonly mailbox: MailboxService,
    private readonly from: string,
  ) {
    super();
  }

  async send(mail: OutgoingMail): Promise<void> {
    const { message } = await this.composer.sendMail(enveloped(mail, this.from));
    await this.mailbox.keep({
      messageId: mail.messageId,
      sender: this.from,
      recipient: mail.to,
      subject: mail.letter.subject,
      text: mail.letter.text,
      html: mail.letter.html,
      headers: headersOf(Buffer.isBuffer(message) ? message.toString() : ''),
    });
  }

  close(): void {
    this.composer.close();
  }
}

/** The headers of a composed message, unfolded. */
function headersOf(message: string): Record<string, string> {
  const [head = ''] = message.split('\n\n', 1);
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
}

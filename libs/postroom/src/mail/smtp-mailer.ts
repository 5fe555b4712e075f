import { setTimeout as after } from 'node:timers/promises';
import nodemailer from 'nodemailer';
import { enveloped } from './envelope.js';
import { MailFault } from './mail-fault.js';
import { Mailer } from './mailer.js';
import type { OutgoingMail } from './outgoing-mail.js';

/** One sending must end before the claim on its delivery does. Milliseconds. */
const PATIENCE = 15_000;
const LIMITS = {
  dnsTimeout: 5_000,
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
  // Shorter than servers wait, so that a letter does not meet a connection just closed.
  idleTimeout: 30_000,
};
/** Replies to these are about this letter and its address; any other is about the server or our account with it. */
const ABOUT_THE_LETTER = new Set(['RCPT TO', 'DATA']);

/** Sends over a few kept connections to the mail server of `SMTP_URL`. It never tries again by itself: the ledger does. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = nodemailer.createTransport({
      ...LIMITS,
      url,
      pool: true,
      maxConnections: 3,
      maxRequeues: 0,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(mail: OutgoingMail): Promise<void> {
    const message = enveloped(mail, this.from);
    const waited = new AbortController();
    try {
      const info = await Promise.race([
        this.transport.sendMail(message),
        after(PATIENCE, undefined, { signal: waited.signal }),
      ]);
      if (info === undefined) throw new MailFault('unknown', 'The mail server took too long.');
      if (info.accepted.length !== 1) {
        throw new MailFault('for good', `The mail server did not accept ${mail.to}.`);
      }
    } catch (fault) {
      throw asMailFault(fault);
    } finally {
      waited.abort();
    }
  }

  close(): void {
    this.transport.close();
  }
}

/** What a fault of nodemailer means for the letter. */
function asMailFault(fault: unknown): MailFault {
  if (fault instanceof MailFault) return fault;
  const told = partsOf(fault);
  const sentence = `The mail server said: ${told.message.replace(/\s+/g, ' ').slice(0, 300)}`;
  if (told.responseCode === undefined) {
    const wasHandedOver = told.command === 'DATA' || told.command === 'CONN';
    return new MailFault(wasHandedOver ? 'unknown' : 'for now', sentence);
  }
  const isForGood = told.responseCode >= 500 && ABOUT_THE_LETTER.has(told.command);
  return new MailFault(
    isForGood ? 'for good' : 'for now',
    sentence,
    isForGood && told.command === 'RCPT TO',
  );
}

interface Told {
  readonly message: string;
  readonly command: string;
  readonly responseCode: number | undefined;
}

function partsOf(fault: unknown): Told {
  if (!(fault instanceof Error))
    return { message: String(fault), command: '', responseCode: undefined };
  const command = 'command' in fault && typeof fault.command === 'string' ? fault.command : '';
  const code = 'responseCode' in fault ? fault.responseCode : undefined;
  const responseCode = typeof code === 'number' ? code : undefined;
  return { message: fault.message, command, responseCode };
}

import type { OutgoingMail } from './outgoing-mail.js';

/** Where letters leave the product. */
export abstract class Mailer {
  /** Sends one letter, once. Throws a `MailFault` when it did not leave, or nobody knows whether it did. */
  abstract send(mail: OutgoingMail): Promise<void>;

  /** Closes what it holds open. */
  abstract close(): void;
}

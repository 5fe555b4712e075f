import type { CalendarEvent } from '#platform/ics';
import type { Letter } from '../letters/letter.js';

/** One letter in its envelope. */
export interface OutgoingMail {
  /** The same for every try of one delivery, so that a repeat after a crash is visibly the same letter. */
  readonly messageId: string;
  /** What the letter is about: letters about one thing stay together in the reader's mailbox. */
  readonly threadId: string;
  /** Exactly one bare address. */
  readonly to: string;
  /** Where it comes back to if it cannot be delivered, the same for every try; left out for the sender's own address. */
  readonly returnPath?: string;
  readonly senderName: string;
  /** Where an answer to the letter goes; null for the sender's own address. */
  readonly replyTo: string | null;
  /** The whole address at which a subscriber ends it, also by one POST (RFC 8058); left out of every other letter. */
  readonly unsubscribe?: string;
  /** An event for the reader's calendar, or one taken out of it. */
  readonly invitation?: {
    readonly method: 'REQUEST' | 'CANCEL';
    readonly event: CalendarEvent;
    /** The instant it is of: the same for every try. */
    readonly now: string;
    readonly attendee: string;
  };
  readonly letter: Letter;
}

import { Injectable } from '@nestjs/common';
import { CarriedService, type CarriedOutcome, type ClaimedDelivery } from '#records/deliveries';
import { LettersQueries } from '#records/letters';
import { LetterWriter, mailOf, type Composed } from '../letters/letter-writer.js';
import { writeLetter } from '../letters/write-letter.js';
import type { OutgoingMail } from '../mail/outgoing-mail.js';
import { thingOf } from './digest-thing.js';
import { digestWords } from './digest-words.js';

/** The name a mail of the day has in the ledger, and of its folder among the notices. */
export const DIGEST = 'digest';

type Thing = Extract<Composed, { do: 'send' }>;

/** A mail of the day as it stands now: null when nothing in it is true any more; and what becomes of each reminder. */
export interface WrittenDigest {
  readonly mail: OutgoingMail | null;
  readonly why: string | null;
  readonly carried: readonly CarriedOutcome[];
}

/** Writes a mail of the day after reading every case in it again. If one thing is left, it is that thing's own letter. */
@Injectable()
export class DigestWriter {
  constructor(
    private readonly carried: CarriedService,
    private readonly writer: LetterWriter,
    private readonly letters: LettersQueries,
  ) {}

  async write(claimed: ClaimedDelivery): Promise<WrittenDigest> {
    const things: Thing[] = [];
    const settled: Omit<CarriedOutcome, 'why'>[] = [];
    const carried: CarriedOutcome[] = [];
    for (const reminder of await this.carried.of(claimed)) {
      const { id, message } = reminder;
      const composed = await this.writer.compose(reminder);
      if (composed.do === 'send') {
        things.push(composed);
        settled.push({ id, message, state: 'sent', to: [] });
      } else {
        const to = composed.do === 'readdress' ? composed.to : [];
        carried.push({ id, message, state: 'not needed', why: composed.why, to });
      }
    }
    const [first, ...others] = things;
    if (first === undefined) return { mail: null, why: 'Nothing in it is due any more.', carried };
    const isAlone = others.length === 0;
    const why = isAlone ? null : `In one mail with ${others.length} more.`;
    return {
      mail: isAlone ? mailOf(claimed, first) : this.mail(claimed, things),
      why: isAlone ? 'One thing in it was left: it went as that letter.' : null,
      carried: [...carried, ...settled.map((one) => ({ ...one, why }))],
    };
  }

  private mail(claimed: ClaimedDelivery, things: readonly Thing[]): OutgoingMail {
    const [first] = things;
    if (first === undefined) throw new Error('A mail of the day was to be written of nothing.');
    const replyTo = first.words.officer?.email ?? null;
    const isOneOfficer = things.every(({ words }) => (words.officer?.email ?? null) === replyTo);
    return {
      messageId: claimed.messageId,
      threadId: `<thread-${claimed.id}@critical-friend>`,
      to: first.recipient.email,
      senderName: first.occasion.case.council,
      replyTo: isOneOfficer ? replyTo : null,
      letter: writeLetter(DIGEST, digestWords(things.map(thingOf), this.letters.today())),
    };
  }
}

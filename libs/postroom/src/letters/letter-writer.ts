import { Injectable } from '@nestjs/common';
import { meetingEvent, workshopEvent } from '#records/calendar';
import type { ClaimedDelivery, DeliveryOrder } from '#records/deliveries';
import { LettersQueries, type AudienceMember } from '#records/letters';
import { partnershipMeetingEvent } from '#records/partnership-meetings';
import { Addressing, placeOf } from '../addressing/addressing.js';
import { audiencesOf } from '../addressing/audiences-of.js';
import { recipientsOf, type Recipient } from '../addressing/recipients.js';
import type { OutgoingMail } from '../mail/outgoing-mail.js';
import type { Notice, Occasion } from '../notices/notice.js';
import { noticeNamed } from '../notices/notices.js';
import { LetterLinks } from './letter-links.js';
import { wordsOf, type Words } from './words.js';
import { writeLetter } from './write-letter.js';

/** What became of a delivery when the case was read again. */
export type Written =
  | { readonly do: 'send'; readonly mail: OutgoingMail }
  | { readonly do: 'settle'; readonly why: string }
  | { readonly do: 'readdress'; readonly to: readonly DeliveryOrder[]; readonly why: string };

interface Writing {
  readonly notice: Notice;
  readonly occasion: Occasion;
  readonly recipient: Recipient;
  readonly members: readonly AudienceMember[];
}

/** A letter that is still true and still theirs, with its words; or what becomes of it instead. */
export type Composed =
  | (Writing & {
      readonly do: 'send';
      readonly words: Words;
      readonly unsubscribe: string | null;
    })
  | Exclude<Written, { do: 'send' }>;

/** What a letter is written from: its notice, its reader, and the message that caused it. */
type Ordered = Pick<ClaimedDelivery, 'notice' | 'personId' | 'message'>;

/** Writes the letter of a claimed delivery, after reading the case again: it may no longer be true, or no longer theirs. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly addressing: Addressing,
    private readonly letters: LettersQueries,
    private readonly links: LetterLinks,
  ) {}

  async write(claimed: ClaimedDelivery): Promise<Written> {
    const composed = await this.compose(claimed);
    if (composed.do !== 'send') return composed;
    return { do: 'send', mail: mailOf(claimed, composed) };
  }

  /** Whether a letter goes in quiet hours too. */
  async isUrgent(ordered: Ordered): Promise<boolean> {
    const occasion = await this.addressing.occasion(ordered.message);
    return occasion !== null && noticeNamed(ordered.notice).isUrgent(occasion);
  }

  /** Reads the case of a letter again and words it for its reader, without writing it yet. */
  async compose(ordered: Ordered): Promise<Composed> {
    const notice = noticeNamed(ordered.notice);
    const occasion = await this.addressing.occasion(ordered.message);
    if (occasion === null) return { do: 'settle', why: 'The record has no such thing any more.' };
    const why = notice.notNeeded(occasion);
    if (why !== null) return { do: 'settle', why };
    const audiences = audiencesOf(notice, occasion);
    const place = { ...placeOf(occasion.case, audiences), subscriber: ordered.personId };
    const members = await this.letters.audience(place);
    const recipients = recipientsOf(audiences, members);
    const recipient = recipients.find(({ personId }) => personId === ordered.personId);
    if (recipient === undefined) return passedOn(notice, recipients);
    return this.worded({ notice, occasion, recipient, members });
  }

  private async worded(writing: Writing): Promise<Composed> {
    const { occasion, recipient } = writing;
    const unsubscribe = await this.links.unsubscribeFor(occasion, recipient);
    const words = wordsOf({
      ...writing,
      unsubscribe,
      ...(await this.letters.counting(occasion.case.councilId)),
      link: await this.links.addressFor(occasion, recipient),
      links: {
        ...this.links.decisionFor(occasion),
        ...(await this.links.apologiesFor(occasion, recipient)),
      },
      code: this.links.codeFor(occasion, recipient),
    });
    return { do: 'send', ...writing, words, unsubscribe };
  }
}

/** The letter of a delivery in its envelope. */
export function mailOf(
  { messageId, message }: Pick<ClaimedDelivery, 'messageId' | 'message'>,
  composed: Extract<Composed, { do: 'send' }>,
): OutgoingMail {
  const { notice, occasion, recipient, words, unsubscribe } = composed;
  return {
    messageId,
    threadId: `<thread-${occasion.case.id}@critical-friend>`,
    to: recipient.email,
    senderName: occasion.case.council,
    replyTo: words.officer?.email ?? null,
    ...(unsubscribe === null ? {} : { unsubscribe }),
    ...invitationOf(composed, message.createdAt),
    letter: writeLetter(notice.name, words),
  };
}

/** The calendar part of a letter about a meeting; nothing where the notice brings none. */
function invitationOf(
  { notice, occasion, recipient }: Omit<Writing, 'members'>,
  now: string,
): Pick<OutgoingMail, 'invitation'> {
  const { case: found } = occasion;
  if (notice.invites !== null && found.about === 'assessment' && found.workshop !== null) {
    const event = workshopEvent({ ...found, workshop: found.workshop });
    return { invitation: { method: notice.invites, event, now, attendee: recipient.name } };
  }
  if (notice.invites !== null && found.about === 'partnership meeting') {
    const event = partnershipMeetingEvent(found, null);
    return { invitation: { method: notice.invites, event, now, attendee: recipient.name } };
  }
  if (notice.invites === null || found.about !== 'meeting') return {};
  const event = meetingEvent({ ...found, sequence: found.calendarSequence }, null);
  return { invitation: { method: notice.invites, event, now, attendee: recipient.name } };
}

/** The person left, or was disabled, since the letter was addressed: whoever it is for now gets it instead. */
function passedOn(notice: Notice, recipients: readonly Recipient[]): Composed {
  const to = recipients.map(({ personId }) => ({ notice: notice.name, personId }));
  const names = recipients.map(({ name }) => name).join(', ') || 'nobody, for nobody is left';
  return { do: 'readdress', to, why: `It is no longer theirs: it goes to ${names}.` };
}

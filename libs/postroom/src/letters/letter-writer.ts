import { Injectable } from '@nestjs/common';
import { meetingEvent } from '#records/calendar';
import type { ClaimedDelivery, DeliveryOrder } from '#records/deliveries';
import { LettersQueries, type AudienceMember } from '#records/letters';
import { Addressing, placeOf } from '../addressing/addressing.js';
import { audiencesOf } from '../addressing/audiences-of.js';
import { recipientsOf, type Recipient } from '../addressing/recipients.js';
import type { OutgoingMail } from '../mail/outgoing-mail.js';
import type { Notice, Occasion } from '../notices/notice.js';
import { noticeNamed } from '../notices/notices.js';
import { LetterLinks } from './letter-links.js';
import { wordsOf } from './words.js';
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

/** Writes the letter of a claimed delivery, after reading the case again: it may no longer be true, or no longer theirs. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly addressing: Addressing,
    private readonly letters: LettersQueries,
    private readonly links: LetterLinks,
  ) {}

  async write(claimed: ClaimedDelivery): Promise<Written> {
    const notice = noticeNamed(claimed.notice);
    const occasion = await this.addressing.occasion(claimed.message);
    if (occasion === null) return { do: 'settle', why: 'The record has no such thing any more.' };
    const why = notice.notNeeded(occasion);
    if (why !== null) return { do: 'settle', why };
    const place = { ...placeOf(occasion.case), subscriber: claimed.personId };
    const members = await this.letters.audience(place);
    const recipients = recipientsOf(audiencesOf(notice, occasion), members);
    const recipient = recipients.find(({ personId }) => personId === claimed.personId);
    if (recipient === undefined) return passedOn(notice, recipients);
    return { do: 'send', mail: await this.mail(claimed, { notice, occasion, recipient, members }) };
  }

  private async mail(claimed: ClaimedDelivery, writing: Writing): Promise<OutgoingMail> {
    const { notice, occasion, recipient } = writing;
    const unsubscribe = await this.links.unsubscribeFor(occasion, recipient);
    const words = wordsOf({
      ...writing,
      unsubscribe,
      calendar: await this.letters.calendar(occasion.case.councilId),
      link: await this.links.addressFor(occasion, recipient),
      links: {
        ...(await this.links.answersFor(occasion, recipient)),
        ...(await this.links.apologiesFor(occasion, recipient)),
      },
    });
    return {
      messageId: claimed.messageId,
      threadId: `<thread-${occasion.case.id}@critical-friend>`,
      to: recipient.email,
      senderName: occasion.case.council,
      replyTo: words.officer?.email ?? null,
      ...(unsubscribe === null ? {} : { unsubscribe }),
      ...invitationOf(writing, claimed.message.createdAt),
      letter: writeLetter(notice.name, words),
    };
  }
}

/** The calendar part of a letter about a meeting; nothing where the notice brings none. */
function invitationOf(
  { notice, occasion, recipient }: Writing,
  now: string,
): Pick<OutgoingMail, 'invitation'> {
  const { case: found } = occasion;
  if (notice.invites === null || found.about !== 'meeting') return {};
  const event = meetingEvent({ ...found, sequence: found.calendarSequence }, null);
  return { invitation: { method: notice.invites, event, now, attendee: recipient.name } };
}

/** The person left, or was disabled, since the letter was addressed: whoever it is for now gets it instead. */
function passedOn(notice: Notice, recipients: readonly Recipient[]): Written {
  const to = recipients.map(({ personId }) => ({ notice: notice.name, personId }));
  const names = recipients.map(({ name }) => name).join(', ') || 'nobody, for nobody is left';
  return { do: 'readdress', to, why: `It is no longer theirs: it goes to ${names}.` };
}

import { Injectable, Logger } from '@nestjs/common';
import type { DeliveryOrder, WaitingMessage } from '#records/deliveries';
import { LettersQueries, type LetterCase } from '#records/letters';
import type { Tx } from '#records/transaction';
import type { Audience } from '#rules';
import type { Notice, Occasion } from '../notices/notice.js';
import { NOTICES } from '../notices/notices.js';
import { audiencesOf } from './audiences-of.js';
import { recipientsOf, type Recipient } from './recipients.js';

/** From what happened to who is written to: an outbox message becomes notices, a notice becomes persons. */
@Injectable()
export class Addressing {
  private readonly logger = new Logger(Addressing.name);

  constructor(private readonly letters: LettersQueries) {}

  /** The deliveries a message asks for. `tx` is the transaction in which the message is taken. */
  async address(tx: Tx, message: WaitingMessage): Promise<readonly DeliveryOrder[]> {
    if (!NOTICES.some((notice) => mayTrigger(notice, message))) return [];
    const occasion = await this.occasion(message, tx);
    if (occasion === null) return [];
    const orders: DeliveryOrder[] = [];
    for (const notice of NOTICES.filter((one) => audiencesOf(one, occasion).length > 0)) {
      const recipients = await this.recipients(notice, occasion, tx);
      orders.push(...recipients.map(({ personId }) => ({ notice: notice.name, personId })));
    }
    return orders;
  }

  /** What a message is about, as the record has it now; null when its subject is gone. */
  async occasion(message: WaitingMessage, tx?: Tx): Promise<Occasion | null> {
    const found = await this.letters.case(message, tx);
    const reminder = await this.letters.reminder(message, tx);
    return found === null ? null : { message, case: found, reminder, today: this.letters.today() };
  }

  /** Who gets a notice on an occasion today. */
  async recipients(notice: Notice, occasion: Occasion, tx?: Tx): Promise<readonly Recipient[]> {
    const audiences = audiencesOf(notice, occasion);
    const members = await this.letters.audience(placeOf(occasion.case, audiences), tx);
    const recipients = recipientsOf(audiences, members);
    if (recipients.length === 0) {
      const { message } = occasion;
      this.logger.error(`Nobody can be told by ${notice.name}: no officer (${message.subjectId}).`);
    }
    return recipients;
  }
}

/** Where the people of a case are looked for when some audiences are written to: all who get copies only for those. */
export function placeOf(found: LetterCase, audiences: readonly Audience[] = []) {
  return {
    councilId: found.councilId,
    committeeId: found.about === 'review' ? null : found.committeeId,
    authorityId: 'authorityId' in found ? found.authorityId : null,
    priorityId: 'priorityId' in found ? found.priorityId : null,
    handedToId: found.about === 'review' ? found.handedToId : null,
    contributionId: found.about === 'contribution' ? found.id : null,
    reportId: found.about === 'report' ? found.id : null,
    clearanceId: found.about === 'clearance' ? found.id : null,
    meetingId: found.about === 'meeting' ? found.id : null,
    subscriptionId: found.about === 'subscription' ? found.id : null,
    questionId: found.about === 'question' ? found.id : null,
    declaringId: found.about === 'interest' || found.about === 'register' ? found.personId : null,
    notCopied: audiences.includes('copied authority') ? notCopied(found) : null,
    topicId: found.about === 'topic' ? found.id : null,
    colleagueId: found.about === 'reply' ? found.colleagueId : null,
    assessedId: found.about === 'data request' || found.about === 'assessment' ? found.id : null,
    partnershipId: found.about === 'edition' ? found.partnershipId : null,
    partnershipBodyId:
      found.about === 'partnership meeting' ? (found.workingGroupId ?? found.partnershipId) : null,
    receiverId: 'receiverId' in found ? found.receiverId : null,
  };
}

/** Who has the thing itself, where the law has a copy go to every other authority of the partnership. */
function notCopied(found: LetterCase): readonly string[] | null {
  if (found.about === 'authority letter' && found.copies.length > 0) {
    return [found.authorityId, ...found.askedAll];
  }
  if (found.about === 'recommendation' && found.regime === 'CD_S19') return found.askedOf;
  return null;
}

function mayTrigger(notice: Notice, message: WaitingMessage): boolean {
  return notice.triggers.some((trigger) =>
    'letter' in trigger
      ? trigger.letter === message.payload['letter']
      : trigger.event === message.event,
  );
}

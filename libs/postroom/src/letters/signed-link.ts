import { AWAITING_ANSWER, type AddresseeState } from '#rules';
import type { LetterCase, ReplyCase } from '#records/letters';
import type { LinkOrder } from '#records/links';
import type { Recipient } from '../addressing/recipients.js';
import { sideOf } from './reader.js';

/** A link before it is made: what it is for, and of what. */
export type SignedLink = Pick<LinkOrder, 'purpose' | 'subjectKind' | 'subjectId'>;

/**
 * What a signed link of their own opens to somebody who need not sign in: an authority, a priority lead, an author, whoever clears a report.
 * Null for everybody else, who is led to a page.
 */
export function signedLink(found: LetterCase, recipient: Recipient): SignedLink | null {
  const side = sideOf(recipient);
  switch (found.about) {
    case 'authority letter':
      return side === 'authority'
        ? { purpose: 'reply', subjectKind: 'letter', subjectId: found.id }
        : null;
    case 'reply':
      return side === 'authority' ? ofReply(found) : null;
    case 'recommendation': {
      if (side !== 'authority') return null;
      const purpose = isAwaited(found.state) ? 'answer' : 'progress';
      return { purpose, subjectKind: 'addressee', subjectId: found.id };
    }
    case 'contribution':
      if (side === 'contributor') {
        return { purpose: 'contribution', subjectKind: 'contribution', subjectId: found.id };
      }
      return side === 'lead'
        ? { purpose: 'review', subjectKind: 'review', subjectId: found.reviewId }
        : null;
    case 'review':
      return side === 'lead'
        ? { purpose: 'review', subjectKind: 'review', subjectId: found.id }
        : null;
    case 'action':
      return side === 'lead' || side === 'authority'
        ? { purpose: 'action', subjectKind: 'action', subjectId: found.id }
        : null;
    case 'report':
      return side === 'author'
        ? { purpose: 'report', subjectKind: 'report', subjectId: found.id }
        : null;
    case 'clearance':
      return side === 'clearing officer'
        ? { purpose: 'clearance', subjectKind: 'clearance', subjectId: found.id }
        : null;
    case 'outcome':
      return side === 'authority'
        ? { purpose: 'outcome', subjectKind: 'outcome', subjectId: found.id }
        : null;
    case 'attendance request':
      return side === 'authority'
        ? { purpose: 'attendance', subjectKind: 'attendance request', subjectId: found.id }
        : null;
    case 'data request':
      return side === 'authority'
        ? { purpose: 'data', subjectKind: 'data request', subjectId: found.id }
        : null;
    case 'partnership meeting':
      return recipient.parts.includes('partnership member')
        ? { purpose: 'agenda', subjectKind: 'partnership meeting', subjectId: found.id }
        : null;
    case 'hand-over':
      return side === 'receiver' || side === 'authority'
        ? { purpose: 'hand-over', subjectKind: 'hand-over', subjectId: found.id }
        : null;
    case 'annual duty':
    case 'assessment':
    case 'edition':
    case 'interest':
    case 'lead':
    case 'left work':
    case 'mail outage':
    case 'meeting':
    case 'question':
    case 'register':
    case 'subscription':
    case 'topic':
      return null;
  }
}

/** A reply is answered at one address, whichever letter it is spoken of in. */
const ofReply = ({ letterId, addresseeId }: ReplyCase): SignedLink =>
  letterId === null
    ? { purpose: 'answer', subjectKind: 'addressee', subjectId: addresseeId ?? '' }
    : { purpose: 'reply', subjectKind: 'letter', subjectId: letterId };

function isAwaited(state: AddresseeState): boolean {
  const awaiting: readonly AddresseeState[] = AWAITING_ANSWER;
  return awaiting.includes(state);
}

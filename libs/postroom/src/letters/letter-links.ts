import { Inject, Injectable } from '@nestjs/common';
import { addDays, AWAITING_ANSWER, type AddresseeState, type LocalDate } from '#rules';
import { CONFIG, type Config } from '#platform';
import { letterSlug } from '#records/authority-letters';
import type { LetterCase, ReplyCase } from '#records/letters';
import { SignedLinksService, type LinkOrder } from '#records/links';
import { paths } from '#records/paths';
import { Recorder } from '#records/record';
import { sixDigitCode } from '#records/replies';
import { SubscriptionsService } from '#records/subscriptions';
import type { Recipient } from '../addressing/recipients.js';
import type { Occasion } from '../notices/notice.js';
import { occasionPage } from './occasion-page.js';
import { sideOf } from './reader.js';

/** How long a signed link works: so many days after the due date, and at least so many from today. */
const DAYS_AFTER_DUE = 60;
const DAYS_AT_LEAST = 30;

/**
 * Where a letter's button leads: those of an authority, priority leads, authors and those who clear a report get a signed link of their own, the
 * council's people a page they sign in for. A senior officer gets none: the signatory has the link.
 */
@Injectable()
export class LetterLinks {
  constructor(
    private readonly recorder: Recorder,
    private readonly links: SignedLinksService,
    private readonly subscriptions: SubscriptionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async addressFor(occasion: Occasion, recipient: Recipient): Promise<string | null> {
    const found = occasion.case;
    const side = sideOf(recipient);
    if (side === 'senior officer' || side === 'copied authority') return null;
    // What is public needs no link of one's own, and no account.
    if (found.about === 'edition' || found.about === 'lead') {
      return `${this.config.baseUrl}${pageOf(found)}`;
    }
    if (found.about === 'authority letter' && side === 'authority') {
      return this.signed(occasion, recipient, { purpose: 'reply', subjectKind: 'letter' });
    }
    if (found.about === 'reply' && side === 'authority') {
      const address = await this.signed(occasion, recipient, replyLink(found));
      return `${address}${REPLY_PAGES[occasion.message.event] ?? ''}`;
    }
    if (found.about === 'recommendation' && side === 'authority') {
      const purpose = isAwaited(found.state) ? 'answer' : 'progress';
      return this.signed(occasion, recipient, { purpose, subjectKind: 'addressee' });
    }
    if (found.about === 'contribution' && side === 'contributor') {
      const purpose = 'contribution';
      return this.signed(occasion, recipient, { purpose, subjectKind: 'contribution' });
    }
    if (found.about === 'contribution' && side === 'lead') {
      const review = { subjectKind: 'review', subjectId: found.reviewId } as const;
      return this.signed(occasion, recipient, { purpose: 'review', ...review });
    }
    if (found.about === 'review' && side === 'lead') {
      return this.signed(occasion, recipient, { purpose: 'review', subjectKind: 'review' });
    }
    if (found.about === 'action' && (side === 'lead' || side === 'authority')) {
      return this.signed(occasion, recipient, { purpose: 'action', subjectKind: 'action' });
    }
    if (found.about === 'report' && side === 'author') {
      return this.signed(occasion, recipient, { purpose: 'report', subjectKind: 'report' });
    }
    if (found.about === 'clearance' && side === 'clearing officer') {
      return this.signed(occasion, recipient, { purpose: 'clearance', subjectKind: 'clearance' });
    }
    if (found.about === 'outcome' && side === 'authority') {
      return this.signed(occasion, recipient, { purpose: 'outcome', subjectKind: 'outcome' });
    }
    if (found.about === 'attendance request' && side === 'authority') {
      const purpose = 'attendance';
      return this.signed(occasion, recipient, { purpose, subjectKind: 'attendance request' });
    }
    if (found.about === 'data request' && side === 'authority') {
      return this.signed(occasion, recipient, { purpose: 'data', subjectKind: 'data request' });
    }
    if (found.about === 'partnership meeting' && recipient.parts.includes('partnership member')) {
      return this.signed(occasion, recipient, {
        purpose: 'agenda',
        subjectKind: 'partnership meeting',
      });
    }
    if (found.about === 'assessment') return null;
    if (found.about === 'hand-over' && (side === 'receiver' || side === 'authority')) {
      return this.signed(occasion, recipient, { purpose: 'hand-over', subjectKind: 'hand-over' });
    }
    if (found.about === 'question' && side === 'authority') return null;
    if (found.about === 'subscription') {
      return `${this.config.baseUrl}${paths.subscription(this.subscriptions.token(found.id))}`;
    }
    const page = occasionPage(occasion, side) ?? pageOf(found);
    return `${this.config.baseUrl}${page}`;
  }

  /** Where a member who is asked to come says that they cannot: `apologies`, until the day of the meeting. Nobody else has one. */
  async apologiesFor(
    { case: found, message }: Occasion,
    { personId, parts }: Recipient,
  ): Promise<Readonly<Record<string, string>>> {
    const isAsked = message.event === 'meeting.convened' || message.event === 'agenda.published';
    if (found.about !== 'meeting' || !isAsked || !parts.includes('committee member')) return {};
    const { id: subjectId, heldOn: expiresOn } = found;
    const subject = { subjectKind: 'meeting', subjectId } as const;
    const token = await this.recorder.write((tx) =>
      this.links.tokenFor(tx, { ...subject, personId, purpose: 'apologies', expiresOn }),
    );
    return { apologies: `${this.config.baseUrl}${paths.link(token)}` };
  }

  /** Where the decision that closed a recommendation is public: `decision`, once it is published. */
  decisionFor({ case: found, message }: Occasion): Readonly<Record<string, string>> {
    const isClosing = found.about === 'recommendation' && message.event === 'recommendation.closed';
    const decision = isClosing ? (found.closure?.decision ?? null) : null;
    return decision === null
      ? {}
      : { decision: `${this.config.baseUrl}${paths.decision(decision)}` };
  }

  /** Where a subscriber ends the letters of a committee; null for anybody who gets a letter for another reason. */
  async unsubscribeFor(occasion: Occasion, recipient: Recipient): Promise<string | null> {
    const found = occasion.case;
    if (found.about !== 'meeting' || sideOf(recipient) !== 'public') return null;
    const token = await this.subscriptions.tokenOf(found.committeeId, recipient.personId);
    return token === null ? null : `${this.config.baseUrl}${paths.subscriptionEnd(token)}`;
  }

  /** The six digits a letter brings to whoever submits a reply; null in any other letter. They stand in no row. */
  codeFor({ case: found, message }: Occasion, { personId }: Recipient): string | null {
    const sentAt = message.payload['codeSentAt'];
    if (found.about !== 'reply' || typeof sentAt !== 'string') return null;
    return sixDigitCode(this.config.appSecret, { replyId: found.id, personId, sentAt });
  }

  private async signed(
    { case: found, today }: Occasion,
    { personId }: Recipient,
    link: Pick<LinkOrder, 'purpose' | 'subjectKind'> & Partial<Pick<LinkOrder, 'subjectId'>>,
  ): Promise<string> {
    const order = { subjectId: found.id, ...link, personId, expiresOn: expiry(found, today) };
    const token = await this.recorder.write((tx) => this.links.tokenFor(tx, order));
    return `${this.config.baseUrl}${paths.link(token)}`;
  }
}

/** The page under the address of a reply that a letter is about; its first page where none is named. */
const REPLY_PAGES: Readonly<Record<string, string>> = {
  'reply.approval-asked': '/approval',
  'reply.approved': '/check',
  'reply.code-sent': '/check',
};

/** A reply is answered at one address, whichever letter it is spoken of in. */
const replyLink = ({ letterId, addresseeId }: ReplyCase) =>
  letterId === null
    ? ({ purpose: 'answer', subjectKind: 'addressee', subjectId: addresseeId ?? '' } as const)
    : ({ purpose: 'reply', subjectKind: 'letter', subjectId: letterId } as const);

function isAwaited(state: AddresseeState): boolean {
  const awaiting: readonly AddresseeState[] = AWAITING_ANSWER;
  return awaiting.includes(state);
}

const expiry = (found: LetterCase, today: LocalDate): LocalDate =>
  afterDue(latestDue(found), today);

function afterDue(due: LocalDate | null, today: LocalDate): LocalDate {
  const least = addDays(today, DAYS_AT_LEAST);
  if (due === null) return least;
  const afterDue = addDays(due, DAYS_AFTER_DUE);
  return afterDue > least ? afterDue : least;
}

function latestDue(found: LetterCase): LocalDate | null {
  switch (found.about) {
    case 'recommendation':
      return (found.progress ?? found.response)?.dueOn ?? null;
    case 'review':
    case 'contribution':
      return found.dueOn;
    case 'action':
      return found.action?.dueOn ?? null;
    case 'report':
      return found.report?.dueOn ?? null;
    case 'clearance':
      return found.clearance?.dueOn ?? null;
    case 'outcome':
    case 'register':
      return found.dueOn;
    case 'interest':
      return found.registration?.dueOn ?? null;
    case 'attendance request':
      return found.heldOn;
    case 'data request':
      return found.data?.dueOn ?? null;
    case 'partnership meeting':
      return found.heldOn;
    case 'assessment':
    case 'annual duty':
    case 'hand-over':
    case 'edition':
    case 'lead':
    case 'left work':
    case 'mail outage':
    case 'meeting':
    case 'subscription':
    case 'question':
    case 'topic':
      return null;
    case 'reply':
      return found.dueOn;
    case 'authority letter':
      return (
        found.recommendations
          .flatMap(({ dueOn }) => dueOn ?? [])
          .toSorted()
          .at(-1) ?? null
      );
  }
}

function pageOf(found: LetterCase): string {
  switch (found.about) {
    case 'recommendation':
      return paths.recommendation(found.reference);
    case 'review':
      return paths.priority(found.prioritySlug);
    case 'contribution':
      return paths.review(found.prioritySlug, found.cycle);
    case 'action':
      return paths.action(found.planSlug, found.id);
    case 'report':
    case 'clearance':
      return paths.report(found.committeeSlug, found.slug);
    case 'meeting':
      return found.publication === null
        ? paths.meeting(found.committeeSlug, found.heldOn)
        : paths.staffPapers(found.committeeSlug, found.heldOn);
    case 'partnership meeting':
      return paths.partnershipMeeting(found.partnershipSlug, found.groupSlug, found.heldOn);
    case 'interest':
      return `${paths.interests(found.committeeSlug, found.heldOn)}/${found.number}/registration`;
    case 'register':
      return paths.register(found.slug);
    case 'outcome':
      return paths.outcome(found.reference);
    case 'attendance request':
      return paths.attendanceRequest(found.reference);
    case 'assessment':
      return paths.assessment(found.partnershipSlug, found.slug);
    case 'data request':
      return paths.dataRequest(found.partnershipSlug, found.assessmentSlug, found.reference);
    case 'subscription':
      return paths.publicCommittee(found.committeeSlug);
    case 'question':
      return paths.preparing(found.committeeSlug, found.heldOn);
    case 'topic':
      return paths.ownTopics;
    case 'authority letter':
      return paths.authorityLetter(found.committeeSlug, found.heldOn, letterSlug(found));
    case 'reply':
      return paths.recommendation(found.references[0] ?? '');
    case 'hand-over':
      return paths.handOver(found.number);
    case 'edition':
      return found.state === 'published' || found.state === 'superseded'
        ? paths.publicEdition(found.agreementSlug, found.edition)
        : paths.edition(found.partnershipSlug, found.edition);
    case 'lead':
      return paths.publicPriority(found.prioritySlug);
    case 'left work':
      return paths.handOvers;
    case 'mail outage':
      return paths.status;
    case 'annual duty':
      return paths.home;
  }
}

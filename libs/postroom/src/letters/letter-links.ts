import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import type { LetterCase } from '#records/letters';
import { SignedLinksService } from '#records/links';
import { paths } from '#records/paths';
import { Recorder } from '#records/record';
import { sixDigitCode } from '#records/replies';
import { SubscriptionsService } from '#records/subscriptions';
import type { Recipient } from '../addressing/recipients.js';
import type { Occasion } from '../notices/notice.js';
import { casePage } from './case-page.js';
import { linkExpiry } from './link-expiry.js';
import { occasionPage } from './occasion-page.js';
import { sideOf, type Side } from './reader.js';
import { signedLink, type SignedLink } from './signed-link.js';

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
    const { case: found, message } = occasion;
    const side = sideOf(recipient);
    if (side === 'senior officer' || side === 'copied authority') return null;
    const link = signedLink(found, recipient);
    if (link !== null) {
      const address = await this.signed(occasion, recipient, link);
      return found.about === 'reply' ? `${address}${REPLY_PAGES[message.event] ?? ''}` : address;
    }
    if (found.about === 'subscription') {
      return `${this.config.baseUrl}${paths.subscription(this.subscriptions.token(found.id))}`;
    }
    if (hasNoPage(found, side)) return null;
    return `${this.config.baseUrl}${occasionPage(occasion, side) ?? casePage(found)}`;
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
    link: SignedLink,
  ): Promise<string> {
    const order = { ...link, personId, expiresOn: linkExpiry(found, today) };
    const token = await this.recorder.write((tx) => this.links.tokenFor(tx, order));
    return `${this.config.baseUrl}${paths.link(token)}`;
  }
}

/** Those asked to a workshop bring themselves, and whoever is asked a question answers it in the meeting: neither has a page of ours. */
const hasNoPage = ({ about }: LetterCase, side: Side): boolean =>
  about === 'assessment' || (about === 'question' && side === 'authority');

/** The page under the address of a reply that a letter is about; its first page where none is named. */
const REPLY_PAGES: Readonly<Record<string, string>> = {
  'reply.approval-asked': '/approval',
  'reply.approved': '/check',
  'reply.code-sent': '/check',
};

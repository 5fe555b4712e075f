import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, TIME, type Config, type TimeSource } from '#platform';
import { instant, quietUntil } from '#rules';
import { BouncesService } from '#records/bounces';
import { CarriedService, DeliveriesService, type ClaimedDelivery } from '#records/deliveries';
import { failpoint } from '#records/record';
import { DIGEST, DigestWriter } from './digests/digest-writer.js';
import { LetterWriter } from './letters/letter-writer.js';
import { Mailer } from './mail/mailer.js';
import { lostLinks } from './mail/lost-links.js';
import { MailFault } from './mail/mail-fault.js';
import type { OutgoingMail } from './mail/outgoing-mail.js';
import { DeliveryQueue } from './queue/delivery-queue.js';
import { secondsUntilNextTry } from './retries.js';

/** What became of one try. `nothing to do`: it is settled, another has it, or its next try has not come. */
export type Delivered = 'sent' | 'not needed' | 'tried again later' | 'failed' | 'nothing to do';

/** One delivery from claim to settlement: claim, read the case again, write, send, settle. */
@Injectable()
export class Deliverer {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly carried: CarriedService,
    private readonly writer: LetterWriter,
    private readonly digests: DigestWriter,
    private readonly mailer: Mailer,
    private readonly bounces: BouncesService,
    @Inject(TIME) private readonly time: TimeSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly queue: DeliveryQueue,
  ) {}

  /** Safe to call for one delivery any number of times, anywhere: only one call gets the claim. */
  async deliver(id: string): Promise<Delivered> {
    const claimed = await this.deliveries.claim(id);
    if (claimed === null) return 'nothing to do';
    await failpoint('deliver: claimed');
    try {
      if (await this.waitsForMorning(claimed)) return 'tried again later';
      return claimed.notice === DIGEST ? await this.sendDigest(claimed) : await this.send(claimed);
    } catch (fault) {
      return this.putOff(claimed, fault);
    }
  }

  private async send(claimed: ClaimedDelivery): Promise<Delivered> {
    const written = await this.writer.write(claimed);
    await failpoint('deliver: written');
    switch (written.do) {
      case 'settle':
        await this.deliveries.settle(claimed.id, 'not needed', written.why);
        return 'not needed';
      case 'readdress':
        await this.queue.offer(await this.deliveries.readdress(claimed, written.to, written.why));
        return 'not needed';
      case 'send':
        await this.mailer.send(this.returning(claimed, written.mail));
        await failpoint('deliver: sent');
        await this.deliveries.settle(claimed.id, 'sent', null);
        await failpoint('deliver: settled');
        return 'sent';
    }
  }

  /** In quiet hours nothing leaves that can wait: it is put back until they are over. */
  private async waitsForMorning(claimed: ClaimedDelivery): Promise<boolean> {
    const { id, quiet, notice } = claimed;
    const until = quiet === null ? null : quietUntil(instant(this.time.now()), quiet);
    if (quiet === null || until === null) return false;
    if (notice !== DIGEST && (await this.writer.isUrgent(claimed))) return false;
    await this.deliveries.hold(id, until, `It waits for ${quiet.to}: quiet hours.`);
    return true;
  }

  /** A mail of the day and every reminder in it are settled together. */
  private async sendDigest(claimed: ClaimedDelivery): Promise<Delivered> {
    const { mail, why, carried } = await this.digests.write(claimed);
    await failpoint('deliver: written');
    if (mail !== null) {
      await this.mailer.send(this.returning(claimed, mail));
      await failpoint('deliver: sent');
    }
    const state = mail === null ? 'not needed' : 'sent';
    await this.carried.settle(claimed, { state, why, carried });
    await failpoint('deliver: settled');
    return state;
  }

  /** What comes back of a delivery comes back under its own name. A letter with a lost link does not leave. */
  private returning({ id }: ClaimedDelivery, mail: OutgoingMail): OutgoingMail {
    const [lost] = lostLinks(mail.letter.text, this.config.baseUrl);
    if (lost !== undefined) throw new MailFault('for good', lost);
    const returnPath = this.bounces.returnPathOf(id);
    return returnPath === null ? mail : { ...mail, returnPath };
  }

  /** A fault that is not the mail server's is thrown on, so that it is logged, once, after the next try is set. */
  private async putOff(claimed: ClaimedDelivery, fault: unknown): Promise<Delivered> {
    const why = fault instanceof Error ? fault.message : String(fault);
    const seconds = secondsUntilNextTry(claimed.attempts);
    const isForGood = fault instanceof MailFault && fault.kind === 'for good';
    if (fault instanceof MailFault && fault.refusesAddress) {
      await this.bounces.refused(claimed.id, why);
    }
    if (isForGood || seconds === null) {
      await this.deliveries.settle(claimed.id, 'failed', why);
    } else {
      await this.deliveries.tryAgain(claimed.id, seconds, why);
    }
    if (!(fault instanceof MailFault)) throw fault;
    return isForGood || seconds === null ? 'failed' : 'tried again later';
  }
}

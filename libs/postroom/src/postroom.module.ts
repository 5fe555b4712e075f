import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { MailboxService } from '#records/mailbox';
import { Addressing } from './addressing/addressing.js';
import { Deliverer } from './deliverer.js';
import { DigestWriter } from './digests/digest-writer.js';
import { Gatherer } from './gatherer.js';
import { LetterLinks } from './letters/letter-links.js';
import { LetterWriter } from './letters/letter-writer.js';
import { MailboxMailer } from './mail/mailbox-mailer.js';
import { Mailer } from './mail/mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { checkNotices } from './notices/check-notices.js';
import { POSTROOM, type PostroomOptions } from './options.js';
import { Postroom } from './postroom.js';
import { DeliveryQueue } from './queue/delivery-queue.js';
import { JobQueues } from './queue/job-queues.js';
import { Reconciler } from './reconciler.js';
import { Relay } from './relay.js';

const PARTS = [
  Addressing,
  Deliverer,
  DeliveryQueue,
  DigestWriter,
  Gatherer,
  JobQueues,
  LetterLinks,
  LetterWriter,
  Postroom,
  Reconciler,
  Relay,
];

/** The postroom of one process, beside its `RecordsModule`. Refuses to start when events, ladders, notices and templates do not fit together. */
@Global()
@Module({})
export class PostroomModule {
  static on(options: PostroomOptions = { queuePrefix: 'critical-friend' }): DynamicModule {
    checkNotices();
    return {
      module: PostroomModule,
      global: true,
      providers: [
        { provide: POSTROOM, useValue: options },
        {
          provide: Mailer,
          inject: [CONFIG, MailboxService],
          useFactory: ({ smtpUrl, mailFrom }: Config, mailbox: MailboxService) =>
            smtpUrl === null
              ? new MailboxMailer(mailbox, mailFrom)
              : new SmtpMailer(smtpUrl, mailFrom),
        },
        ...PARTS,
      ],
      exports: [Deliverer, Gatherer, JobQueues, Mailer, Postroom, Reconciler, Relay],
    };
  }
}

import { BouncesService, SettlingBouncesService } from '../bounces/index.js';
import { CarriedService, DailyMailService, DeliveriesService } from '../deliveries/index.js';
import { LedgerQueries, ResendingService, SentQueries } from '../ledger/index.js';
import { LettersQueries } from '../letters/index.js';
import { SignedLinksService } from '../links/index.js';
import { MailboxService } from '../mailbox/index.js';
import { AnnualDutyService, SweepService } from '../reminders/index.js';
import { SubscriptionsService } from '../subscriptions/index.js';

/** Services of letters: what is due, what was sent, what came back. */
export const LETTER_SERVICES = [
  BouncesService,
  SettlingBouncesService,
  CarriedService,
  DailyMailService,
  DeliveriesService,
  LedgerQueries,
  ResendingService,
  SentQueries,
  LettersQueries,
  SignedLinksService,
  MailboxService,
  AnnualDutyService,
  SweepService,
  SubscriptionsService,
];
